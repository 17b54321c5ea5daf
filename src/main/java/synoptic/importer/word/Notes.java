package synoptic.importer.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.zip.Xml;
import synoptic.text.BlockKind;
import synoptic.text.Mark;

/** The footnotes or endnotes that the text refers to, in the order in which it does; they stand behind the text. */
final class Notes {

    private final Map<String, Integer> numbers;
    private final Styles styles;
    private final Relations relations;

    Notes(Map<String, Integer> numbers, Styles styles, Relations relations) {
        this.numbers = numbers;
        this.styles = styles;
        this.relations = relations;
    }

    /** How a note is called: [1] for the first footnote, [e1] for the first endnote. */
    static String label(String kind, int number) {
        return kind.equals("endnotes") ? "[e" + number + "]" : "[" + number + "]";
    }

    List<DraftBlock> read(Xml xml) throws IOException {
        Map<Integer, List<DraftBlock>> found = new TreeMap<>();
        String kind = "footnotes";
        while (xml.next()) {
            if (xml.isStart("footnote") || xml.isStart("endnote")) {
                kind = xml.name() + "s";
                Integer number = numbers.get(xml.attribute("id"));
                if (number == null) {
                    xml.skip();
                } else {
                    found.put(number, new Body(styles, relations).read(xml));
                }
            }
        }
        List<DraftBlock> all = new ArrayList<>();
        for (Map.Entry<Integer, List<DraftBlock>> note : found.entrySet()) {
            String label = label(kind, note.getKey()) + " ";
            for (DraftBlock block : note.getValue()) {
                all.add(label.isEmpty() ? block : labelled(label, block));
                label = "";
            }
        }
        return all;
    }

    private static DraftBlock labelled(String label, DraftBlock block) {
        List<Mark> shifted = block.marks().stream()
            .map(mark -> new Mark(mark.kind(), mark.range().shift(label.length()), mark.href())).toList();
        return new DraftBlock(BlockKind.PARAGRAPH, 0, label + block.words(), shifted, block.dropped());
    }
}
