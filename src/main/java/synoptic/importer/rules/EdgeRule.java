package synoptic.importer.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine.Dated;
import synoptic.importer.clue.DateLine.Meaning;
import synoptic.importer.clue.DateLine;
import synoptic.importer.clue.FoundDate;
import synoptic.importer.clue.OutletNames;
import synoptic.importer.clue.Outlets;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.Origin;
import synoptic.importer.lines.Piece;
import synoptic.text.TextRange;

/**
 * Takes out the lines at the head and the tail that say who wrote the article, when and where it was published, and
 * notes it.
 */
public final class EdgeRule implements Rule {

    static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern SOURCE_ADDRESS = Pattern.compile(
        "^(?:(?:source|url|link|from|retrieved from|available at|quelle|fuente|fonte|"
            + "bron)\\s?:?\\s*)?(?<url>(?:https?://|www\\.)\\S+)$",
        Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 24;

    private final DateFinder dates;

    public EdgeRule(DateFinder dates) {
        this.dates = dates;
    }

    @Override
    public void apply(Page page, Facts facts) {
        int headEnd = page.headEnd();
        int tail = page.tail();
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            boolean head = i < headEnd;
            if (piece.isOpen() && piece.wordCount() <= MOST_WORDS && (head || i >= tail)) {
                decide(page, i, head ? Origin.HEAD : Origin.TAIL, facts);
            }
        }
    }

    private void decide(Page page, int at, Origin origin, Facts facts) {
        String line = page.get(at).words();
        var address = SOURCE_ADDRESS.matcher(line);
        Optional<DateLine> dateLine = DateLine.of(line, dates);
        Optional<String> names = Bylines.said(line)
            .or(() -> page.title() >= 0 || at > 0 ? Bylines.withRole(line) : Optional.empty());
        if (address.matches() && !facts.addresses.isEmpty()) {
            return;
        }
        if (address.matches()) {
            facts.addresses.add(new Facts.Said(address.group("url"), origin, line));
            page.drop(at, DropReason.LABEL);
        } else if (dateLine.isPresent()) {
            dateLine.get().dates().forEach(dated -> facts.dates.add(new Facts.Dating(dated, origin, line, true)));
            page.drop(at, DropReason.DATE);
        } else if (names.isPresent() && !page.get(at).isBody()) {
            noteByline(names.get(), line, origin, facts);
            noteDates(dates.find(line), line, origin, facts);
            page.drop(at, DropReason.BYLINE);
        } else if (!page.get(at).isBody()) {
            mixed(page, at, origin, facts);
        }
    }

    /**
     * A line with a date and something else: an author or an outlet beside it, or words of which only the date is
     * noted.
     */
    private void mixed(Page page, int at, Origin origin, Facts facts) {
        String line = page.get(at).words();
        List<FoundDate> found = dates.find(line).stream().filter(FoundDate::hasDay).toList();
        if (found.isEmpty()) {
            return;
        }
        noteDates(found, line, origin, facts);
        String rest = without(line, found);
        Optional<String> names = Bylines.said(rest).or(() -> Bylines.withRole(rest));
        if (names.isPresent()) {
            noteByline(names.get(), line, origin, facts);
            page.drop(at, DropReason.BYLINE);
        } else if (OutletNames.isOutlet(rest)) {
            facts.outlets.add(new Facts.Said(rest, origin, line));
            page.drop(at, DropReason.LABEL);
        } else if (at > 0 && Bylines.names(rest).isPresent()) {
            noteByline(rest, line, origin, facts);
            page.drop(at, DropReason.BYLINE);
        }
    }

    private static void noteByline(String names, String line, Origin origin, Facts facts) {
        facts.bylines.add(new Facts.Said(names, origin, line));
        String rest = line.substring(Math.min(line.length(), line.indexOf(names) + names.length()))
            .replaceFirst("^[\\s,|•·–—-]+", "");
        if (OutletNames.isOutlet(rest)) {
            facts.outlets.add(new Facts.Said(rest, origin, line));
        }
    }

    private static void noteDates(List<FoundDate> found, String line, Origin origin, Facts facts) {
        int from = 0;
        for (FoundDate date : found) {
            Meaning meaning = DateLine.meaning(line.substring(from, date.range().start()));
            facts.dates.add(new Facts.Dating(new Dated(meaning, date), origin, line, false));
            from = date.range().end();
        }
    }

    /** The line without its dates, what labels them and the signs between. */
    private static String without(String line, List<FoundDate> found) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (FoundDate date : found) {
            TextRange range = date.range();
            rest.append(line, from, range.start()).append(' ');
            from = range.end();
        }
        rest.append(line.substring(from));
        return rest.toString().replaceAll("(?i)\\b(?:published|posted|updated|last updated|on|at)\\b:?", " ")
            .replaceAll("^[\\s,|•·–—:*()-]+|[\\s,|•·–—:*()-]+$", "").replaceAll("\\s+", " ");
    }

    /** Notes the agency that the first paragraph names in its dateline. */
    public static void noteAgency(Page page, Facts facts) {
        int body = page.firstBody();
        if (body < page.size()) {
            String paragraph = page.get(body).words();
            Outlets.ofDateline(paragraph).ifPresent(name -> facts.outlets.add(new Facts.Said(name, Origin.BODY,
                paragraph.substring(0, Math.min(80, paragraph.length())))));
        }
    }
}
