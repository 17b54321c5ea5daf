package synoptic.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.importer.clue.DateLine.Dated;
import synoptic.importer.draft.Origin;

/** What the lines around an article say of it, collected while they are taken out. */
final class Facts {

    /**
     * A date, where it stood, and in which words.
     *
     * @param pure whether its line says nothing else
     */
    record Dating(Dated dated, Origin origin, String line, boolean pure) {
    }

    /** Something said in words. */
    record Said(String value, Origin origin, String line) {
    }

    final List<Dating> dates = new ArrayList<>();
    final List<Said> bylines = new ArrayList<>();
    final List<Said> outlets = new ArrayList<>();
    final List<Said> titles = new ArrayList<>();
    final List<Said> addresses = new ArrayList<>();

    static Optional<Said> best(List<Said> said) {
        return said.stream().findFirst();
    }
}
