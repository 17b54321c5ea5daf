package synoptic.store.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.FileStamp;
import synoptic.store.journal.FileSums;
import synoptic.store.place.Home;
import synoptic.store.place.Known;
import synoptic.store.place.Layout;

/**
 * Knows each file of a project as this program last read or wrote it, and finds those that something else has changed since. Looks at sizes and
 * times first, and reads a file only where these differ.
 */
public final class Watch {

    private final Layout layout;
    private final Map<Home, Known> known = new HashMap<>();
    private final Map<Home, Optional<FileStamp>> unsettled = new HashMap<>();

    /** A file that is not as it was. @param content empty if it is gone */
    public record Seen(Home home, Optional<byte[]> content, Optional<FileStamp> stamp) {
    }

    /**
     * @param read the files as they were read
     * @param since when that began; what was changed about then is looked at again
     */
    public Watch(Layout layout, Map<Home, Known> read, Instant since) {
        this.layout = layout;
        FileTime certain = FileTime.from(since.minusSeconds(2));
        read.forEach((home, file) -> {
            boolean isSettled = file.stamp().modified().compareTo(certain) < 0 && file.stamp().size() == file.sum().size();
            known.put(home, isSettled ? file : new Known(FileStamp.UNKNOWN, file.sum()));
        });
    }

    /** Remembers a file as this program left it. */
    void wrote(Home home, FileSums.Sum sum) {
        stampOf(home).ifPresentOrElse(stamp -> known.put(home, new Known(stamp, sum)), () -> known.remove(home));
    }

    /** Remembers that this program deleted a file. */
    void deleted(Home home) {
        known.remove(home);
    }

    /** Remembers a file as it was seen; it is what the files hold from now on. */
    public void accept(Seen seen) {
        unsettled.remove(seen.home());
        if (seen.content().isPresent() && seen.stamp().isPresent()) {
            known.put(seen.home(), new Known(seen.stamp().get(), FileSums.Sum.of(seen.content().get())));
        } else {
            known.remove(seen.home());
        }
    }

    /** Whether something else has changed a file, so that writing it would lose that. */
    boolean isForeign(Home home) {
        Optional<FileStamp> stamp = stampOf(home);
        return !isKnown(home, stamp) && seen(home, stamp).isPresent();
    }

    /**
     * The files that are not as they were.
     *
     * @param atOnce false to leave out what still changes: a file must look the same twice
     * @throws StoreException if a folder cannot be read
     */
    public List<Seen> look(boolean atOnce) {
        if (!BoundedFiles.isRealFolder(layout.root())) {
            // The whole folder has gone, with its disk perhaps: nothing was changed, and saving says what is wrong.
            return List.of();
        }
        List<Seen> changed = new ArrayList<>();
        for (Home home : homes()) {
            Optional<FileStamp> stamp = stampOf(home);
            if (isKnown(home, stamp)) {
                unsettled.remove(home);
            } else if (atOnce || stamp.equals(unsettled.put(home, stamp))) {
                seen(home, stamp).ifPresent(changed::add);
            }
        }
        return changed;
    }

    private boolean isKnown(Home home, Optional<FileStamp> stamp) {
        return Optional.ofNullable(known.get(home)).map(Known::stamp).equals(stamp);
    }

    /** Reads a file that looks changed; nothing where its content is the same, or it cannot be read at the moment. */
    private Optional<Seen> seen(Home home, Optional<FileStamp> stamp) {
        if (stamp.isEmpty()) {
            return Optional.of(new Seen(home, Optional.empty(), stamp));
        }
        Optional<byte[]> content = content(home);
        Known before = known.get(home);
        if (content.isPresent() && before != null && FileSums.Sum.of(content.get()).equals(before.sum())) {
            known.put(home, new Known(stamp.get(), before.sum()));
            unsettled.remove(home);
            return Optional.empty();
        }
        return content.map(bytes -> new Seen(home, content, stamp));
    }

    private Optional<byte[]> content(Home home) {
        try {
            return BoundedFiles.read(home.file(layout), Layout.LARGEST_FILE);
        } catch (StoreException unreadable) {
            // A link or worse has come to stand there: no content, so nothing that could be taken in.
            return Optional.of(new byte[0]);
        }
    }

    /** The files that were there, and those that are. */
    private Set<Home> homes() {
        Set<Home> homes = new HashSet<>(known.keySet());
        homes.addAll(List.of(new Home.OfProject(), new Home.OfClaims(), new Home.OfTags()));
        for (Path folder : BoundedFiles.list(layout.articles())) {
            addIfHome(homes, layout.relative(folder) + "/" + Layout.ARTICLE_FILE);
        }
        for (Path file : BoundedFiles.list(layout.annotations())) {
            addIfHome(homes, layout.relative(file));
        }
        return homes;
    }

    private void addIfHome(Set<Home> homes, String path) {
        Home.at(path).filter(home -> layout.relative(home.file(layout)).equals(path)).ifPresent(homes::add);
    }

    private Optional<FileStamp> stampOf(Home home) {
        try {
            BasicFileAttributes now = Files.readAttributes(home.file(layout), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(FileStamp.of(now));
        } catch (NoSuchFileException | NotDirectoryException absent) {
            return Optional.empty();
        } catch (IOException failed) {
            throw StoreException.reading(home.file(layout), failed);
        }
    }
}
