package synoptic.model;

import java.util.Comparator;
import java.util.HexFormat;
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
        boolean isCanonical = text.length() == 36 && text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
        if (!isCanonical) {
            throw new IllegalArgumentException("not a canonical UUID: " + text);
        }
        // A project has hundreds of thousands, so no string is made to compare with.
        long high = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
        return new UUID(high, hex(text, 19, 23) << 48 | hex(text, 24, 36));
    }

    private static long hex(String text, int from, int to) {
        return HexFormat.fromHexDigitsToLong(text, from, to);
    }
}
