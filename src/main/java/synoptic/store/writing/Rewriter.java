package synoptic.store.writing;

import java.nio.file.NoSuchFileException;
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
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.FileSums;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.TextPrint;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.Sums;

/** Brings the files to what the journal says. Knows which files are behind, and which forms an article has had since. */
public final class Rewriter {

    /** How many files are made ready before the first of them is written. */
    private static final int TOGETHER = 64;

    private final Layout layout;
    private final ProjectJson json;
    private final SafeFiles files;
    private final ArticleFiles articles;
    private final Sums sums;
    private final Watch watch;
    private final Set<Home> behind = new HashSet<>();
    private final Map<ArticleId, Set<Article>> passed = new LinkedHashMap<>();
    private Set<Home> held = Set.of();
    private Project inFiles;
    private boolean isStopped;

    /** @param inFiles the project as the files have it */
    public Rewriter(Layout layout, ProjectJson json, SafeFiles files, Sums sums, Watch watch, Project inFiles) {
        this.layout = layout;
        this.json = json;
        this.files = files;
        this.articles = new ArticleFiles(layout, json, files, sums);
        this.sums = sums;
        this.watch = watch;
        this.inFiles = inFiles;
    }

    /** Notes that a file is to be written. */
    public void behind(Home home) {
        behind.add(home);
    }

    /** Whether any file lacks something. */
    public boolean isBehind() {
        return !behind.isEmpty();
    }

    /** Writes nothing at all until it is told otherwise. */
    public void stop(boolean stop) {
        isStopped = stop;
    }

    /** The project as the files have it. */
    public Project inFiles() {
        return inFiles;
    }

    /** Leaves some files as they are until it is told otherwise. */
    public void hold(Set<Home> homes) {
        held = Set.copyOf(homes);
    }

    /** Takes note of what something else has changed in the files. */
    public void broughtFromOutside(List<RecordChange> changes) {
        for (RecordChange change : changes) {
            inFiles = change.apply(inFiles);
        }
    }

    /** Keeps originals until their articles come. */
    public void keepOriginals(Map<Original, byte[]> originals) {
        Map<Path, byte[]> waiting = new LinkedHashMap<>();
        originals.forEach((original, bytes) -> waiting.put(layout.waitingOriginal(original), bytes));
        files.replaceAll(waiting);
        files.forceFolders();
    }

    /** Takes note of a change that the files lack. */
    public void changed(JournalEntry entry) {
        entry.applied().changes().forEach(this::changed);
    }

    /** Takes note of one record’s change that the files lack. */
    public void changed(RecordChange change) {
        change.before().ifPresent(this::passedBy);
        change.after().ifPresent(this::passedBy);
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
    public Optional<Article> passed(ArticleId id, int version) {
        return passed.getOrDefault(id, Set.of()).stream().filter(form -> form.version() == version)
            .reduce((earlier, later) -> later);
    }

    /**
     * Writes the files that are behind, and makes them durable; answers whether those are all. A file that something else has changed in the
     * meantime is never written over.
     */
    public boolean write(Project now) {
        if (!behind.isEmpty() && !BoundedFiles.isRealFolder(layout.root())) {
            throw StoreException.writing(layout.root(), new NoSuchFileException(layout.root().toString()));
        }
        List<Home> homes = behind.stream().filter(home -> !isStopped && !held.contains(home) && !watch.isForeign(home)).toList();
        for (int from = 0; from < homes.size(); from += TOGETHER) {
            writeTogether(homes.subList(from, Math.min(homes.size(), from + TOGETHER)), now);
        }
        files.forceFolders();
        sums.flush();
        inFiles = behind.isEmpty() ? now : withoutNews(now);
        if (behind.isEmpty()) {
            passed.clear();
        }
        return behind.isEmpty();
    }

    /** A project but for the files that are behind, which hold what they held. */
    private Project withoutNews(Project now) {
        Project there = now;
        for (Home home : behind) {
            if (!(home instanceof Home.OfProject)) {
                for (Entity record : home.records(now)) {
                    there = there.without(record.id());
                }
            }
            for (Entity record : home.records(inFiles)) {
                there = there.with(record);
            }
        }
        return there;
    }

    /** Closes the list of what was written. */
    public void close() {
        sums.close();
    }

    /** Says what the files will hold before it is in any of them, so that a crash leaves none of which nobody knows who wrote it. */
    private void writeTogether(List<Home> homes, Project now) {
        Map<Home, Optional<byte[]>> contents = new LinkedHashMap<>();
        for (Home home : homes) {
            Optional<byte[]> content = content(home, now);
            sums.begun(home.file(layout), content.map(FileSums.Sum::of).orElse(FileSums.Sum.GONE));
            contents.put(home, content);
        }
        homes.forEach(home -> lastBeforeRemoval(home, now).ifPresent(last -> sums.begun(home.file(layout), FileSums.Sum.of(json.file(last)))));
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
            wrote(home, content.get());
        } else {
            files.delete(file);
            sums.gone(file);
            watch.deleted(home);
        }
    }

    private void wrote(Home home, byte[] content) {
        FileSums.Sum sum = FileSums.Sum.of(content);
        sums.written(home.file(layout), sum);
        watch.wrote(home, sum);
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
        Collection<Article> forms = passed.getOrDefault(id, Set.of());
        Optional<Article> latest = present.or(() -> forms.stream().reduce((earlier, later) -> later));
        keepTexts(forms, latest);
        if (present.isPresent()) {
            byte[] content = whole.orElseThrow();
            writeArticle(present.get(), content, forms, now);
        } else {
            lastBeforeRemoval(new Home.OfArticle(id), now).ifPresent(last -> writeArticle(last, json.file(last), forms, now));
            articles.remove(id);
            sums.gone(layout.article(id));
            watch.deleted(new Home.OfArticle(id));
            inFiles = inFiles.without(id);
        }
    }

    /** Takes note of the new file before anything else can fail, so that it is not taken for another program’s. */
    private void writeArticle(Article article, byte[] content, Collection<Article> forms, Project now) {
        articles.write(article, content, inFiles.article(article.id()), forms, now);
        wrote(new Home.OfArticle(article.id()), content);
        inFiles = inFiles.with(article);
        articles.dropVersionsFrom(article.version(), article.id());
    }

    /** What an article’s file is to hold when its folder goes: it is to come back whole, with the versions that it got since it was last written. */
    private Optional<Article> lastBeforeRemoval(Home home, Project now) {
        if (!(home instanceof Home.OfArticle article) || now.article(article.id()).isPresent()) {
            return Optional.empty();
        }
        return passed.getOrDefault(article.id(), Set.of()).stream().reduce((earlier, later) -> later)
            .filter(last -> !Optional.of(last).equals(inFiles.article(last.id())));
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
