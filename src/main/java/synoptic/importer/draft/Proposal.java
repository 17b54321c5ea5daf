package synoptic.importer.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;

/** The proposed metadata of a draft, and for each field where it came from. */
public record Proposal(Map<MetadataField, Clue> clues) {

    public static final Proposal NONE = new Proposal(Map.of());

    public Proposal {
        Map<MetadataField, Clue> copy = new EnumMap<>(MetadataField.class);
        copy.putAll(clues);
        clues = Collections.unmodifiableMap(copy);
    }

    public Optional<Clue> clue(MetadataField field) {
        return Optional.ofNullable(clues.get(field));
    }

    /** The proposed value, or an empty string. */
    public String value(MetadataField field) {
        Clue clue = clues.get(field);
        return clue == null ? "" : clue.value();
    }

    /** The proposal with a clue in the place of an earlier one; a clue without a value takes the field away. */
    public Proposal with(MetadataField field, Clue clue) {
        if (field == MetadataField.PUBLISHED || field == MetadataField.UPDATED) {
            new PublishedDate(clue.value());
        }
        Map<MetadataField, Clue> changed = new EnumMap<>(MetadataField.class);
        changed.putAll(clues);
        if (clue.value().isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, clue);
        }
        return new Proposal(changed);
    }

    /** The proposal with a clue where there is one and the field has none yet. */
    public Proposal orElse(MetadataField field, Optional<Clue> clue) {
        return clues.containsKey(field) || clue.isEmpty() ? this : with(field, clue.get());
    }

    /** The proposal with all clues of another for the fields that have none yet. */
    public Proposal orElseAll(Proposal other) {
        Proposal all = this;
        for (Map.Entry<MetadataField, Clue> clue : other.clues.entrySet()) {
            all = all.orElse(clue.getKey(), Optional.of(clue.getValue()));
        }
        return all;
    }

    /** These values, but those that a person wrote before. */
    public Proposal withHandworkOf(Proposal before) {
        Proposal merged = this;
        for (Map.Entry<MetadataField, Clue> clue : before.clues.entrySet()) {
            merged = clue.getValue().origin() == Origin.PERSON ? merged.with(clue.getKey(), clue.getValue()) : merged;
        }
        return merged;
    }

    public Metadata metadata() {
        return new Metadata(value(MetadataField.TITLE), value(MetadataField.OUTLET), value(MetadataField.BYLINE),
            new PublishedDate(value(MetadataField.PUBLISHED)), value(MetadataField.URL), value(MetadataField.LANGUAGE));
    }
}
