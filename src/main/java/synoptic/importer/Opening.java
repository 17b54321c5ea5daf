package synoptic.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.ElsewhereReader;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.flow.TooMuch;

/** Reads one source, and where it is a container, what is in it, and in the containers in there. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int DEEPEST = 4;
    private static final int MOST_OUTCOMES = 200_000;

    private final Formats formats;
    private final Reading reading;
    private final Worker.Telling telling;
    private final Set<String> open = new HashSet<>();
    private int outcomes;

    Opening(Formats formats, Reading reading, Worker.Telling telling) {
        this.formats = formats;
        this.reading = reading;
        this.telling = telling;
    }

    /** Tells an outcome for each article in the source. */
    void each(Source source) {
        try {
            each(source, 1);
        } catch (ImportRefused refused) {
            telling.accept(new Outcome.Refused(source.place(), refused.getMessage(), refused.need()));
        }
    }

    private void each(Source source, int depth) throws ImportRefused {
        ReadingStopped.check();
        Optional<ElsewhereReader> elsewhere = formats.elsewhere(source);
        if (elsewhere.isPresent()) {
            tell(new Outcome.Annotated(source.place(),
                guarded(source, () -> elsewhere.get().read(source.inMemory(), Author.unnamed())), Optional.empty()));
            return;
        }
        Optional<ContainerReader> container = formats.container(source);
        boolean opened = false;
        if (container.isPresent()) {
            checkNesting(source, depth);
            int before = outcomes;
            opened = guarded(source, () -> container.get().open(source, reading, inside(depth)));
            open.remove(source.sha256());
            if (opened && outcomes == before) {
                throw new ImportRefused(source.place() + " holds no file that can be imported; choose another one.");
            }
        }
        if (!opened) {
            tell(new Outcome.Drafted(source.place(), read(source.inMemory())));
        }
    }

    /** The source at a place inside another, or that itself; empty where there is none. @throws ImportRefused if it cannot be opened */
    Optional<Source> find(Source source, String wanted) throws ImportRefused {
        if (source.place().equals(wanted)) {
            return Optional.of(source.inMemory());
        }
        Optional<ContainerReader> container = formats.container(source).filter(reader -> wanted.startsWith(source.place() + "!/"));
        if (container.isEmpty()) {
            return Optional.empty();
        }
        List<Source> found = new ArrayList<>();
        guarded(source, () -> container.get().open(source, reading, new ContainerReader.Inside() {
            @Override
            public void source(Source inner) {
                if (found.isEmpty() && (wanted + "!/").startsWith(inner.place() + "!/")) {
                    try {
                        find(unpacked(inner), wanted).ifPresent(found::add);
                    } catch (ImportRefused locked) {
                        LOG.debug("{} cannot be looked into", inner.place(), locked);
                    }
                }
            }

            @Override
            public void refused(String place, String sentence) {
                // What was asked for is elsewhere, or is not found.
            }

            @Override
            public void alive() {
                telling.alive();
            }
        }));
        return found.stream().findFirst();
    }

    private void checkNesting(Source source, int depth) throws ImportRefused {
        if (!open.add(source.sha256())) {
            throw new ImportRefused(source.place() + " contains itself; unpack what you need of it with another program "
                + "and import that.");
        }
        if (depth > DEEPEST) {
            throw new ImportRefused(source.place() + " is nested more than " + DEEPEST
                + " archives deep; unpack it with another program and import what is inside.");
        }
    }

    private ContainerReader.Inside inside(int depth) {
        return new ContainerReader.Inside() {
            @Override
            public void source(Source inner) {
                try {
                    each(unpacked(inner), depth + 1);
                } catch (ImportRefused refused) {
                    tell(new Outcome.Refused(inner.place(), refused.getMessage(), refused.need()));
                }
            }

            @Override
            public void refused(String place, String sentence) {
                tell(new Outcome.Refused(place, sentence));
            }

            @Override
            public void alive() {
                telling.alive();
            }
        };
    }

    private Source unpacked(Source inner) throws ImportRefused {
        return Unpacked.of(inner, formats.sizeLimit(Source.endingOf(Unpacked.name(inner.name()))));
    }

    private void tell(Outcome outcome) {
        if (++outcomes > MOST_OUTCOMES) {
            throw new TooMuch("more than " + MOST_OUTCOMES + " articles");
        }
        telling.accept(outcome);
    }

    /** @throws ImportRefused if there is no article in it */
    Draft read(Source source) throws ImportRefused {
        FormatReader reader = formats.reader(source);
        if (source.size() > reader.sizeLimit()) {
            throw Loading.tooLarge(source.place(), reader.sizeLimit());
        }
        return guarded(source, () -> reader.read(source, reading));
    }

    private interface Step<T> {
        T run() throws ImportRefused;
    }

    /** What a reader trips over in a strange file must not end the batch. */
    private static <T> T guarded(Source source, Step<T> step) throws ImportRefused {
        try {
            return step.run();
        } catch (TooMuch much) {
            throw new ImportRefused(source.place() + " has " + much.getMessage()
                + ", which is more than can be read; import the part that has the article.", much);
        } catch (OutOfMemoryError much) {
            throw new ImportRefused(source.place() + " needs more memory than the program has ("
                + Runtime.getRuntime().maxMemory() / FormatReader.MEGABYTE + " MB); import the part that has the article.",
                much);
        } catch (StackOverflowError deep) {
            throw new ImportRefused(source.place() + " is nested too deeply to be read; open it in the program that made "
                + "it, and copy and paste the article.", deep);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException
            | NullPointerException | ArithmeticException | UnsupportedOperationException | java.util.NoSuchElementException
            | NegativeArraySizeException | java.io.UncheckedIOException fault) {
            LOG.error("Reading {} failed", source.place(), fault);
            throw new ImportRefused(source.place()
                + " could not be read because it is damaged or the program has a fault; the log has the details"
                + " (Help, Show log).", fault);
        }
    }
}
