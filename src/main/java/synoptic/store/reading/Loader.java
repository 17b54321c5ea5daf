package synoptic.store.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import synoptic.store.OpeningWatch;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;

/** Reads all files of a project, those of many articles on all processors. What comes of it has the order of the files. */
final class Loader {

    /** How many files are read one after the other by one thread. */
    private static final int RUN = 50;

    private final Layout layout;
    private final ProjectJson json;
    private final OpeningWatch watch;
    private final Loaded loaded = new Loaded();
    private final AtomicInteger read = new AtomicInteger();
    private int told;

    Loader(Layout layout, ProjectJson json, OpeningWatch watch) {
        this.layout = layout;
        this.json = json;
        this.watch = watch;
    }

    Loaded load() {
        FileReading own = new FileReading(layout);
        own.readWhatArticlesShare();
        List<Path> articles = own.list(layout.articles());
        take(own);
        tell(articles.size());
        readAll(articles, (reading, folder) -> {
            reading.readArticle(folder);
            read.incrementAndGet();
        }, () -> tell(articles.size()));
        FileReading list = new FileReading(layout);
        List<Path> annotations = list.list(layout.annotations());
        take(list);
        readAll(annotations, FileReading::readAnnotations, () -> { });
        return loaded;
    }

    private void readAll(List<Path> places, BiConsumer<FileReading, Path> one, Runnable between) {
        SideBySide.all((places.size() + RUN - 1) / RUN, run -> {
            FileReading reading = new FileReading(layout);
            places.subList(run * RUN, Math.min(places.size(), (run + 1) * RUN)).forEach(place -> one.accept(reading, place));
            return reading;
        }, between).forEach(this::take);
    }

    private void take(FileReading reading) {
        loaded.addAll(reading.loaded());
        json.addUnknownOf(reading.json());
    }

    /** Tells of every article once, in turn, before the next one is read or when another thread has read it. */
    private void tell(int all) {
        for (int reached = read.get(); told < all && told <= reached; told++) {
            watch.reached(told, all);
        }
    }
}
