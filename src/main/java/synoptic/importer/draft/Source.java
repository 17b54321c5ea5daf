package synoptic.importer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import synoptic.importer.content.Content;
import synoptic.importer.content.InFile;
import synoptic.importer.content.InMemory;
import synoptic.model.Original;

/**
 * The bytes of something to import as they came, in memory or in a file, with the name under which people know it. The
 * bytes are shared, not copied: do not write to them.
 */
public final class Source {

    /** The name of a text that was pasted. */
    public static final String PASTED = "Pasted text";

    private final String name;
    private final String place;
    private final Content content;
    private final String sha256;
    private final String address;
    private final Optional<Charset> charset;
    private volatile WeakReference<byte[]> read = new WeakReference<>(null);

    /**
     * @param name the file name or page name, without folders
     * @param place where it came from in full, such as a path or an address, for messages
     */
    public Source(String name, String place, byte[] bytes) {
        this(name, place, new InMemory(bytes), sha256(bytes), "", Optional.empty());
    }

    private Source(String name, String place, Content content, String sha256, String address, Optional<Charset> charset) {
        this.name = name;
        this.place = place;
        this.content = content;
        this.sha256 = sha256;
        this.address = address;
        this.charset = charset;
    }

    /** The same bytes, known to be from an address of the web. */
    public Source withAddress(String url) {
        return new Source(name, place, content, sha256, url, charset);
    }

    /** The same bytes, said by whoever sent them to be in an encoding. */
    public Source withCharset(Optional<Charset> stated) {
        return new Source(name, place, content, sha256, address, stated);
    }

    /** The same bytes under another name, whose ending says how they are read. */
    public Source named(String otherName) {
        return new Source(otherName, place, content, sha256, address, charset);
    }

    /** The same bytes where they are kept elsewhere. */
    public Source in(Content elsewhere) {
        return new Source(name, place, elsewhere, sha256, address, charset);
    }

    /** The bytes of a file, which are read when they are needed; its name is that of the file. */
    public static Source inFile(Path file) throws IOException {
        Content content = new InFile(file);
        try (InputStream in = content.stream()) {
            return new Source(String.valueOf(file.getFileName()), file.toString(), content, sha256(in), "", Optional.empty());
        }
    }

    /** The source with all its bytes in memory, as they are now. */
    public Source inMemory() {
        if (content.isInMemory()) {
            return this;
        }
        byte[] bytes = bytes();
        return new Source(name, place, new InMemory(bytes), sha256(bytes), address, charset);
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

    /** All bytes, read anew where they are not in memory. @throws java.io.UncheckedIOException if that cannot be done */
    public byte[] bytes() {
        if (content.isInMemory()) {
            return content.bytes();
        }
        byte[] bytes = read.get();
        if (bytes == null) {
            bytes = content.bytes();
            read = new WeakReference<>(bytes);
        }
        return bytes;
    }

    /** The bytes, in memory or elsewhere. */
    public Content content() {
        return content;
    }

    /** How many bytes there are. */
    public long size() {
        return content.length();
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
        return new Original(name, ending.matches("[a-z0-9]{1,8}") ? ending : otherEnding, sha256, content.length());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static String sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
