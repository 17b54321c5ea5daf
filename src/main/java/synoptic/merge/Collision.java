package synoptic.merge;

import java.util.Objects;
import java.util.Optional;
import synoptic.model.Entity;
import synoptic.model.EntityId;

/**
 * A record that was changed in two ways.
 *
 * @param before as both knew it; empty if both made it
 * @param mine as it is here; empty if it was removed here
 * @param theirs as it is elsewhere; empty if it was removed there
 */
public record Collision(EntityId id, Optional<Entity> before, Optional<Entity> mine, Optional<Entity> theirs) {

    public Collision {
        Objects.requireNonNull(id);
        if (mine.equals(theirs)) {
            throw new IllegalArgumentException("both are the same: " + id);
        }
    }

    /** One of its forms, whichever there is. */
    public Entity anyForm() {
        return mine.or(() -> theirs).orElseThrow();
    }
}
