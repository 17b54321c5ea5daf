package synoptic.ui.control;

/**
 * Something to choose, with what happens then.
 *
 * @param kind a word for what it is, such as "Claim"; possibly empty
 * @param detail secondary words, or a key; possibly empty
 * @param style a style class for the mark before the title, such as a claim's colour; possibly empty
 * @param mark what the mark says, such as a claim's number; possibly empty
 */
public record Choice(String kind, String title, String detail, String style, String mark, Runnable action) {

    public Choice(String kind, String title, String detail, Runnable action) {
        this(kind, title, detail, "", "", action);
    }
}
