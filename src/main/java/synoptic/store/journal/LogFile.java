package synoptic.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.model.ProjectInfo;
import synoptic.store.json.Malformed;
import tools.jackson.core.JacksonException;

/**
 * What a log holds up to its first damage.
 *
 * @param nextNumber what the header says of the number that comes next; 0 without a header
 * @param info the project's own record from the header
 * @param sound the bytes up to the damage, or all; a last line that only lacks its line feed is sound
 * @param damage what ends the sound part early
 */
public record LogFile(long nextNumber, Optional<ProjectInfo> info, List<LoggedStep> steps, long sound,
    Optional<Damage> damage) {

    public static final LogFile EMPTY = new LogFile(0, Optional.empty(), List.of(), 0, Optional.empty());

    /**
     * Where a log breaks.
     *
     * @param line counted from 1
     * @param torn whether it is an unfinished last line, as a crash leaves it
     */
    public record Damage(int line, boolean torn, String reason) {
    }

    /** Reads a log. @param newer whether its records are newer than the files */
    public static LogFile read(byte[] bytes, LogCodec codec, boolean newer) {
        Reading reading = new Reading(bytes, codec, newer);
        int from = 0;
        while (from < bytes.length && reading.damage.isEmpty()) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            reading.line(from, to);
            from = to + 1;
        }
        return new LogFile(reading.nextNumber, reading.info, List.copyOf(reading.steps), reading.sound, reading.damage);
    }

    /** Reads line after line. */
    private static final class Reading {
        private final byte[] bytes;
        private final LogCodec codec;
        private final boolean newer;
        private final List<LoggedStep> steps = new ArrayList<>();
        private int lines;
        private long sound;
        private long nextNumber;
        private Optional<ProjectInfo> info = Optional.empty();
        private Optional<Damage> damage = Optional.empty();

        Reading(byte[] bytes, LogCodec codec, boolean newer) {
            this.bytes = bytes;
            this.codec = codec;
            this.newer = newer;
        }

        void line(int from, int to) {
            lines++;
            boolean ended = to < bytes.length;
            if (!LogCodec.isSound(bytes, from, to)) {
                broken(!ended, "the checksum does not fit");
                return;
            }
            try {
                take(codec.read(bytes, from, to, newer));
                sound = damage.isPresent() ? sound : ended ? to + 1L : to;
            } catch (Malformed unfit) {
                broken(false, unfit.getMessage());
            } catch (JacksonException syntax) {
                broken(false, "this is not JSON");
            }
        }

        private void take(LogLine line) {
            long last = steps.isEmpty() ? 0 : steps.getLast().number();
            if (line.step().isEmpty()) {
                nextNumber = line.number();
                info = line.info();
            } else if (last > 0 && line.number() != last + 1) {
                broken(false, "change " + (last + 1) + " is missing before change " + line.number());
            } else {
                steps.add(line.step().get());
            }
        }

        private void broken(boolean torn, String reason) {
            damage = Optional.of(new Damage(lines, torn, reason));
        }
    }
}
