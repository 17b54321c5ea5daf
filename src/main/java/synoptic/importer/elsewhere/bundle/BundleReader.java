package synoptic.importer.elsewhere.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.ElsewhereReader;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.flow.TooMuch;
import synoptic.importer.zip.Zip;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;

/** Reads the project in a bundle: its articles, claims, tags and annotations. */
public final class BundleReader implements ElsewhereReader {

    private static final String PROJECT = "project/";
    private static final String MARK = PROJECT + "project.json";
    private static final int DIRECTORY = 8 << 20;
    private static final long LARGEST = 400_000_000;
    private static final long LARGEST_FILE = 200_000_000;
    private static final long LARGEST_TOTAL = 800_000_000;

    @Override
    public Set<String> endings() {
        return Set.of("zip");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    /** By the directory at its end, which names the project's own file. */
    @Override
    public boolean recognises(Source source) {
        if (!Zip.begins(source.content().head(4))) {
            return false;
        }
        try (SeekableByteChannel archive = source.content().channel()) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(DIRECTORY, archive.size()));
            archive.position(archive.size() - end.capacity());
            while (end.hasRemaining() && archive.read(end) >= 0) {
                // reads on until all is there
            }
            return new String(end.array(), StandardCharsets.ISO_8859_1).contains(MARK);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Collected read(Source source, Author author) throws ImportRefused {
        try {
            Path folder = Files.createTempDirectory("synoptic-bundle");
            try {
                unpack(source, folder.resolve("project"));
                return collected(source, folder.resolve("project"));
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new ImportRefused(source.place() + " cannot be unpacked (" + failed.getMessage() + "); export the bundle again.", failed);
        } catch (StoreException damaged) {
            throw new ImportRefused("The project in " + source.place() + " cannot be opened: " + damaged.getMessage(), damaged);
        }
    }

    private static void unpack(Source source, Path folder) throws IOException, ImportRefused {
        long total = 0;
        try (Zip zip = Zip.open(source, "a bundle of Synoptic")) {
            for (String name : zip.names()) {
                if (!name.startsWith(PROJECT)) {
                    continue;
                }
                Path file = folder.resolve(name.substring(PROJECT.length())).normalize();
                if (!file.startsWith(folder) || file.equals(folder)) {
                    throw new ImportRefused(source.place() + " holds a file that would lie outside of the project (" + name
                        + "), so it is not taken; get the bundle again from whoever made it.");
                }
                byte[] bytes = zip.bytes(name, LARGEST_FILE);
                total += bytes.length;
                if (total > LARGEST_TOTAL) {
                    throw new TooMuch("a project of more than " + LARGEST_TOTAL / 1_000_000 + " MB");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
        }
    }

    private static Collected collected(Source source, Path folder) throws ImportRefused {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(folder, OpenMode.READ);
        try (var used = opened.folder()) {
            Project project = opened.project();
            if (project.articles().isEmpty() && project.claims().isEmpty() && project.tags().isEmpty()) {
                throw new ImportRefused("The project in " + source.place() + " is empty or damaged; export the bundle again.");
            }
            Report.Tally tally = new Report.Tally();
            List<Collected.Piece> pieces = new ArrayList<>();
            for (Article article : project.articles()) {
                Optional<byte[]> original = used.original(article.id(), article.version());
                pieces.add(piece(article, original, tally));
            }
            tally.add(Fate.LEFT, "earlier versions of texts", project.articles().stream().mapToInt(article -> article.version() - 1).sum());
            tally.add(Fate.LEFT, "damaged parts of the project in the bundle", opened.findings().size());
            return new Collected("Synoptic", source.name(), pieces, parentsFirst(project), project.claimsInOrder(), List.copyOf(project.annotations()),
                project.info().memo(), tally.report());
        }
    }

    /** The article as the first version in its new project, with its original, or else its text in the place of one. */
    private static Collected.Piece piece(Article article, Optional<byte[]> original, Report.Tally tally) {
        byte[] bytes = original.orElseGet(() -> article.text().text().getBytes(StandardCharsets.UTF_8));
        Original kept = article.original();
        if (original.isEmpty()) {
            tally.add(Fate.LEFT, "original files of articles that are not in the bundle: their text is kept instead");
            kept = new Original(kept.name(), "txt", new Source("", "", bytes).sha256(), bytes.length);
        }
        Article first = new Article(article.id(), article.metadata(), article.text(), kept, 1, article.memo(), article.added());
        return new Collected.Piece(first, PROJECT + "articles/" + article.id(), bytes);
    }

    private static List<Tag> parentsFirst(Project project) {
        Set<TagId> done = new LinkedHashSet<>();
        project.tagsBelow(Optional.empty()).forEach(tag -> addWithChildren(tag, project, done));
        return done.stream().map(id -> project.tag(id).orElseThrow()).map(tag -> tag.withParent(tag.parent().filter(done::contains))).toList();
    }

    private static void addWithChildren(Tag tag, Project project, Set<TagId> done) {
        if (done.add(tag.id())) {
            project.tagsBelow(Optional.of(tag.id())).forEach(child -> addWithChildren(child, project, done));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
