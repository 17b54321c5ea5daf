package synoptic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A label for passages.
 *
 * @param parent the tag above it, if it has one
 * @param color {@code #rrggbb} in lower case
 */
public record Tag(TagId id, String name, Optional<TagId> parent, String color, String description, String memo)
    implements Entity {

    public Tag {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(parent);
        if (!color.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + color);
        }
        Objects.requireNonNull(description);
        Objects.requireNonNull(memo);
    }

    public Tag withName(String words) {
        return new Tag(id, words, parent, color, description, memo);
    }

    public Tag withParent(Optional<TagId> above) {
        return new Tag(id, name, above, color, description, memo);
    }

    public Tag withColor(String hex) {
        return new Tag(id, name, parent, hex, description, memo);
    }

    public Tag withDescription(String words) {
        return new Tag(id, name, parent, color, words, memo);
    }

    public Tag withMemo(String words) {
        return new Tag(id, name, parent, color, description, words);
    }
}
