package synoptic.store.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.TextPrint;

/** Brings the files to what the journal says. Knows which files are behind, and which forms an article has had since. */
final class Rewriter {

    /** How many files are made ready before the first of them is written. */
    private static final int TOGETHER = 64;

    private final Layout layout;
    private final ProjectJson json;
    private final SafeFiles files;
    private final ArticleFiles articles;
    private final Sums sums;
    private final Set<Home> behind = new HashSet<>();
    private final Map<ArticleId, Set<Article>> passed = new LinkedHashMap<>();
    private Project inFiles;

    /** @param inFiles the project as the files have it */
    Rewriter(Layout layout, ProjectJson json, SafeFiles files, Sums sums, Project inFiles) {
        this.layout = layout;
        this.json = json;
        this.files = files;
        this.articles = new ArticleFiles(layout, json, files, sums);
        this.sums = sums;
        this.inFiles = inFiles;
    }

    void behind(Home home) {
        behind.add(home);
    }

    /** Takes note of a change that the files lack. */
    void changed(JournalEntry entry) {
        for (RecordChange change : entry.applied().changes()) {
            change.before().ifPresent(this::passedBy);
            change.after().ifPresent(this::passedBy);
        }
    }

    private void passedBy(Entity record) {
        behind.add(Home.of(record));
        if (record instanceof Article article) {
            Set<Article> forms = passed.computeIfAbsent(article.id(), unused -> new LinkedHashSet<>());
            forms.remove(article);
            forms.add(article);
        }
    }

    /** An earlier or present form of an article that the files may not have yet. */
    Optional<Article> passed(ArticleId id, int version) {
        return passed.getOrDefault(id, Set.of()).stream().filter(form -> form.version() == version)
            .reduce((earlier, later) -> later);
    }

    /** Writes every file that is behind, and makes all of them durable. */
    void write(Project now) {
        List<Home> homes = new ArrayList<>(behind);
        for (int from = 0; from < homes.size(); from += TOGETHER) {
            writeTogether(homes.subList(from, Math.min(homes.size(), from + TOGETHER)), now);
        }
        files.forceFolders();
        sums.flush();
        passed.clear();
        inFiles = now;
    }

    void close() {
        sums.close();
    }

    /** Says what the files will hold before it is in any of them, so that a crash leaves none of which nobody knows who wrote it. */
    private void writeTogether(List<Home> homes, Project now) {
        Map<Home, Optional<byte[]>> contents = new LinkedHashMap<>();
        for (Home home : homes) {
            Optional<byte[]> content = content(home, now);
            content.ifPresent(bytes -> sums.begun(home.file(layout), FileSums.Sum.of(bytes)));
            contents.put(home, content);
        }
        sums.flush();
        contents.forEach((home, content) -> {
            write(home, content, now);
            behind.remove(home);
        });
    }

    private void write(Home home, Optional<byte[]> content, Project now) {
        Path file = home.file(layout);
        if (home instanceof Home.OfArticle article) {
            writeArticle(article.id(), content, now);
            return;
        }
        if (content.isPresent()) {
            files.replace(file, content.get());
            sums.written(file, FileSums.Sum.of(content.get()));
        } else {
            files.delete(file);
            sums.gone(file);
        }
    }

    private Optional<byte[]> content(Home home, Project now) {
        return switch (home) {
            case Home.OfProject project -> Optional.of(json.file(now.info()));
            case Home.OfClaims claims -> Optional.of(json.claimsFile(now.claims()));
            case Home.OfTags tags -> Optional.of(json.tagsFile(now.tags()));
            case Home.OfAnnotations annotations -> Optional.of(now.annotationsOf(annotations.id()))
                .filter(all -> !all.isEmpty()).map(json::annotationsFile);
            case Home.OfArticle article -> now.article(article.id()).map(json::file);
        };
    }

    private void writeArticle(ArticleId id, Optional<byte[]> whole, Project now) {
        Optional<Article> present = now.article(id);
        Optional<Article> inFile = inFiles.article(id);
        Collection<Article> forms = passed.getOrDefault(id, Set.of());
        Optional<Article> latest = present.or(() -> forms.stream().reduce((earlier, later) -> later));
        keepTexts(forms, latest);
        if (present.isPresent()) {
            byte[] content = whole.orElseThrow();
            articles.write(present.get(), content, inFile, forms, now);
            sums.written(layout.article(id), FileSums.Sum.of(content));
            inFiles = inFiles.with(present.get());
        } else {
            // Its folder is to come back whole, with the versions that it got since it was last written.
            latest.filter(last -> !Optional.of(last).equals(inFile))
                .ifPresent(last -> articles.write(last, json.file(last), inFile, forms, now));
            articles.remove(id);
            sums.gone(layout.article(id));
            inFiles = inFiles.without(id);
        }
    }

    /** Keeps the texts that the history names and that will stand neither in the article's file nor in those of its versions. */
    private void keepTexts(Collection<Article> forms, Optional<Article> latest) {
        Map<Integer, Article> lastOfVersion = new LinkedHashMap<>();
        latest.ifPresent(now -> forms.stream().filter(form -> form.version() < now.version())
            .forEach(form -> lastOfVersion.put(form.version(), form)));
        List<Article> staying = new ArrayList<>(lastOfVersion.values());
        latest.ifPresent(staying::add);
        for (Article form : forms) {
            if (staying.stream().noneMatch(kept -> kept.text().equals(form.text()))) {
                articles.keepText(form, TextPrint.of(form.text()));
            }
        }
    }
}
