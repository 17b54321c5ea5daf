package synoptic.store.folder;

import java.nio.file.Path;
import synoptic.model.ArticleId;
import synoptic.model.Original;

/** Where everything lies in a project's folder. */
record Layout(Path root) {

    static final String ARTICLE_FILE = "article.json";
    static final String VERSIONS = "versions";

    Path project() {
        return root.resolve("project.json");
    }

    Path claims() {
        return root.resolve("claims.json");
    }

    Path tags() {
        return root.resolve("tags.json");
    }

    Path articles() {
        return root.resolve("articles");
    }

    Path articleFolder(ArticleId id) {
        return articles().resolve(id.toString());
    }

    Path article(ArticleId id) {
        return articleFolder(id).resolve(ARTICLE_FILE);
    }

    Path original(ArticleId id, Original original) {
        return articleFolder(id).resolve(originalName(original));
    }

    Path versions(ArticleId id) {
        return articleFolder(id).resolve(VERSIONS);
    }

    Path versionFolder(ArticleId id, int version) {
        return versions(id).resolve(Integer.toString(version));
    }

    Path annotations() {
        return root.resolve("annotations");
    }

    Path annotations(ArticleId id) {
        return annotations().resolve(id + ".json");
    }

    /** This machine's own folder, which is never shared. */
    Path own() {
        return root.resolve(".synoptic");
    }

    Path lock() {
        return own().resolve("lock");
    }

    Path journal() {
        return own().resolve("journal.jsonl");
    }

    Path history() {
        return own().resolve("history.jsonl");
    }

    /** What was last written into each file. */
    Path sums() {
        return own().resolve("files.jsonl");
    }

    Path rescue() {
        return own().resolve("rescue");
    }

    Path backups() {
        return own().resolve("backups");
    }

    /** The folders of removed articles, which undo brings back. */
    Path removed() {
        return own().resolve("removed");
    }

    Path removed(ArticleId id) {
        return removed().resolve(id.toString());
    }

    /** Texts that the history needs and no other file has. */
    Path texts() {
        return own().resolve("texts");
    }

    Path text(ArticleId id, String print) {
        return texts().resolve(id + "-" + print + ".json");
    }

    /** Originals that belong to no file yet, or no longer. */
    Path waitingOriginals() {
        return own().resolve("originals");
    }

    Path waitingOriginal(Original original) {
        return waitingOriginals().resolve(original.sha256() + "." + original.extension());
    }

    static String originalName(Original original) {
        return "original." + original.extension();
    }

    /** The path from the project's folder, with slashes. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
