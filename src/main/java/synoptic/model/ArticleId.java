package synoptic.model;

import java.util.Objects;
import java.util.UUID;

/** The identity of one article; a UUIDv7, so that ids sort by the time at which they were made. */
public record ArticleId(UUID value) implements EntityId, Comparable<ArticleId> {

    public ArticleId {
        Objects.requireNonNull(value);
    }

    /** The id written as by {@link #toString()}. @throws IllegalArgumentException if it is not a UUID */
    public static ArticleId of(String text) {
        return new ArticleId(EntityId.parse(text));
    }

    @Override
    public int compareTo(ArticleId other) {
        return EntityId.ORDER.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
