package synoptic.model;

import java.util.Objects;
import java.util.UUID;

/** The identity of one tag; a UUIDv7, so that ids sort by the time at which they were made. */
public record TagId(UUID value) implements EntityId, Comparable<TagId> {

    public TagId {
        Objects.requireNonNull(value);
    }

    /** The id written as by {@link #toString()}. @throws IllegalArgumentException if it is not a UUID */
    public static TagId of(String text) {
        return new TagId(EntityId.parse(text));
    }

    @Override
    public int compareTo(TagId other) {
        return EntityId.ORDER.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
