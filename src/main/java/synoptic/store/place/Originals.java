package synoptic.store.place;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;

/** The bytes as articles came. They are known by their SHA-256, so none is ever taken for another wherever it lies. */
public final class Originals {

    /** The largest original, in bytes. */
    public static final long LARGEST = 1L << 30;

    private final Layout layout;
    private final ArticleFolders folders;
    private volatile BySum bySum;

    /** A project's articles by the SHA-256 of their originals. */
    private record BySum(Project project, Map<String, List<Article>> articles) {
    }

    /** Those of one project. */
    public Originals(Layout layout) {
        this.layout = layout;
        this.folders = new ArticleFolders(layout);
    }

    /** Whether bytes are those that a record describes. */
    public static boolean fits(byte[] bytes, Original original) {
        return bytes.length == original.size() && sha256(bytes).equals(original.sha256());
    }

    /** The SHA-256 of bytes, in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether a file holds an original; one of another size is not even read. */
    public static boolean isAt(Path file, Original original) {
        return BoundedFiles.size(file).filter(size -> size != original.size()).isEmpty()
            && BoundedFiles.read(file, LARGEST).filter(bytes -> fits(bytes, original)).isPresent();
    }

    /** Where an original lies: with its article, in an earlier version, waiting, or with another article, removed ones too, that has the same. */
    public Optional<Path> find(ArticleId article, Original original, Project project) {
        String name = Layout.originalName(original);
        List<Path> places = new ArrayList<>();
        places.add(layout.original(article, original));
        places.add(layout.waitingOriginal(original));
        places.add(layout.originalAside(original.sha256(), "." + original.extension()));
        folders.of(article).flatMap(ArticleFolders::withVersions).map(folder -> folder.resolve(name)).forEach(places::add);
        Stream<Path> others = having(original, project).stream().map(other -> layout.original(other.id(), other.original()));
        return Stream.concat(places.stream(), others).filter(place -> holds(place, original)).findFirst()
            .or(() -> folders.removed().flatMap(ArticleFolders::withVersions).map(folder -> folder.resolve(name))
                .filter(place -> holds(place, original)).findFirst());
    }

    /** The articles with an original of the same bytes. Where many originals are missing, each is looked for in the same project. */
    private List<Article> having(Original original, Project project) {
        BySum known = bySum;
        if (known == null || known.project() != project) {
            known = new BySum(project, project.articles().stream().collect(Collectors.groupingBy(article -> article.original().sha256())));
            bySum = known;
        }
        return known.articles().getOrDefault(original.sha256(), List.of());
    }

    /** The bytes of an article's original, wherever they lie. */
    public Optional<byte[]> read(Article article, Project project) {
        return find(article.id(), article.original(), project).flatMap(place -> BoundedFiles.read(place, LARGEST));
    }

    /** Puts an original where it belongs; what waits is moved there and everything else copied. */
    public void place(Path target, ArticleId article, Original original, Project project, SafeFiles files) {
        if (holds(target, original)) {
            return;
        }
        Optional<Path> found = find(article, original, project);
        if (found.isEmpty()) {
            return;
        }
        setAside(target, files);
        if (found.get().equals(layout.waitingOriginal(original))) {
            files.move(found.get(), target);
        } else {
            BoundedFiles.read(found.get(), LARGEST).ifPresent(bytes -> files.replace(target, bytes));
        }
    }

    /** Keeps what has the place of an original and is none, under its own SHA-256. */
    public void setAside(Path file, SafeFiles files) {
        if (BoundedFiles.isRealFile(file)) {
            String name = file.getFileName().toString();
            BoundedFiles.read(file, LARGEST).ifPresent(bytes -> files.move(file,
                layout.originalAside(sha256(bytes), name.substring(name.indexOf('.')))));
        }
    }

    private static boolean holds(Path file, Original original) {
        try {
            return isAt(file, original);
        } catch (StoreException unreadable) {
            return false;
        }
    }
}
