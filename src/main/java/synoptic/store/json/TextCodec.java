package synoptic.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/** An article's blocks, marks and text. */
final class TextCodec {

    /** The fields that it reads and writes. */
    static final Set<String> FIELDS = Set.of("blocks", "marks", "text");

    private TextCodec() {
    }

    static void write(JsonOut out, ArticleText text, Extras.OfRecord unknown) {
        if (!text.blocks().isEmpty()) {
            out.startArray("blocks");
            for (Block block : text.blocks()) {
                out.startObject();
                out.string("kind", block.kind().key());
                if (block.level() > 0) {
                    out.number("level", block.level());
                }
                out.pair("range", block.range().start(), block.range().end());
                out.endObject(unknown.at(place("block", block.range())));
            }
            out.endArray();
        }
        if (!text.marks().isEmpty()) {
            out.startArray("marks");
            for (Mark mark : text.marks()) {
                out.startObject();
                out.string("kind", mark.kind().key());
                out.pair("range", mark.range().start(), mark.range().end());
                out.stringUnlessEmpty("href", mark.href());
                out.endObject(unknown.at(place("mark", mark.range())));
            }
            out.endArray();
        }
        out.string("text", text.text());
    }

    static List<Block> readBlocks(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        List<Block> blocks = new ArrayList<>();
        in.startArray();
        while (in.nextObject()) {
            BlockKind kind = BlockKind.PARAGRAPH;
            int level = 0;
            TextRange range = null;
            List<Extras.Field> others = List.of();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "kind" -> kind = in.string(field, BlockKind::ofKey);
                    case "level" -> level = in.integer(field);
                    case "range" -> range = in.range(field);
                    default -> others = with(others, in.unknown(field));
                }
            }
            if (range == null || level < 0 || level > 8) {
                throw in.malformed("a block needs a “range”, and a “level” of 0 to 8 if any");
            }
            TextRange at = range;
            others.forEach(other -> unknown.add(place("block", at), other));
            blocks.add(new Block(kind, level, range));
        }
        return blocks;
    }

    static List<Mark> readMarks(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        List<Mark> marks = new ArrayList<>();
        in.startArray();
        while (in.nextObject()) {
            MarkKind kind = null;
            TextRange range = null;
            String href = "";
            List<Extras.Field> others = List.of();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "kind" -> kind = in.string(field, MarkKind::ofKey);
                    case "range" -> range = in.range(field);
                    case "href" -> href = in.string(field);
                    default -> others = with(others, in.unknown(field));
                }
            }
            if (kind == null || range == null) {
                throw in.malformed("a mark needs a “kind” and a “range”");
            }
            TextRange at = range;
            others.forEach(other -> unknown.add(place("mark", at), other));
            marks.add(new Mark(kind, range, href));
        }
        return marks;
    }

    private static List<Extras.Field> with(List<Extras.Field> fields, Extras.Field field) {
        List<Extras.Field> longer = new ArrayList<>(fields);
        longer.add(field);
        return longer;
    }

    private static String place(String kind, TextRange range) {
        return kind + " " + range.start() + "-" + range.end();
    }
}
