package synoptic.store.json;

import java.util.List;

/** What a file held: the records that could be read, and what could not. */
public record ReadFile<T>(List<T> records, List<Flaw> flaws) {

    public ReadFile {
        records = List.copyOf(records);
        flaws = List.copyOf(flaws);
    }
}
