package synoptic.store.disk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * The program that holds a project's lock.
 *
 * @param seen when it last said that it runs
 */
record LockOwner(long pid, String host, Instant seen) {

    private static final Duration RENEWAL = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofHours(1);

    static LockOwner self(Instant now) {
        return new LockOwner(ProcessHandle.current().pid(), hostName(), now);
    }

    /** Reads what {@link #toString()} wrote; nothing if it is anything else. */
    static Optional<LockOwner> parse(String words) {
        String[] lines = words.split("\n", -1);
        if (lines.length < 3 || !lines[0].matches("pid \\d{1,18}") || !lines[1].startsWith("host ")
            || !lines[2].startsWith("seen ")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockOwner(Long.parseLong(lines[0].substring(4)), lines[1].substring(5),
                Instant.parse(lines[2].substring(5))));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Whether it may be running still although the system's lock is free. On this machine it is not: that lock ends with the program. On
     * another one nobody can know, so it counts as running until it has been silent for an hour.
     */
    boolean mayStillRun(LockOwner self) {
        return !host.equals(self.host) && Duration.between(seen, self.seen).abs().compareTo(SILENCE) < 0;
    }

    boolean isDueAt(Instant now) {
        return Duration.between(seen, now).abs().compareTo(RENEWAL) >= 0;
    }

    LockOwner seenAt(Instant now) {
        return new LockOwner(pid, host, now);
    }

    @Override
    public String toString() {
        return "pid " + pid + "\nhost " + host + "\nseen " + seen + "\n";
    }

    private static String hostName() {
        for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }
}
