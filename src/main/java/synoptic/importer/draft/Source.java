package synoptic.importer.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import synoptic.model.Original;

/**
 * The bytes of something to import as they came, with the name under which people know it. The bytes are shared, not
 * copied: do not write to them.
 */
public final class Source {

    /** The name of a text that was pasted. */
    public static final String PASTED = "Pasted text";

    private final String name;
    private final String place;
    private final byte[] bytes;
    private final String sha256;

    /**
     * @param name the file name or page name, without folders
     * @param place where it came from in full, such as a path or an address, for messages
     */
    public Source(String name, String place, byte[] bytes) {
        this.name = name;
        this.place = place;
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    /** A text from the clipboard. */
    public static Source pasted(String text) {
        return new Source(PASTED, PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public boolean isPasted() {
        return place.equals(PASTED);
    }

    /** The ending of the name in lower case and without the dot, or an empty string. */
    public String ending() {
        return endingOf(name);
    }

    /** The ending of a file name in lower case and without the dot, or an empty string. */
    public static String endingOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * What the project keeps of the bytes, stored under the source's own ending where that is a plain one, else under
     * another.
     */
    public Original original(String otherEnding) {
        String ending = ending();
        return new Original(name, ending.matches("[a-z0-9]{1,8}") ? ending : otherEnding, sha256, bytes.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
