package synoptic.model;

import java.util.Objects;

/**
 * The bytes as an article came, which the store keeps beside its text.
 *
 * @param name the name of the file or page that it came from, for people
 * @param extension the ending under which the store keeps it: 1 to 8 lower-case letters or digits, such as {@code txt}
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Original(String name, String extension, String sha256, long size) {

    public Original {
        Objects.requireNonNull(name);
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("not a file ending: " + extension);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
