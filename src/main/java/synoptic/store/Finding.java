package synoptic.store;

import java.util.Objects;

/**
 * Something that was noticed in a project's files.
 *
 * @param file relative to the project's folder, with slashes; empty for the folder itself
 * @param line counted from 1; 0 where no line can be named
 * @param sentence what is wrong and what became of it
 */
public record Finding(Severity severity, String file, int line, String sentence) {

    /** How much it matters. */
    public enum Severity {
        /** Worth knowing; nothing is lost. */
        NOTE,
        /** Something is damaged, missing or contradicts itself. */
        PROBLEM
    }

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sentence);
    }

    public static Finding note(String file, int line, String sentence) {
        return new Finding(Severity.NOTE, file, line, sentence);
    }

    public static Finding problem(String file, int line, String sentence) {
        return new Finding(Severity.PROBLEM, file, line, sentence);
    }

    public boolean isProblem() {
        return severity == Severity.PROBLEM;
    }

    /** For people, such as {@code claims.json:4: the record has no id}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
