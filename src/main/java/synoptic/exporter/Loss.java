package synoptic.exporter;

import java.util.Objects;

/**
 * Something that a part of the bundle could not carry, or carries in a form that other programs do not understand.
 *
 * @param file the part, such as {@code annotations.jsonld}
 * @param what the thing, and where to find it instead
 * @param count how many of it there are in this project, 1 or more
 */
public record Loss(String file, String what, int count) {

    public Loss {
        Objects.requireNonNull(file);
        Objects.requireNonNull(what);
        if (count < 1) {
            throw new IllegalArgumentException("nothing lost: " + what);
        }
    }
}
