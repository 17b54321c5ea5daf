package synoptic.exporter;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that remembers the digest of every file in it. The same files in the same order give the same bytes. */
final class DigestingZip implements Closeable {

    /** The first moment that a zip can tell; real times would make every export differ. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    DigestingZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, String words) throws IOException {
        add(path, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String path, InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        long size = bytes.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        entries.add(new Manifest.Entry(path, size, HexFormat.of().formatHex(digest.digest())));
    }

    /** The files so far, in order. */
    List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
