package synoptic.importer.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;
import synoptic.text.BlockKind;

/** What the paragraph styles of a document mean: by their built-in names, their outline level and what they build on. */
final class Styles {

    /** @param level as in a block; meaningful for headings and list items */
    record Meaning(BlockKind kind, int level) {
        static final Meaning PARAGRAPH = new Meaning(BlockKind.PARAGRAPH, 0);
    }

    private record Style(String name, String basedOn, int outline) {
    }

    private final Map<String, Style> styles = new HashMap<>();

    private Styles() {
    }

    static Styles of(Zip zip, String part) throws IOException, ImportRefused {
        Styles styles = new Styles();
        String name = Relations.of(zip, part).ofType("styles").orElse("word/styles.xml");
        if (zip.has(name)) {
            try (Xml xml = new Xml(zip.stream(name, Zip.LARGEST_PART))) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) throws IOException {
        String id = "";
        Style style = new Style("", "", -1);
        while (xml.next()) {
            if (xml.isStart("style")) {
                id = xml.attribute("styleId");
                style = new Style("", "", -1);
            } else if (xml.isStart("name")) {
                style = new Style(xml.attribute("val").toLowerCase(Locale.ROOT), style.basedOn(), style.outline());
            } else if (xml.isStart("basedOn")) {
                style = new Style(style.name(), xml.attribute("val"), style.outline());
            } else if (xml.isStart("outlineLvl")) {
                style = new Style(style.name(), style.basedOn(), outline(xml.attribute("val")));
            } else if (xml.isEnd("style")) {
                styles.putIfAbsent(id, style);
            }
        }
    }

    /** A level from 0, or -1 for none. */
    static int outline(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) : -1;
    }

    static Meaning heading(int outline) {
        return new Meaning(BlockKind.HEADING, Math.clamp(outline + 1L, 1, 6));
    }

    /** The meaning of the style with this id. */
    Meaning meaning(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; !at.isEmpty() && seen.add(at);) {
            Style style = styles.getOrDefault(at, new Style(at.toLowerCase(Locale.ROOT), "", -1));
            Meaning named = named(style.name());
            if (named != Meaning.PARAGRAPH) {
                return named;
            }
            if (style.outline() >= 0) {
                return heading(style.outline());
            }
            at = style.basedOn();
        }
        return Meaning.PARAGRAPH;
    }

    private static Meaning named(String name) {
        if (name.matches("(heading|überschrift|titre|título|titolo|kop) ?[1-9]")) {
            return heading(name.charAt(name.length() - 1) - '1');
        }
        return switch (name) {
            case "title" -> new Meaning(BlockKind.TITLE, 0);
            case "quote", "intense quote", "block text", "quotations" -> new Meaning(BlockKind.QUOTE, 0);
            case "caption" -> new Meaning(BlockKind.CAPTION, 0);
            case "html preformatted", "plain text code", "source code" -> new Meaning(BlockKind.PREFORMATTED, 0);
            default -> name.matches("list (bullet|number|continue)( \\d)?") ? new Meaning(BlockKind.LIST_ITEM,
                Character.isDigit(name.charAt(name.length() - 1)) ? name.charAt(name.length() - 1) - '1' : 0)
                : Meaning.PARAGRAPH;
        };
    }
}
