package synoptic.importer.draft;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
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
    private final String address;
    private final Optional<Charset> charset;

    /**
     * @param name the file name or page name, without folders
     * @param place where it came from in full, such as a path or an address, for messages
     */
    public Source(String name, String place, byte[] bytes) {
        this(name, place, bytes, sha256(bytes), "", Optional.empty());
    }

    private Source(String name, String place, byte[] bytes, String sha256, String address, Optional<Charset> charset) {
        this.name = name;
        this.place = place;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.address = address;
        this.charset = charset;
    }

    /** The same bytes, known to be from an address of the web. */
    public Source withAddress(String url) {
        return new Source(name, place, bytes, sha256, url, charset);
    }

    /** The same bytes, said by whoever sent them to be in an encoding. */
    public Source withCharset(Optional<Charset> stated) {
        return new Source(name, place, bytes, sha256, address, stated);
    }

    /** The same bytes under another name, whose ending says how they are read. */
    public Source named(String otherName) {
        return new Source(otherName, place, bytes, sha256, address, charset);
    }

    /** A part of a web page from the clipboard, or dropped. */
    public static Source pastedPage(String html) {
        int start = Math.max(0, html.indexOf('<'));
        return new Source(PASTED + ".html", PASTED, html.substring(start).getBytes(StandardCharsets.UTF_8));
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

    /** The address of the web that the bytes came from, or an empty string. */
    public String address() {
        return address;
    }

    /** The encoding that the sender stated, such as in a header of HTTP. */
    public Optional<Charset> charset() {
        return charset;
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
