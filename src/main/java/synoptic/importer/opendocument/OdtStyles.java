package synoptic.importer.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import synoptic.importer.zip.Xml;
import synoptic.text.BlockKind;

/** The styles of a document: what paragraphs are by the styles that theirs build on, and which are bold or italic. */
final class OdtStyles {

    /** One style; {@code parent} is the name of the one that it builds on. */
    private record Style(String parent, String weight, String slant, String position) {
        static final Style NONE = new Style("", "", "", "");
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String current = "";

    /** Takes what the element that begins here says of styles, if it does. */
    void take(Xml xml) {
        if (xml.isStart("style")) {
            current = xml.attribute("name");
            styles.put(current, new Style(xml.attribute("parent-style-name"), "", "", ""));
        } else if (xml.isStart("text-properties") && styles.containsKey(current)) {
            styles.put(current, new Style(styles.get(current).parent(), xml.attribute("font-weight"),
                xml.attribute("font-style"), xml.attribute("text-position")));
        } else if (xml.isEnd("style")) {
            current = "";
        }
    }

    boolean isBold(String name) {
        return has(name, style -> style.weight().matches("bold|[6-9]00"));
    }

    boolean isItalic(String name) {
        return has(name, style -> style.slant().matches("italic|oblique"));
    }

    boolean isRaised(String name) {
        return has(name, style -> style.position().startsWith("super"));
    }

    boolean isLowered(String name) {
        return has(name, style -> style.position().startsWith("sub"));
    }

    /** What paragraphs of a style are, headings aside, which have elements of their own. */
    BlockKind kind(String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; !at.isEmpty() && seen.add(at); at = styles.getOrDefault(at, Style.NONE).parent()) {
            switch (at.toLowerCase(Locale.ROOT).replace("_20_", " ")) {
                case "title" -> {
                    return BlockKind.TITLE;
                }
                case "quotations", "quotation", "quote" -> {
                    return BlockKind.QUOTE;
                }
                case "caption", "illustration", "figure", "drawing" -> {
                    return BlockKind.CAPTION;
                }
                case "preformatted text" -> {
                    return BlockKind.PREFORMATTED;
                }
                default -> {
                    // a style of the document's own: what it builds on says more
                }
            }
        }
        return BlockKind.PARAGRAPH;
    }

    private boolean has(String name, Predicate<Style> property) {
        return property.test(styles.getOrDefault(name, Style.NONE));
    }
}
