package synoptic.importer.draft;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person chose about how to read a file.
 *
 * @param encoding of text, or empty for the reader to find out
 * @param passwords that are tried on encrypted files; none is ever kept
 */
public record Reading(Optional<Charset> encoding, Columns columns, List<String> passwords) {

    /** The reader finds out everything. */
    public static final Reading AUTOMATIC = new Reading(Optional.empty(), Columns.AUTOMATIC, List.of());

    public Reading {
        passwords = List.copyOf(passwords);
    }

    public Reading withEncoding(Charset charset) {
        return new Reading(Optional.of(charset), columns, passwords);
    }

    public Reading withColumns(Columns chosen) {
        return new Reading(encoding, chosen, passwords);
    }

    public Reading withPassword(String password) {
        List<String> all = new ArrayList<>(passwords);
        all.add(password);
        return new Reading(encoding, columns, all);
    }

    /** Says how many passwords there are, not which. */
    @Override
    public String toString() {
        return "Reading[" + encoding + ", " + columns + ", " + passwords.size() + " passwords]";
    }
}
