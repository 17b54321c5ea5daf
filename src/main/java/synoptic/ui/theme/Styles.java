package synoptic.ui.theme;

/** The style classes of our own style sheet that more than one screen uses. */
public final class Styles {

    /** Secondary words: smaller and greyer. */
    public static final String MUTED = "muted";
    /** Small capitals-like heading of a section, as over the article list. */
    public static final String SECTION = "section-heading";
    /** A panel at the side of the desk. */
    public static final String SIDE_PANEL = "side-panel";
    /** A card in a panel. */
    public static final String CARD = "card-box";
    /** A rounded label with a claim's number in its colour; goes with {@link #claimColor}. */
    public static final String CLAIM_NUMBER = "claim-number";
    /** A small square in a claim's colour; goes with {@link #claimColor}. */
    public static final String CLAIM_DOT = "claim-dot";
    /** The letter of an outlet on a dark square. */
    public static final String OUTLET_BADGE = "outlet-badge";
    /** A rounded label with a stance; goes with {@code stance-supports}, {@code stance-disputes}, {@code stance-discusses}. */
    public static final String STANCE = "stance-label";
    /** A key as drawn on hints. */
    public static final String KEY_CAP = "key-cap";
    /** Words quoted from an article, in the reading face. */
    public static final String QUOTATION = "quotation";
    /** An icon-only button without a frame. */
    public static final String QUIET_BUTTON = "quiet-button";
    /** Buttons in one frame of which one is chosen. */
    public static final String SEGMENTED = "segmented";

    /** How many claim colours there are; numbers beyond start again and are told apart by their number. */
    public static final int CLAIM_COLORS = 8;

    private Styles() {
    }

    /** The style class {@code claim-color-1} to {@code claim-color-8} for a claim's number, 1 or more. */
    public static String claimColor(int number) {
        return "claim-color-" + claimColorIndex(number);
    }

    /** The colour, 1 to 8, for a claim's number, 1 or more. */
    public static int claimColorIndex(int number) {
        return Math.floorMod(number - 1, CLAIM_COLORS) + 1;
    }

    /** The style class for a stance's key. */
    public static String stance(String key) {
        return "stance-" + key;
    }
}
