package synoptic.model;

import java.util.Objects;
import java.util.UUID;

/** The identity of one project; a UUIDv7, so that ids sort by the time at which they were made. */
public record ProjectId(UUID value) implements EntityId, Comparable<ProjectId> {

    public ProjectId {
        Objects.requireNonNull(value);
    }

    /** The id written as by {@link #toString()}. @throws IllegalArgumentException if it is not a UUID */
    public static ProjectId of(String text) {
        return new ProjectId(EntityId.parse(text));
    }

    @Override
    public int compareTo(ProjectId other) {
        return EntityId.ORDER.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
