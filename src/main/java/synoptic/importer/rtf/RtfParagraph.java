package synoptic.importer.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import synoptic.importer.flow.Flow;
import synoptic.text.BlockKind;

/** What the paragraph that is being read is, by its style, its outline level and its list. */
final class RtfParagraph {

    private record Style(String name, int outline) {
    }

    private final Map<Integer, Style> styles = new HashMap<>();
    private int defined;
    private int definedOutline = -1;
    private int style;
    private int outline = -1;
    private boolean listed;
    private int depth;
    private boolean table;

    /** Takes a control word. @param defines whether it is part of a style's definition */
    void control(String word, int number, boolean defines) {
        switch (word) {
            case "s" -> {
                if (defines) {
                    defined = number;
                    definedOutline = -1;
                } else {
                    style = number;
                }
            }
            case "outlinelevel" -> {
                if (defines) {
                    definedOutline = number;
                } else {
                    outline = number;
                }
            }
            case "pard" -> {
                style = 0;
                outline = -1;
                listed = false;
                depth = 0;
                table = false;
            }
            case "ls" -> listed = listed || !defines && number > 0;
            case "ilvl" -> depth = Math.clamp(number, 0, 8);
            case "intbl" -> table = !defines;
            default -> {
                // everything else is about looks
            }
        }
    }

    /** The name of the style that was defined just now. */
    void named(String name) {
        styles.put(defined, new Style(name.strip().toLowerCase(Locale.ROOT), definedOutline));
        defined = 0;
        definedOutline = -1;
    }

    /** A group of a paragraph begins; the one with an item's number or dot tells that it is an item. */
    void item(String group) {
        listed |= group.equals("listtext") || group.equals("pntext");
    }

    boolean isInTable() {
        return table;
    }

    boolean isHeading() {
        BlockKind kind = kind();
        return kind == BlockKind.HEADING || kind == BlockKind.TITLE;
    }

    void end(Flow flow) {
        BlockKind kind = kind();
        flow.end(kind, kind == BlockKind.HEADING ? level() : kind == BlockKind.LIST_ITEM ? depth : 0);
    }

    private int level() {
        Style named = styles.getOrDefault(style, new Style("", -1));
        if (named.name().matches("heading [1-9]")) {
            return Math.min(6, named.name().charAt(8) - '0');
        }
        int level = outline >= 0 && outline < 9 ? outline : named.outline();
        return Math.clamp(level + 1L, 1, 6);
    }

    private BlockKind kind() {
        Style named = styles.getOrDefault(style, new Style("", -1));
        boolean heading = outline >= 0 && outline < 9 || named.outline() >= 0 && named.outline() < 9
            || named.name().matches("heading [1-9]");
        return switch (named.name()) {
            case "title" -> BlockKind.TITLE;
            case "quote", "intense quote", "block text" -> BlockKind.QUOTE;
            case "caption" -> BlockKind.CAPTION;
            default -> heading ? BlockKind.HEADING : listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        };
    }
}
