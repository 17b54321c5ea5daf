package synoptic.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.store.Backup.Reason;
import synoptic.store.Backup;

class ThinningTest {

    private static final Instant NOON = Instant.parse("2031-03-14T12:00:00Z");

    /** Backups as one would write them down: times, with an m behind those before a merge; and those of them that stay. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing                                  | ''                                                                         | ''
        one stays, however old                   | 2019-01-01T00:00                                                           | 2019-01-01T00:00
        the newest of an hour                    | 2031-03-14T10:05 2031-03-14T10:59 2031-03-14T11:00                         | 2031-03-14T10:59 2031-03-14T11:00
        two hours at rest for years              | 2019-05-01T10:10 2019-05-01T11:10                                          | 2019-05-01T10:10 2019-05-01T11:10
        same hour of other days                  | 2031-03-12T10:00 2031-03-13T10:00                                          | 2031-03-12T10:00 2031-03-13T10:00
        one before a merge stays beside a newer  | 2031-03-14T10:05m 2031-03-14T10:59                                         | 2031-03-14T10:05m 2031-03-14T10:59
        the newest of an hour, though of a merge | 2031-03-14T10:05 2031-03-14T10:59m                                         | 2031-03-14T10:59m
        clock went back: by the time they say    | 2031-03-14T10:05 2031-03-14T09:05 2031-03-14T10:01                         | 2031-03-14T10:05 2031-03-14T09:05
        """)
    void keeps(String what, String all, String kept) {
        assertThat(Thinning.kept(backups(all))).as(what).containsExactlyInAnyOrderElementsOf(backups(kept));
    }

    @Test
    void hoursThenDaysThenMonths() {
        // One every half hour for three years.
        List<Backup> all = IntStream.range(0, 3 * 365 * 48).mapToObj(i -> hourly(NOON.minus(Duration.ofMinutes(30L * i)))).toList();
        List<Instant> kept = Thinning.kept(all).stream().map(Backup::made).sorted(Comparator.reverseOrder()).toList();
        List<Instant> wanted = new ArrayList<>(IntStream.range(0, 24).mapToObj(i -> i == 0 ? NOON
            : NOON.minus(Duration.ofHours(i)).plusSeconds(1_800)).toList());
        // 14 and 13 March are among the hours; the last of the five days before, and of the eleven months before.
        Stream.of("12", "11", "10", "09", "08").map(day -> Instant.parse("2031-03-" + day + "T23:30:00Z")).forEach(wanted::add);
        Stream.of("2031-02-28", "2031-01-31", "2030-12-31", "2030-11-30", "2030-10-31", "2030-09-30", "2030-08-31", "2030-07-31", "2030-06-30",
            "2030-05-31", "2030-04-30").map(day -> Instant.parse(day + "T23:30:00Z")).forEach(wanted::add);
        assertThat(kept).containsExactlyElementsOf(wanted);
    }

    @Test
    void thinningAfterEachBackupKeepsWhatThinningOnceKeepsOfTheNewestAndNeverGrows() {
        Random random = new Random(5);
        List<Backup> there = new ArrayList<>();
        Instant now = NOON;
        for (int i = 0; i < 3_000; i++) {
            now = now.plus(Duration.ofMinutes(60 + random.nextInt(random.nextInt(10) == 0 ? 10_000 : 200)));
            Backup fresh = new Backup(now, random.nextInt(20) == 0 ? Reason.MERGE : Reason.HOURLY, 1);
            there.add(fresh);
            Set<Backup> kept = Thinning.kept(there);
            assertThat(kept).contains(fresh);
            assertThat(Thinning.kept(kept)).as("thinned again").isEqualTo(kept);
            there.retainAll(kept);
            assertThat(there).hasSizeLessThanOrEqualTo(24 + 7 + 12 + 12);
        }
        assertThat(there.stream().map(backup -> backup.made().toString().substring(0, 7)).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<Backup> backups(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isBlank()).map(word -> word.endsWith("m")
            ? new Backup(Instant.parse(word.replace("m", ":00Z")), Reason.MERGE, 1) : hourly(Instant.parse(word + ":00Z"))).toList();
    }

    private static Backup hourly(Instant made) {
        return new Backup(made, Reason.HOURLY, 1);
    }
}
