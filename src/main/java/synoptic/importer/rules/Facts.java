package synoptic.importer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.importer.clue.DateLine.Dated;
import synoptic.importer.draft.Origin;

/** What the lines around an article say of it, collected while they are taken out. */
public final class Facts {

    /**
     * A date, where it stood, and in which words.
     *
     * @param pure whether its line says nothing else
     */
    public record Dating(Dated dated, Origin origin, String line, boolean pure) {
    }

    /** Something said in words. */
    public record Said(String value, Origin origin, String line) {
    }

    public final List<Dating> dates = new ArrayList<>();
    public final List<Said> bylines = new ArrayList<>();
    public final List<Said> outlets = new ArrayList<>();
    public final List<Said> titles = new ArrayList<>();
    public final List<Said> addresses = new ArrayList<>();

    public static Optional<Said> best(List<Said> said) {
        return said.stream().findFirst();
    }
}
