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
        if (extension.isEmpty() || extension.length() > 8 || !extension.chars().allMatch(Original::isDigitOrLetter)) {
            throw new IllegalArgumentException("not a file ending: " + extension);
        }
        if (sha256.length() != 64 || !sha256.chars().allMatch(Original::isHexadecimal)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    private static boolean isDigitOrLetter(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static boolean isHexadecimal(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
