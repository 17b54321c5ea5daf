package synoptic.store.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import synoptic.store.Backup.Reason;
import synoptic.store.Backup;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;

/** The backups in a folder: ZIP files that hold a project's files of records under their own paths, so that any program can unpack them. */
public final class Backups {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long LARGEST_BACKUP = 1L << 30;
    private static final long LARGEST_CONTENT = 1L << 30;
    private static final int MOST_ENTRIES = 500_000;

    private final Path folder;
    private final long largestContent;

    /** @param folder that need not be there before the first backup */
    public Backups(Path folder) {
        this(folder, LARGEST_CONTENT);
    }

    /** @param largestContent the most that is unpacked of one backup, in bytes; less than 2 GiB */
    Backups(Path folder, long largestContent) {
        this.folder = folder;
        this.largestContent = largestContent;
    }

    /** The backups that are there, the newest first. @throws StoreException if they cannot be listed */
    public List<Backup> all() {
        List<Backup> backups = new ArrayList<>();
        for (Path file : BoundedFiles.list(folder)) {
            if (BoundedFiles.isRealFile(file)) {
                Backup.of(file.getFileName().toString(), sizeOf(file)).ifPresent(backups::add);
            }
        }
        backups.sort(Comparator.comparing(Backup::made).reversed());
        return backups;
    }

    /** Whether the newest backup is an hour old or more, or there is none. A clock that went back counts by its distance. */
    public boolean isDue(Instant now) {
        return all().stream().findFirst().filter(newest -> Duration.between(newest.made(), now).abs().compareTo(HOUR) < 0).isEmpty();
    }

    /**
     * Makes a backup and lets go of those that are no longer kept.
     *
     * @param content hands path and content of each file to the one that it gets
     * @throws StoreException if it cannot be written; no backup is let go of then
     */
    public Backup make(Instant now, Reason reason, Consumer<BiConsumer<String, byte[]>> content, SafeFiles files) {
        byte[] zip = zipped(content);
        Instant made = now.truncatedTo(ChronoUnit.MILLIS);
        while (isThere(made)) {
            made = made.plusMillis(1);
        }
        Backup backup = new Backup(made, reason, zip.length);
        files.replace(folder.resolve(backup.fileName()), zip);
        files.forceFolders();
        List<Backup> all = all();
        Set<Backup> kept = Thinning.kept(all);
        all.stream().filter(old -> !kept.contains(old) && !old.equals(backup)).forEach(old -> files.delete(folder.resolve(old.fileName())));
        return backup;
    }

    /**
     * Hands path and content of each file in a backup on.
     *
     * @throws StoreException if it is damaged or larger than any backup that was made here
     */
    public void read(Backup backup, BiConsumer<String, byte[]> file) {
        Path zip = folder.resolve(backup.fileName());
        byte[] bytes = BoundedFiles.read(zip, LARGEST_BACKUP)
            .orElseThrow(() -> new StoreException("The backup “" + zip + "” is not there any more; choose another one."));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = largestContent;
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    throw new StoreException("The backup “" + zip + "” holds more than any that Synoptic makes and is not read; choose another one.");
                }
                file.accept(entry.getName(), content);
            }
            if (entries == 0) {
                throw damaged(zip, null);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(zip, broken);
        }
    }

    /** Whether the list of contents at the end of a backup has these paths, as it has where no byte of a name has changed. */
    public boolean lists(Backup backup, List<String> paths) {
        byte[] zip = BoundedFiles.read(folder.resolve(backup.fileName()), LARGEST_BACKUP).orElse(new byte[0]);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        List<String> listed = new ArrayList<>();
        try {
            int end = zip.length - ZipEntry.ENDHDR;
            int at = bytes.getInt(end + ZipEntry.ENDOFF);
            if (at == -1 || bytes.getShort(end + ZipEntry.ENDTOT) == -1) {
                // More than the short form of the list can say: only what is in the files is looked at.
                return true;
            }
            while (bytes.getInt(at) == (int) ZipEntry.CENSIG) {
                int name = Short.toUnsignedInt(bytes.getShort(at + ZipEntry.CENNAM));
                listed.add(new String(zip, at + ZipEntry.CENHDR, name, StandardCharsets.UTF_8));
                at += ZipEntry.CENHDR + name + Short.toUnsignedInt(bytes.getShort(at + ZipEntry.CENEXT))
                    + Short.toUnsignedInt(bytes.getShort(at + ZipEntry.CENCOM));
            }
        } catch (IndexOutOfBoundsException cut) {
            return false;
        }
        return listed.equals(paths);
    }

    private static StoreException damaged(Path zip, Exception cause) {
        return new StoreException("The backup “" + zip + "” is damaged and cannot be read; choose another one.", cause);
    }

    private boolean isThere(Instant made) {
        return all().stream().anyMatch(backup -> backup.made().equals(made));
    }

    private static byte[] zipped(Consumer<BiConsumer<String, byte[]>> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            content.accept((path, file) -> {
                try {
                    ZipEntry entry = new ZipEntry(path);
                    // The same content gives the same bytes, whenever it is made.
                    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                    out.putNextEntry(entry);
                    out.write(file);
                    out.closeEntry();
                } catch (IOException impossible) {
                    throw new UncheckedIOException("memory does not fail", impossible);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            throw StoreException.reading(file, unknown);
        }
    }
}
