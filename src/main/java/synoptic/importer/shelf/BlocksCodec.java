package synoptic.importer.shelf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/** Blocks as bytes for the same run of the program; every unit of every word comes back as it was, halves of characters too. */
final class BlocksCodec {

    private static final int KEPT = -1;
    private static final int NUMBERS_OF_BLOCK = 4;
    private static final int NUMBERS_OF_MARK = 3;

    private BlocksCodec() {
    }

    static byte[] encode(List<DraftBlock> blocks) {
        int size = Integer.BYTES;
        for (DraftBlock block : blocks) {
            size = Math.addExact(size, NUMBERS_OF_BLOCK * Integer.BYTES + size(block.words()));
            for (Mark mark : block.marks()) {
                size = Math.addExact(size, NUMBERS_OF_MARK * Integer.BYTES + size(mark.href()));
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size).putInt(blocks.size());
        for (DraftBlock block : blocks) {
            out.putInt(block.kind().ordinal()).putInt(block.level()).putInt(block.dropped().map(Enum::ordinal).orElse(KEPT));
            put(out, block.words());
            out.putInt(block.marks().size());
            for (Mark mark : block.marks()) {
                out.putInt(mark.kind().ordinal()).putInt(mark.range().start()).putInt(mark.range().end());
                put(out, mark.href());
            }
        }
        return out.array();
    }

    static List<DraftBlock> decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getInt();
        List<DraftBlock> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            BlockKind kind = BlockKind.values()[in.getInt()];
            int level = in.getInt();
            int dropped = in.getInt();
            String words = words(in);
            int marks = in.getInt();
            List<Mark> all = new ArrayList<>(marks);
            for (int j = 0; j < marks; j++) {
                MarkKind mark = MarkKind.values()[in.getInt()];
                TextRange range = new TextRange(in.getInt(), in.getInt());
                all.add(new Mark(mark, range, words(in)));
            }
            blocks.add(new DraftBlock(kind, level, words, all,
                dropped == KEPT ? Optional.empty() : Optional.of(DropReason.values()[dropped])));
        }
        return blocks;
    }

    private static int size(String words) {
        return Math.addExact(Integer.BYTES, Math.multiplyExact(words.length(), Character.BYTES));
    }

    private static void put(ByteBuffer out, String words) {
        out.putInt(words.length());
        out.asCharBuffer().put(words);
        out.position(out.position() + words.length() * Character.BYTES);
    }

    private static String words(ByteBuffer in) {
        int length = in.getInt();
        String words = in.slice(in.position(), length * Character.BYTES).asCharBuffer().toString();
        in.position(in.position() + length * Character.BYTES);
        return words;
    }
}
