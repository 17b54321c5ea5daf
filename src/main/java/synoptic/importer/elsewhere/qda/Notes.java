package synoptic.importer.elsewhere.qda;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.text.Normalisation;

/** The notes of a project file: each goes to what refers to it, and one that nothing refers to goes to the project's memo. */
final class Notes {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Report.Tally tally;

    private Notes(Report.Tally tally) {
        this.tally = tally;
    }

    static Notes of(Element project, Texts texts, Remarks remarks, Report.Tally tally) throws ImportRefused {
        Notes notes = new Notes(tally);
        for (Element note : project.first("Notes").map(all -> all.all("Note").toList()).orElse(java.util.List.of())) {
            Optional<String> text = texts.raw(note).map(raw -> Normalisation.uniform(raw).strip());
            notes.words.put(note.guid(), joined(Stream.of(note.get("name").strip(), note.words("Description"), text.orElse(""),
                remarks.take(note.guid(), tally)), "\n"));
            int selections = (int) note.children().stream().filter(child -> child.name().endsWith("Selection") || child.name().equals("Coding")).count();
            tally.add(Fate.LEFT, "codings inside notes", selections);
            if (text.isEmpty() && !(note.get("plainTextPath") + note.get("richTextPath")).isEmpty()) {
                tally.add(Fate.LEFT, "texts of notes that are not in the file");
            }
        }
        return notes;
    }

    /** The notes that an element refers to, a blank line between them; or an empty string. */
    String of(Element element) {
        return element.all("NoteRef").map(ref -> ref.id("targetGUID")).filter(words::containsKey).map(guid -> {
            if (taken.add(guid)) {
                tally.add(Fate.CARRIED, "notes");
            }
            return words.get(guid);
        }).collect(Collectors.joining("\n\n"));
    }

    /** The notes that nothing took. */
    String left() {
        Set<String> left = new HashSet<>(words.keySet());
        left.removeAll(taken);
        tally.add(Fate.CHANGED, "notes that belong to nothing: kept in the project’s memo", left.size());
        return words.entrySet().stream().filter(note -> left.contains(note.getKey())).map(Map.Entry::getValue).collect(Collectors.joining("\n\n"));
    }

    static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
