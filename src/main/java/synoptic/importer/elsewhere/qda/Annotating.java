package synoptic.importer.elsewhere.qda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.qda.TextualSource.Selection;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.TagId;
import synoptic.model.Target;

/** Selections with their codings as annotations: for each analyst who coded a passage one of theirs. */
final class Annotating {

    private final Map<String, String> users;
    private final CodeTags tags;
    private final Notes notes;
    private final Remarks remarks;
    private final Report.Tally tally;
    private final Author author;

    Annotating(Map<String, String> users, CodeTags tags, Notes notes, Remarks remarks, Report.Tally tally, Author author) {
        this.users = users;
        this.tags = tags;
        this.notes = notes;
        this.remarks = remarks;
        this.tally = tally;
        this.author = author;
    }

    /** The annotations of a selection, at least one. */
    List<Annotation> of(Selection selection, Target target) {
        Element element = selection.element();
        String words = target.quote().exact();
        String name = CountingFinder.isNamed(words, element.get("name")) || element.get("name").equals(selection.quote()) && !target.isAnchored()
            ? "" : element.get("name").strip();
        boolean numbered = name.matches("(Quotation )?\\d+:\\d+.*");
        String said = Notes.joined(Stream.of(numbered ? "" : name, element.words("Description"), notes.of(element),
            remarks.take(element.guid(), tally)), "\n\n");
        return annotations(element, selection.codings(), target, said);
    }

    /** The annotations of a source that is coded as a whole; none where it is not. */
    List<Annotation> ofWhole(Element source, Target whole) {
        List<Element> codings = source.all("Coding").toList();
        tally.add(Fate.CHANGED, "codings of whole sources: highlights of the whole text", codings.size());
        return codings.isEmpty() ? List.of() : annotations(source, codings, whole, "");
    }

    private List<Annotation> annotations(Element element, List<Element> codings, Target target, String said) {
        String own = element.id("creatingUser");
        Map<String, List<Element>> byUser = new LinkedHashMap<>();
        codings.forEach(coding -> byUser.computeIfAbsent(coding.id("creatingUser").isEmpty() ? own : coding.id("creatingUser"),
            absent -> new ArrayList<>()).add(coding));
        if (byUser.isEmpty()) {
            byUser.put(own, List.of());
        }
        String noted = byUser.containsKey(own) ? own : byUser.keySet().iterator().next();
        List<Annotation> annotations = new ArrayList<>();
        byUser.forEach((user, coded) -> annotations.add(annotation(element, user, coded, target, user.equals(noted) ? said : "")));
        return annotations;
    }

    private Annotation annotation(Element element, String user, List<Element> codings, Target target, String said) {
        List<Body> bodies = new ArrayList<>();
        for (Element coding : codings) {
            Optional<TagId> tag = tags.tag(SourceFinder.code(coding));
            if (tag.isEmpty()) {
                tally.add(Fate.LEFT, "codings with a code that is not in the file");
            } else if (!bodies.contains(new Body.Tagging(tag.get()))) {
                bodies.add(new Body.Tagging(tag.get()));
            }
        }
        tally.add(Fate.CARRIED, "codings", bodies.size());
        String note = Notes.joined(Stream.concat(Stream.of(said), codings.stream().map(notes::of)), "\n\n");
        if (!note.isEmpty()) {
            bodies.add(new Body.Comment(note));
        }
        Instant created = codings.stream().map(coding -> time(coding.get("creationDateTime"))).flatMap(Optional::stream).min(Instant::compareTo)
            .or(() -> time(element.get("creationDateTime"))).orElse(author.now());
        Instant modified = time(element.get("modifiedDateTime")).filter(at -> at.isAfter(created)).orElse(created);
        return new Annotation(author.ids().annotation(), target, bodies, users.getOrDefault(user, author.analyst()), created, modified);
    }

    /** A time with or without an offset; without one it counts as UTC. */
    static Optional<Instant> time(String written) {
        String words = written.strip();
        try {
            return Optional.of(OffsetDateTime.parse(words).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException noOffset) {
            try {
                return Optional.of(LocalDateTime.parse(words).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }
}
