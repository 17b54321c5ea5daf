package synoptic.importer.elsewhere;

import java.time.Instant;
import java.util.Objects;
import synoptic.model.Ids;

/**
 * In whose name something is taken over that does not name its own maker.
 *
 * @param analyst possibly empty
 * @param now the time of what has no time of its own, to the millisecond
 */
public record Author(Ids ids, String analyst, Instant now) {

    public Author {
        Objects.requireNonNull(ids);
        Objects.requireNonNull(analyst);
        Objects.requireNonNull(now);
    }
}
