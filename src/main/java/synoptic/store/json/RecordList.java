package synoptic.store.json;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Entity;
import tools.jackson.core.JacksonException;

/**
 * Reads a file of records. One bad record does not hide the others: it is left out with a flaw, and where the JSON itself breaks, every
 * line after the break that holds a record on its own is read still.
 */
final class RecordList<T extends Entity> {

    /** How many flaws of one file are told; a thousand would tell no more. */
    private static final int MOST_FLAWS = 20;

    private final RecordCodec<T> codec;
    private final Extras extras;
    private final List<T> records = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    RecordList(RecordCodec<T> codec, Extras extras) {
        this.codec = codec;
        this.extras = extras;
    }

    /** Reads the first bytes of a buffer. */
    ReadFile<T> read(byte[] buffer, int length) {
        int lastGoodLine = 0;
        try (JsonIn in = new JsonIn(buffer, 0, length)) {
            try {
                in.startArray();
                int list = in.depth();
                while (in.hasNext()) {
                    readRecord(in, list);
                    lastGoodLine = in.line();
                }
                if (!in.isAtEnd()) {
                    flaw(in.line(), "there is something after the end of the list");
                }
            } catch (JacksonException syntax) {
                flaw(in.lineOf(syntax), reason(buffer, length, in.lineOf(syntax), syntax));
                salvage(buffer, length, lastGoodLine);
            } catch (Malformed noList) {
                flaw(noList.line(), noList.getMessage());
                salvage(buffer, length, 0);
            }
        }
        return new ReadFile<>(records, flaws);
    }

    private void readRecord(JsonIn in, int list) {
        try {
            in.enterObject();
            Extras.OfRecord unknown = new Extras.OfRecord();
            T read = codec.read(in, unknown);
            extras.put(read.id(), unknown);
            records.add(read);
        } catch (Malformed flaw) {
            flaw(flaw.line(), flaw.getMessage());
            in.leaveTo(list);
        }
    }

    private void salvage(byte[] bytes, int length, int lastReadLine) {
        int line = 1;
        int from = 0;
        for (int at = 0; at <= length; at++) {
            if (at == length || bytes[at] == '\n') {
                if (line > lastReadLine) {
                    salvageLine(bytes, from, at, line);
                }
                line++;
                from = at + 1;
            }
        }
    }

    private static String reason(byte[] bytes, int length, int line, JacksonException syntax) {
        int from = 0;
        for (int left = line; left > 1 && from < length; from++) {
            left -= bytes[from] == '\n' ? 1 : 0;
        }
        return Flaw.reason(syntax, bytes, from, length);
    }

    private void salvageLine(byte[] bytes, int from, int to, int line) {
        int start = from;
        while (start < to && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        if (start == to || bytes[start] != '{') {
            return;
        }
        try (JsonIn in = new JsonIn(bytes, start, to - start)) {
            in.startObject();
            Extras.OfRecord unknown = new Extras.OfRecord();
            T read = codec.read(in, unknown);
            extras.put(read.id(), unknown);
            records.add(read);
        } catch (JacksonException syntax) {
            flaw(line, Flaw.reason(syntax));
        } catch (Malformed flaw) {
            flaw(line, flaw.getMessage());
        }
    }

    private void flaw(int line, String reason) {
        Flaw flaw = new Flaw(line, reason);
        if (flaws.size() < MOST_FLAWS && !flaws.contains(flaw)) {
            flaws.add(flaw);
        }
    }
}
