package synoptic.model;

import java.util.Comparator;
import java.util.UUID;

/** The identity of something in a project. */
public sealed interface EntityId permits ArticleId, AnnotationId, ClaimId, TagId, ProjectId {

    /** The order of ids on disk: as unsigned 128-bit numbers; of UUIDv7 the order of their making. */
    Comparator<UUID> ORDER = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    UUID value();

    /** The UUID in its canonical form of 36 characters. @throws IllegalArgumentException if it is anything else */
    static UUID parse(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a canonical UUID: " + text);
        }
        return value;
    }
}
