package synoptic.store.place;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.model.ArticleId;
import synoptic.store.disk.BoundedFiles;

/** The folders in which articles lie, and those in which removed ones are kept. A crash may leave an article in one or the other. */
public record ArticleFolders(Layout layout) {

    /**
     * The folder of an article, those in which it was kept when it was removed, be it more than once, and those that were set aside because
     * something was wrong with them; not all of them need be there.
     */
    public Stream<Path> of(ArticleId article) {
        Stream<Path> removed = IntStream.iterate(2, number -> number + 1).mapToObj(number -> layout.removed(article, number))
            .takeWhile(BoundedFiles::isRealFolder);
        Stream<Path> rescued = Stream.of(layout.rescue()).flatMap(ArticleFolders::inside)
            .map(opening -> opening.resolve(layout.root().relativize(layout.articleFolder(article)))).filter(BoundedFiles::isRealFolder);
        return Stream.of(Stream.of(layout.articleFolder(article), layout.removed(article)), removed, rescued).flatMap(folders -> folders);
    }

    /** The folders of all removed articles. */
    public Stream<Path> removed() {
        return inside(layout.removed());
    }

    /** An article's folder and those of its earlier versions. */
    public static Stream<Path> withVersions(Path folder) {
        return Stream.concat(Stream.of(folder), inside(folder.resolve(Layout.VERSIONS)));
    }

    private static Stream<Path> inside(Path folder) {
        return BoundedFiles.isRealFolder(folder) ? BoundedFiles.list(folder).stream().filter(BoundedFiles::isRealFolder) : Stream.empty();
    }
}
