package synoptic.store.journal;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private int lines;
    private long sound;

    /** One file's content in short. @param size in bytes; -1 for a file that was deleted */
    public record Sum(long size, String checksum) {

        private static final Sum GONE = new Sum(-1, "");

        public static Sum of(byte[] content) {
            CRC32C checksum = new CRC32C();
            checksum.update(content);
            return new Sum(content.length, HexFormat.of().toHexDigits((int) checksum.getValue()));
        }
    }

    /** Reads the lines up to the first that is not sound; what they say is a help, not a truth to insist on. */
    public static FileSums read(byte[] bytes) {
        FileSums read = new FileSums();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (!LogCodec.isSound(bytes, from, at) || !read.take(bytes, from, at)) {
                    return read;
                }
                from = at + 1;
                read.sound = from;
                read.lines++;
            }
        }
        return read;
    }

    private boolean take(byte[] bytes, int from, int to) {
        String file = "";
        long size = -1;
        String checksum = "";
        try (JsonIn in = new JsonIn(bytes, from, to - from)) {
            in.startObject();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "file" -> file = in.string(field);
                    case "size" -> size = in.number(field);
                    case "sum" -> checksum = in.string(field);
                    default -> in.unknown(field);
                }
            }
        } catch (Malformed | JacksonException unfit) {
            return false;
        }
        sums.put(file, new Sum(size, checksum));
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

    /** The bytes of the lines that could be read. */
    public long sound() {
        return sound;
    }

    /** Whether most lines are of files that were written again since. */
    public boolean isWorthCompacting() {
        return lines > 1_000 && lines > 3 * sums.size();
    }

    /** The line of a file that was written. */
    public static byte[] line(String file, Sum sum) {
        try (JsonOut out = JsonOut.onOneLine()) {
            out.startObject();
            out.string("file", file);
            out.number("size", sum.size());
            out.stringUnlessEmpty("sum", sum.checksum());
            out.endObject();
            return LogCodec.checked(out.bytes());
        }
    }

    /** The line of a file that was deleted. */
    public static byte[] goneLine(String file) {
        return line(file, Sum.GONE);
    }
}
