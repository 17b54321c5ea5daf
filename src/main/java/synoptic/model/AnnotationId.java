package synoptic.model;

import java.util.Objects;
import java.util.UUID;

/** The identity of one annotation; a UUIDv7, so that ids sort by the time at which they were made. */
public record AnnotationId(UUID value) implements EntityId, Comparable<AnnotationId> {

    public AnnotationId {
        Objects.requireNonNull(value);
    }

    /** The id written as by {@link #toString()}. @throws IllegalArgumentException if it is not a UUID */
    public static AnnotationId of(String text) {
        return new AnnotationId(EntityId.parse(text));
    }

    @Override
    public int compareTo(AnnotationId other) {
        return EntityId.ORDER.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
