package synoptic.importer.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.flow.Flow;
import synoptic.importer.zip.Xml;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

/** Turns the paragraphs and tables of a part into blocks. What was deleted under change tracking stays deleted. */
final class Body {

    private static final Set<String> PASSED = Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange",
        "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "numberingChange", "object", "docPartObj", "rubyPr");

    private final Styles styles;
    private final Relations relations;
    private final Flow flow = new Flow();
    private final Map<String, Map<String, Integer>> notes = new HashMap<>();
    private final List<DraftBlock> asides = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private int tables;
    private Styles.Meaning meaning = Styles.Meaning.PARAGRAPH;
    private boolean listed;
    private int level;
    private boolean inRun;

    /** A field such as a link; its instruction is read before what it shows. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
    }

    Body(Styles styles, Relations relations) {
        this.styles = styles;
        this.relations = relations;
    }

    /** Reads up to the end of the part, or of the element that began just now. */
    List<DraftBlock> read(Xml xml) throws IOException {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart() && PASSED.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart("txbxContent")) {
                asides.addAll(new Body(styles, relations).read(xml));
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
        flow.end(BlockKind.PARAGRAPH, 0);
        flow.add(asides);
        return flow.blocks();
    }

    boolean refersTo(String kind) {
        return notes.containsKey(kind);
    }

    /** The ids of the notes of a kind in the order of their marks, and their numbers from 1. */
    Map<String, Integer> numbers(String kind) {
        return notes.getOrDefault(kind, Map.of());
    }

    private void start(Xml xml) throws IOException {
        switch (xml.name()) {
            case "p" -> {
                meaning = Styles.Meaning.PARAGRAPH;
                listed = false;
                if (tables > 0 && !flow.isEmpty()) {
                    flow.text(" ");
                }
            }
            case "pStyle" -> meaning = styles.meaning(xml.attribute("val"));
            case "outlineLvl" -> {
                int outline = Styles.outline(xml.attribute("val"));
                meaning = outline >= 0 && meaning.kind() == BlockKind.PARAGRAPH ? Styles.heading(outline) : meaning;
            }
            case "numId" -> listed = !xml.attribute("val").equals("0");
            case "ilvl" -> listLevel(xml.attribute("val"));
            case "r" -> {
                inRun = true;
                flow.style(MarkKind.BOLD, false).style(MarkKind.ITALIC, false).style(MarkKind.SUPERSCRIPT, false)
                    .style(MarkKind.SUBSCRIPT, false);
            }
            case "b" -> style(MarkKind.BOLD, xml);
            case "i" -> style(MarkKind.ITALIC, xml);
            case "vertAlign" -> {
                flow.style(MarkKind.SUPERSCRIPT, xml.attribute("val").equals("superscript"));
                flow.style(MarkKind.SUBSCRIPT, xml.attribute("val").equals("subscript"));
            }
            case "hyperlink" -> flow.link(relations.target(xml.attribute("id")));
            case "tbl" -> tables++;
            case "tc" -> {
                if (tables == 1 && !flow.isEmpty()) {
                    flow.cell();
                }
            }
            default -> content(xml);
        }
    }

    private void content(Xml xml) throws IOException {
        switch (xml.name()) {
            case "t" -> flow.text(xml.words());
            case "tab" -> flow.text(inRun ? " " : "");
            case "br", "cr" -> flow.text(" ");
            case "noBreakHyphen" -> flow.text("-");
            case "footnoteReference" -> note("footnotes", xml.attribute("id"));
            case "endnoteReference" -> note("endnotes", xml.attribute("id"));
            case "fldSimple" -> flow.link(address(xml.attribute("instr")));
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "instrText" -> {
                String words = xml.words();
                if (!fields.isEmpty()) {
                    fields.peek().instruction.append(words);
                }
            }
            default -> {
                // everything else has no words of its own
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (tables == 0) {
                    endParagraph();
                }
            }
            case "r" -> inRun = false;
            case "hyperlink", "fldSimple" -> flow.link("");
            case "tr" -> {
                if (tables == 1) {
                    flow.end(BlockKind.TABLE_ROW, 0);
                    flow.add(asides);
                    asides.clear();
                }
            }
            case "tbl" -> tables--;
            default -> {
                // nothing ends with it
            }
        }
    }

    private void endParagraph() {
        boolean item = listed && meaning.kind() == BlockKind.PARAGRAPH;
        flow.end(item ? BlockKind.LIST_ITEM : meaning.kind(), item ? level : meaning.level());
        flow.add(asides);
        asides.clear();
        level = 0;
    }

    private void listLevel(String value) {
        level = value.matches("[0-8]") ? Integer.parseInt(value) : 0;
        if (meaning.kind() == BlockKind.LIST_ITEM) {
            meaning = new Styles.Meaning(BlockKind.LIST_ITEM, level);
        }
    }

    private void style(MarkKind kind, Xml xml) {
        if (inRun && meaning.kind() != BlockKind.HEADING && meaning.kind() != BlockKind.TITLE) {
            flow.style(kind, !Set.of("0", "false", "off").contains(xml.attribute("val")));
        }
    }

    /** A note: its number is not part of the sentence, which so can be found and quoted as it reads. */
    private void note(String kind, String id) {
        Map<String, Integer> ids = notes.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        ids.putIfAbsent(id, ids.size() + 1);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().shows = true;
                    flow.link(address(fields.peek().instruction.toString()));
                }
            }
            case "end" -> {
                if (!fields.isEmpty() && fields.pop().shows) {
                    flow.link("");
                }
            }
            default -> {
                // an unknown step of a field has no words
            }
        }
    }

    /** The address in an instruction such as {@code HYPERLINK "https://…"}, or an empty string. */
    private static String address(String instruction) {
        String trimmed = instruction.strip();
        if (!trimmed.startsWith("HYPERLINK")) {
            return "";
        }
        String[] parts = trimmed.split("\"");
        return parts.length > 1 && parts[0].strip().equals("HYPERLINK") ? parts[1] : "";
    }
}
