package synoptic.store.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import synoptic.store.json.JsonIn;
import synoptic.store.json.JsonOut;
import synoptic.store.json.Malformed;
import tools.jackson.core.JacksonException;

/**
 * What this program last wrote into each file of a project: its size and a CRC-32C. It tells a file that something else changed, or that
 * is gone, from one that is as it was left. Kept as lines, of which the last one of a file counts.
 */
public final class FileSums {

    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final Map<String, Set<Sum>> begun = new HashMap<>();
    private int lines;
    private boolean whole = true;
    private boolean ended = true;

    /** One file's content in short. @param size in bytes; -1 for a file that was deleted */
    public record Sum(long size, String checksum) {

        /** What there is of a file that was deleted. */
        public static final Sum GONE = new Sum(-1, "");

        public static Sum of(byte[] content) {
            return of(content, content.length);
        }

        /** That of the first bytes of a buffer. */
        public static Sum of(byte[] buffer, int length) {
            CRC32C checksum = new CRC32C();
            checksum.update(buffer, 0, length);
            return new Sum(length, HexFormat.of().toHexDigits((int) checksum.getValue()));
        }
    }

    /** Reads the lines. Where one is not sound nothing is known, since the last line of a file counts and may be among those that are lost. */
    public static FileSums read(byte[] bytes) {
        FileSums read = new FileSums();
        if (read.takeLines(bytes)) {
            return read;
        }
        FileSums nothing = new FileSums();
        nothing.whole = false;
        return nothing;
    }

    private boolean takeLines(byte[] bytes) {
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (!LogCodec.isSound(bytes, from, at) || !take(bytes, from, at)) {
                    return false;
                }
                from = at + 1;
                lines++;
            }
        }
        return from == bytes.length && ended;
    }

    private boolean take(byte[] bytes, int from, int to) {
        String file = "";
        long size = -1;
        String checksum = "";
        boolean isBegun = false;
        boolean isEnd = false;
        try (JsonIn in = new JsonIn(bytes, from, to - from)) {
            in.startObject();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "file" -> file = in.string(field);
                    case "size" -> size = in.number(field);
                    case "sum" -> checksum = in.string(field);
                    case "begun" -> isBegun = in.integer(field) == 1;
                    case "end" -> isEnd = in.integer(field) == 1;
                    default -> in.unknown(field);
                }
            }
        } catch (Malformed | JacksonException unfit) {
            return false;
        }
        ended = isEnd;
        if (isEnd) {
            return true;
        }
        Sum sum = new Sum(size, checksum);
        if (isBegun) {
            begun.computeIfAbsent(file, unused -> new HashSet<>()).add(sum);
        } else {
            sums.put(file, sum);
            begun.remove(file);
        }
        return true;
    }

    /** The files that should be there, by their path from the project's folder. */
    public Map<String, Sum> present() {
        Map<String, Sum> present = new LinkedHashMap<>(sums);
        present.values().removeIf(sum -> sum.size() < 0);
        return present;
    }

    /** What was last written into a file; nothing if that is not known. */
    public Optional<Sum> of(String file) {
        return Optional.ofNullable(sums.get(file)).filter(sum -> sum.size() >= 0);
    }

    /** Whether this program began to write that into a file, and stopped before it said that it had. */
    public boolean isBegun(String file, Sum sum) {
        return begun.getOrDefault(file, Set.of()).contains(sum);
    }

    /** Whether every line could be read. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether most lines are of files that were written again since. */
    public boolean isWorthCompacting() {
        return lines > 1_000 && lines > 5 * sums.size();
    }

    /** The line of a file that was written. */
    public static byte[] line(String file, Sum sum) {
        return line(file, sum, false);
    }

    /** The line of a file that is about to be written; a crash may come before or after that. */
    public static byte[] begunLine(String file, Sum sum) {
        return line(file, sum, true);
    }

    private static byte[] line(String file, Sum sum, boolean begun) {
        try (JsonOut out = JsonOut.onOneLine()) {
            out.startObject();
            out.string("file", file);
            out.number("size", sum.size());
            out.stringUnlessEmpty("sum", sum.checksum());
            if (begun) {
                out.number("begun", 1);
            }
            out.endObject();
            return LogCodec.checked(out.bytes());
        }
    }

    /** The line after all that is written at once; without it the last of them may be missing. */
    public static byte[] endLine() {
        try (JsonOut out = JsonOut.onOneLine()) {
            out.startObject();
            out.number("end", 1);
            out.endObject();
            return LogCodec.checked(out.bytes());
        }
    }

    /** The line of a file that was deleted. */
    public static byte[] goneLine(String file) {
        return line(file, Sum.GONE);
    }
}
