package synoptic.store.backup;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import synoptic.store.Backup.Reason;
import synoptic.store.Backup;

/**
 * Which backups are kept: of each of the last 24 hours in which there are any the newest, so of the last 7 days and the last 12 months, and the
 * newest of those that were made before something that changes much at once. Hours are counted where there are backups, not on the clock: a
 * project that rests for years loses none. UTC.
 */
final class Thinning {

    private static final int HOURS = 24;
    private static final int DAYS = 7;
    private static final int MONTHS = 12;
    private static final int BEFORE_MUCH = 12;

    private Thinning() {
    }

    /** Those of the backups that are kept. */
    static Set<Backup> kept(Collection<Backup> backups) {
        List<Backup> newestFirst = backups.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        Set<Backup> kept = new HashSet<>();
        keepNewest(newestFirst, kept, HOURS, time -> time.truncatedTo(ChronoUnit.HOURS));
        keepNewest(newestFirst, kept, DAYS, OffsetDateTime::toLocalDate);
        keepNewest(newestFirst, kept, MONTHS, time -> time.toLocalDate().withDayOfMonth(1));
        newestFirst.stream().filter(backup -> backup.reason() != Reason.HOURLY).limit(BEFORE_MUCH).forEach(kept::add);
        return kept;
    }

    private static void keepNewest(List<Backup> newestFirst, Set<Backup> kept, int periods, Function<OffsetDateTime, ?> period) {
        Set<Object> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            Object its = period.apply(backup.made().atOffset(ZoneOffset.UTC));
            if (seen.size() == periods && !seen.contains(its)) {
                return;
            }
            if (seen.add(its)) {
                kept.add(backup);
            }
        }
    }
}
