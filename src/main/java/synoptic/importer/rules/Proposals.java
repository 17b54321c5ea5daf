package synoptic.importer.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine.Meaning;
import synoptic.importer.clue.FoundDate;
import synoptic.importer.clue.Outlets;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;

/** Chooses the proposed metadata among what the lines, the address and the file name say. */
public final class Proposals {

    private static final Pattern COMPACT_DATE =
        Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_./]?(0[1-9]|1[0-2])[-_./]?([0-2]\\d|3[01])(?!\\d)");

    private final Source source;
    private final Facts facts;
    private final DateFinder dates;

    public Proposals(Source source, Facts facts, DateFinder dates) {
        this.source = source;
        this.facts = facts;
        this.dates = dates;
    }

    public Proposal choose(String title, String language) {
        Optional<Clue> address = said(facts.addresses);
        Proposal proposal = Proposal.NONE
            .orElse(MetadataField.TITLE, title.isEmpty() ? Optional.empty()
            : Optional.of(new Clue(title, Origin.HEAD, title)))
            .orElse(MetadataField.BYLINE, said(facts.bylines))
            .orElse(MetadataField.OUTLET, said(facts.outlets))
            .orElse(MetadataField.URL, address)
            .orElse(MetadataField.LANGUAGE, language.isEmpty() ? Optional.empty()
            : Optional.of(new Clue(language, Origin.DETECTED, "")))
            .orElse(MetadataField.PUBLISHED, published())
            .orElse(MetadataField.UPDATED, updated());
        if (address.isPresent()) {
            String url = address.get().value();
            proposal = proposal.orElse(MetadataField.OUTLET,
                Outlets.ofAddress(url).map(host -> new Clue(host, Origin.ADDRESS, url)))
                .orElse(MetadataField.PUBLISHED, dateIn(url, Origin.ADDRESS));
        }
        return source.isPasted() ? proposal : proposal
            .orElse(MetadataField.OUTLET, Outlets.ofFileName(source.name())
            .map(host -> new Clue(host, Origin.FILE_NAME, source.name())))
            .orElse(MetadataField.PUBLISHED, dateIn(source.name(), Origin.FILE_NAME));
    }

    private static Optional<Clue> said(List<Facts.Said> all) {
        return all.stream().findFirst().map(said -> new Clue(said.value(), said.origin(), said.line()));
    }

    /**
     * The date that is called the publication's, else one in a line of its own, else any; with the time that another of
     * the same day has.
     */
    private Optional<Clue> published() {
        List<Facts.Dating> candidates = facts.dates.stream().filter(dating -> meaning(dating) != Meaning.UPDATED)
            .sorted(Comparator.comparingInt(Proposals::rank)).toList();
        if (candidates.isEmpty()) {
            return updated().map(clue -> new Clue(clue.value(), clue.origin(), clue.evidence(),
                "The text says only when the article was changed."));
        }
        Facts.Dating best = candidates.getFirst();
        FoundDate date = best.dated().found();
        Facts.Dating exact = candidates.stream()
            .filter(other -> !date.hasTime() && date.hasDay() && other.dated().found().hasTime()
                && other.dated().found().date().day().equals(date.date().day()))
            .findFirst().orElse(best);
        return Optional.of(clue(exact, date.doubt()));
    }

    private Optional<Clue> updated() {
        return facts.dates.stream().filter(dating -> meaning(dating) == Meaning.UPDATED)
            .max(Comparator.comparing(dating -> dating.dated().found().date()))
            .map(dating -> clue(dating, dating.dated().found().doubt()));
    }

    private static Meaning meaning(Facts.Dating dating) {
        return dating.dated().meaning();
    }

    private static int rank(Facts.Dating dating) {
        int rank = meaning(dating) == Meaning.PUBLISHED ? 0 : dating.pure() ? 2 : 4;
        return rank + (dating.dated().found().hasDay() ? 0 : 5) + (dating.origin() == Origin.HEAD ? 0 : 1);
    }

    private static Clue clue(Facts.Dating dating, String doubt) {
        FoundDate found = dating.dated().found();
        return new Clue(found.date().iso(), dating.origin(), found.range().of(dating.line()), doubt);
    }

    private Optional<Clue> dateIn(String name, Origin origin) {
        Matcher compact = COMPACT_DATE.matcher(name);
        List<FoundDate> found = compact.find()
            ? dates.find(compact.replaceFirst("$1-$2-$3").substring(compact.start())) : dates.find(name);
        return found.stream().filter(FoundDate::hasDay).findFirst()
            .map(date -> new Clue(date.date().day().toString(), origin, name));
    }
}
