package synoptic.cli.extract;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import synoptic.importer.Contents;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.web.Fetcher;
import synoptic.importer.web.WebAddress;

/** Reads the files, folders and web pages that a command names, in their order. */
public final class Sources {

    private final Importing importing;
    private final Contents known;
    private final Reading reading;
    private final boolean allowPrivate;

    /** @param allowPrivate whether files by address and servers that are not public are read too */
    public Sources(Importing importing, Contents known, Reading reading, boolean allowPrivate) {
        this.importing = importing;
        this.known = known;
        this.reading = reading;
        this.allowPrivate = allowPrivate;
    }

    /** Tells what is in each; every new article is known from then on. */
    public void read(List<String> places, Consumer<Outcome> told) {
        for (String place : places) {
            if (WebAddress.isAddress(place)) {
                fetch(place, told);
            } else {
                path(place, told);
            }
        }
    }

    private void fetch(String address, Consumer<Outcome> told) {
        try {
            importing.each(Fetcher.standard().fetch(address, allowPrivate, () -> false), known, reading, () -> false, told);
        } catch (ImportRefused refused) {
            told.accept(new Outcome.Refused(address, refused.getMessage(), refused.need()));
        }
    }

    private void path(String place, Consumer<Outcome> told) {
        try {
            importing.start(List.of(Path.of(place)), known, reading, told::accept, Runnable::run).done().join();
        } catch (InvalidPathException noPath) {
            told.accept(new Outcome.Refused(place, "'" + place + "' is neither a path nor an address."));
        }
    }
}
