package synoptic.importer.draft;

import java.util.Objects;

/**
 * A proposed value of a metadata field.
 *
 * @param value as {@link synoptic.model.Metadata} wants it; dates are ISO 8601
 * @param evidence the words it was taken from
 * @param doubt one sentence on how else the evidence can be read; empty where there is no doubt
 */
public record Clue(String value, Origin origin, String evidence, String doubt) {

    public Clue {
        Objects.requireNonNull(value);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(doubt);
    }

    /** A value about which there is no doubt. */
    public Clue(String value, Origin origin, String evidence) {
        this(value, origin, evidence, "");
    }
}
