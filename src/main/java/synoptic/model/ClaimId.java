package synoptic.model;

import java.util.Objects;
import java.util.UUID;

/** The identity of one claim; a UUIDv7, so that ids sort by the time at which they were made. */
public record ClaimId(UUID value) implements EntityId, Comparable<ClaimId> {

    public ClaimId {
        Objects.requireNonNull(value);
    }

    /** The id written as by {@link #toString()}. @throws IllegalArgumentException if it is not a UUID */
    public static ClaimId of(String text) {
        return new ClaimId(EntityId.parse(text));
    }

    @Override
    public int compareTo(ClaimId other) {
        return EntityId.ORDER.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
