package synoptic.importer.elsewhere;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import synoptic.model.Ids;

/**
 * In whose name something is taken over that does not name its own maker.
 *
 * @param analyst possibly empty
 * @param now the time of what has no time of its own, to the millisecond
 */
public record Author(Ids ids, String analyst, Instant now) {

    /** Nobody, now. */
    public static Author unnamed() {
        return new Author(new Ids(), "", Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    public Author {
        Objects.requireNonNull(ids);
        Objects.requireNonNull(analyst);
        Objects.requireNonNull(now);
    }
}
