package synoptic.store.folder;

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
import synoptic.store.json.ProjectJson;
import synoptic.store.json.TextPrint;

/** Brings the files to what the journal says. Knows which files are behind, and which forms an article has had since. */
final class Rewriter {

    private final Layout layout;
    private final ProjectJson json;
    private final SafeFiles files;
    private final ArticleFiles articles;
    private final Set<Home> behind = new HashSet<>();
    private final Map<ArticleId, Set<Article>> passed = new LinkedHashMap<>();
    private Project inFiles;

    /** @param inFiles the project as the files have it */
    Rewriter(Layout layout, ProjectJson json, SafeFiles files, Project inFiles) {
        this.layout = layout;
        this.json = json;
        this.files = files;
        this.articles = new ArticleFiles(layout, json, files);
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

    boolean isBehind() {
        return !behind.isEmpty();
    }

    /** An earlier or present form of an article that the files may not have yet. */
    Optional<Article> passed(ArticleId id, int version) {
        return passed.getOrDefault(id, Set.of()).stream().filter(form -> form.version() == version)
            .reduce((earlier, later) -> later);
    }

    /** Writes every file that is behind. */
    void write(Project now) {
        for (Home home : new ArrayList<>(behind)) {
            write(home, now);
            behind.remove(home);
        }
        files.forceFolders();
        passed.clear();
        inFiles = now;
    }

    private void write(Home home, Project now) {
        switch (home) {
            case Home.OfProject project -> files.replace(layout.project(), json.file(now.info()));
            case Home.OfClaims claims -> files.replace(layout.claims(), json.claimsFile(now.claims()));
            case Home.OfTags tags -> files.replace(layout.tags(), json.tagsFile(now.tags()));
            case Home.OfArticle article -> writeArticle(article.id(), now);
            case Home.OfAnnotations annotations -> {
                var all = now.annotationsOf(annotations.id());
                if (all.isEmpty()) {
                    files.delete(layout.annotations(annotations.id()));
                } else {
                    files.replace(layout.annotations(annotations.id()), json.annotationsFile(all));
                }
            }
        }
    }

    private void writeArticle(ArticleId id, Project now) {
        Optional<Article> present = now.article(id);
        Optional<Article> inFile = inFiles.article(id);
        Collection<Article> forms = passed.getOrDefault(id, Set.of());
        Optional<Article> latest = present.or(() -> forms.stream().reduce((earlier, later) -> later));
        keepTexts(forms, latest);
        if (present.isPresent()) {
            articles.write(present.get(), inFile, forms, now);
            inFiles = inFiles.with(present.get());
        } else {
            // Its folder is to come back whole, with the versions that it got since it was last written.
            latest.filter(last -> !Optional.of(last).equals(inFile))
                .ifPresent(last -> articles.write(last, inFile, forms, now));
            articles.remove(id);
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
