package synoptic.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.text.Mark;

/** Reads what tests make, and prints drafts in a line a block: kind, level where there is one, words. */
public final class Drafts {

    private Drafts() {
    }

    public static Source source(String name, byte[] bytes) {
        return new Source(name, "/in/" + name, bytes);
    }

    public static Source source(String name, String text) {
        return source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The article in a file. */
    public static Draft read(String name, byte[] bytes) throws ImportRefused {
        return Importing.standard().read(source(name, bytes), Reading.AUTOMATIC);
    }

    /** The sentence with which a file is refused. */
    public static String refusal(String name, byte[] bytes) {
        return outcomes(source(name, bytes), Reading.AUTOMATIC).stream().map(Outcome.Refused.class::cast)
            .map(Outcome.Refused::sentence).collect(Collectors.joining("\n"));
    }

    public static List<Outcome> outcomes(Source source, Reading reading) {
        List<Outcome> outcomes = new ArrayList<>();
        Importing.standard().each(source, reading, outcomes::add);
        return outcomes;
    }

    /** The drafts of a source in order; what was refused is left out. */
    public static List<Draft> drafts(Source source, Reading reading) {
        return outcomes(source, reading).stream().filter(Outcome.Drafted.class::isInstance)
            .map(outcome -> ((Outcome.Drafted) outcome).draft()).toList();
    }

    /** The kept blocks. */
    public static List<String> lines(Draft draft) {
        return draft.kept().stream().map(Drafts::line).toList();
    }

    private static String line(DraftBlock block) {
        return block.kind().key() + (block.level() > 0 ? " " + block.level() : "") + ": " + block.words();
    }

    /** The marks of all kept blocks with their words and targets. */
    public static List<String> marks(Draft draft) {
        return draft.kept().stream().flatMap(block -> block.marks().stream().sorted(
            java.util.Comparator.comparing((Mark mark) -> mark.range().start())).map(mark -> mark.kind().key() + " "
            + mark.range().of(block.words()) + (mark.href().isEmpty() ? "" : " → " + mark.href()))).toList();
    }
}
