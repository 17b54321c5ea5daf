package synoptic.store.place;

import java.nio.file.Path;
import synoptic.model.ArticleId;
import synoptic.model.Original;

/** Where everything lies in a project's folder. */
public record Layout(Path root) {

    /** The largest file of records that is read, in bytes. */
    public static final long LARGEST_FILE = 256L << 20;
    public static final String ARTICLE_FILE = "article.json";
    public static final String VERSIONS = "versions";

    /** The file of the project itself. */
    public Path project() {
        return root.resolve("project.json");
    }

    /** The file of all claims. */
    public Path claims() {
        return root.resolve("claims.json");
    }

    /** The file of all tags. */
    public Path tags() {
        return root.resolve("tags.json");
    }

    /** The folder with a folder for each article. */
    public Path articles() {
        return root.resolve("articles");
    }

    /** The folder of an article. */
    public Path articleFolder(ArticleId id) {
        return articles().resolve(id.toString());
    }

    /** The file of an article’s record. */
    public Path article(ArticleId id) {
        return articleFolder(id).resolve(ARTICLE_FILE);
    }

    /** Where the bytes of an article as it came belong. */
    public Path original(ArticleId id, Original original) {
        return articleFolder(id).resolve(originalName(original));
    }

    /** The folder with the earlier versions of an article. */
    public Path versions(ArticleId id) {
        return articleFolder(id).resolve(VERSIONS);
    }

    /** The folder of one earlier version. */
    public Path versionFolder(ArticleId id, int version) {
        return versions(id).resolve(Integer.toString(version));
    }

    /** The folder with a file for the annotations of each article. */
    public Path annotations() {
        return root.resolve("annotations");
    }

    /** The file of an article’s annotations. */
    public Path annotations(ArticleId id) {
        return annotations().resolve(id + ".json");
    }

    /** This machine's own folder, which is never shared. */
    public Path own() {
        return root.resolve(".synoptic");
    }

    /** Who writes at present. */
    public Path lock() {
        return own().resolve("lock");
    }

    /** The changes that the files may lack. */
    public Path journal() {
        return own().resolve("journal.jsonl");
    }

    /** The changes that the files have, for undo. */
    public Path history() {
        return own().resolve("history.jsonl");
    }

    /** What was last written into each file. */
    public Path sums() {
        return own().resolve("files.jsonl");
    }

    /** What was damaged. */
    public Path rescue() {
        return own().resolve("rescue");
    }

    /** What had the place of an original and was another. @param ending of its name, with the dot */
    public Path originalAside(String sha256, String ending) {
        return rescue().resolve("originals").resolve(sha256 + ending);
    }

    /** The folder of backups. */
    public Path backups() {
        return own().resolve("backups");
    }

    /** The folders of removed articles, which undo brings back. */
    public Path removed() {
        return own().resolve("removed");
    }

    /** The folder of one removed article. */
    public Path removed(ArticleId id) {
        return removed().resolve(id.toString());
    }

    /** The folder of an article that was removed once more, from 2 on. */
    public Path removed(ArticleId id, int number) {
        return removed().resolve(id + "-" + number);
    }

    /** Texts that the history needs and no other file has. */
    public Path texts() {
        return own().resolve("texts");
    }

    /** Where a text lies that only the history needs. */
    public Path text(ArticleId id, String print) {
        return texts().resolve(id + "-" + print + ".json");
    }

    /** Originals that belong to no file yet, or no longer. */
    public Path waitingOriginals() {
        return own().resolve("originals");
    }

    /** Where an original lies until its article comes. */
    public Path waitingOriginal(Original original) {
        return waitingOriginals().resolve(original.sha256() + "." + original.extension());
    }

    /** The name of an original in its folder. */
    public static String originalName(Original original) {
        return "original." + original.extension();
    }

    /** The path from the project's folder, with slashes. */
    public String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
