package synoptic.ui.importing.again;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.Importing;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.shelf.Shelf;
import synoptic.ui.importing.rows.ImportRow;

/** What rows can be read from once more: files of this machine, and what was fetched from the web, which is not fetched again for that. */
public final class Origins {

    private static final Logger LOG = LoggerFactory.getLogger(Origins.class);

    private final Importing importing;
    private final Map<String, Source> fetched = new ConcurrentHashMap<>();

    public Origins(Importing importing) {
        this.importing = importing;
    }

    /** Remembers what was fetched; may be called by any thread. */
    public void fetched(Source source, Shelf shelf) {
        try {
            fetched.put(source.place(), shelf.put(source));
        } catch (IOException full) {
            // It can be read once, as it is in hand.
            LOG.warn("{} could not be kept for another reading", source.place(), full);
        }
    }

    public void clear() {
        fetched.clear();
    }

    /** The place of what a row is of or in; empty for what cannot be read again, such as pasted text. */
    public Optional<String> of(ImportRow row) {
        String place = row.place();
        for (int end = place.indexOf(ImportRow.INSIDE); end >= 0; end = place.indexOf(ImportRow.INSIDE, end + 1)) {
            if (isThere(place.substring(0, end))) {
                return Optional.of(place.substring(0, end));
            }
        }
        return isThere(place) ? Optional.of(place) : Optional.empty();
    }

    /** The place of the table that a row is of or from, be it a file or inside one; empty where it is none. */
    public Optional<String> table(ImportRow row) {
        return of(row).flatMap(origin -> {
            String place = row.place() + ImportRow.INSIDE;
            for (int end = place.indexOf(ImportRow.INSIDE, origin.length()); end >= 0; end = place.indexOf(ImportRow.INSIDE, end + 1)) {
                if (importing.hasColumns(name(place.substring(0, end)))) {
                    return Optional.of(place.substring(0, end));
                }
            }
            return Optional.empty();
        });
    }

    /** What was fetched from an address, if it was. */
    public Optional<Source> fetched(String origin) {
        return Optional.ofNullable(fetched.get(origin));
    }

    /** What is at the place of an origin. @throws ImportRefused if it is no longer there */
    Source source(String origin) throws ImportRefused {
        Source known = fetched.get(origin);
        return known == null ? importing.source(Path.of(origin)) : known;
    }

    /** What was fetched has the name that says its kind, whatever its address looks like. */
    private String name(String place) {
        return fetched(place).map(Source::name).orElseGet(() -> place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1));
    }

    private boolean isThere(String place) {
        try {
            return fetched.containsKey(place) || Files.isRegularFile(Path.of(place));
        } catch (InvalidPathException anAddress) {
            return false;
        }
    }
}
