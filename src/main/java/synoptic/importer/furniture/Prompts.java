package synoptic.importer.furniture;

import java.util.regex.Pattern;

/** Sentences that offer a newsletter: a request and the word, whatever the newsletter's name between them. */
final class Prompts {

    private static final Pattern OFFER = Pattern.compile(
        "(?:^|[.!?…] )(?:get|receive|try|read|join|discover|want|sign|subscribe|erhalten|bestellen|recevez|"
            + "découvrez|recibe|"
            + "suscríbete|"
            + "ricevi|scopri|receba|ontvang|lees)\\b.{0,160}?\\b(?:newsletters?|nieuwsbrief|boletín|lettre "
            + "d'information|inbox)\\b");

    private static final Pattern CONTACT = Pattern.compile(
        "^(?:write to|email|e-mail|contact|reach|follow|send)\\b.{0,160}(?:\\w@\\w|\\s@\\w)|"
            + "^follow\\b.{0,60}\\bcoverage\\b");
    private static final Pattern CLICK =
        Pattern.compile("\\b(?:click|tap) here\\b|\\bhier klicken\\b|\\bcliquez ici\\b");
    private static final int LONGEST = 260;
    private static final int SHORT = 150;

    private Prompts() {
    }

    /** Whether a short line asks to write to somebody, to follow or to click. */
    static boolean asksToTurn(String plain) {
        return plain.length() <= LONGEST && CONTACT.matcher(plain).find()
            || plain.length() <= SHORT && mayClick(plain) && CLICK.matcher(plain).find();
    }

    /** The words that every such request has: cheaper to look for than the pattern. */
    private static boolean mayClick(String plain) {
        return plain.contains(" here") || plain.contains("klicken") || plain.contains("cliquez");
    }

    static boolean offersNewsletter(String plain) {
        return plain.length() <= LONGEST && OFFER.matcher(plain).find();
    }
}
