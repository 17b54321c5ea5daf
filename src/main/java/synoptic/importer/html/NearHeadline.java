package synoptic.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import synoptic.importer.clue.AuthorLine;
import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine;
import synoptic.importer.clue.OutletNames;
import synoptic.importer.clue.UncasedBylines;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.Origin;
import synoptic.importer.furniture.Credits;
import synoptic.importer.html.facts.Titles;
import synoptic.importer.lines.Sentences;
import synoptic.importer.rules.Facts;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;

/**
 * Finds the authors and the date of a page that states none in the lines between its headline and its article: in what says "By", in links to pages
 * about people, in names with an office, and in names that stand alone beside the date or right below the headline.
 */
final class NearHeadline {

    private static final int ABOVE = 5;
    private static final int BELOW = 24;
    private static final int INTO_THE_ARTICLE = 3;
    private static final int CLOSE = 2;
    private static final int MOST_WORDS = 24;
    private static final int LONGEST = 400;
    private static final Pattern PERSON = Pattern.compile("(?i)/(?:@|(?:authors?|by|by-author|people|person|staff|contributors?|profiles?|editors|users?|u"
        + "|reporter|journalists?|columnists?|writers?|redaktion|autor|autoren|auteurs?|autori?|autores|perfil(?:es)?|firmas?|medewerker)/)"
        + "[^/?#]+");
    private static final Pattern LONE_BY = Pattern.compile("(?i)by:?|von:?|par:?|por:?|di:?|door:?|author:?|written by:?|text:?");

    private final List<DraftBlock> page;
    private final DateFinder dates;

    /** The headline's surroundings on a page of which all blocks are given, in order. */
    NearHeadline(List<DraftBlock> page, DateFinder dates) {
        this.page = page;
        this.dates = dates;
    }

    /**
     * The authors' names, with the line that they stand in.
     *
     * @param title the headline
     * @param article the blocks of the article that was found on the page
     */
    Optional<Clue> authors(String title, List<DraftBlock> article) {
        int body = firstOf(article);
        int head = headline(title, body);
        List<Integer> near = near(head, body);
        near.removeIf(at -> !mayName(page.get(at)));
        return first(near, this::signed).or(() -> first(near, at -> linked(at, head))).or(() -> first(near, this::withOffice))
            .or(() -> first(near.stream().filter(at -> at > head).toList(), this::alone));
    }

    /** The dates in the first line there that hardly says more than when, or that names the authors too; empty where there is none. */
    List<Facts.Dating> dates(String title, List<DraftBlock> article) {
        int body = firstOf(article);
        for (int at : near(headline(title, body), body)) {
            String line = page.get(at).words();
            List<DateLine.Dated> dated = DateLine.of(line, dates).map(DateLine::dates)
                .orElseGet(() -> AuthorLine.of(line, dates).isEmpty() ? List.of() : dates.find(line).stream()
                    .map(date -> new DateLine.Dated(DateLine.meaning(line.substring(0, date.range().start())), date)).toList());
            List<Facts.Dating> days = dated.stream().filter(date -> date.found().hasDay()).map(date -> new Facts.Dating(date, Origin.HEAD, line, true)).toList();
            if (!days.isEmpty() && mayName(page.get(at))) {
                return days;
            }
        }
        return List.of();
    }

    /** The lines below the headline, then those above it, or those above the article where the headline is not on the page. */
    private List<Integer> near(int head, int body) {
        if (head < 0 && body < 0) {
            return new ArrayList<>();
        }
        int from = Math.max(0, head < 0 ? body - BELOW / 2 : head - ABOVE);
        int to = Math.min(page.size(), Math.min(head < 0 ? body : head + BELOW, body > head ? body + INTO_THE_ARTICLE : Integer.MAX_VALUE));
        List<Integer> near = new ArrayList<>();
        for (int i = Math.max(0, head + 1); i < to; i++) {
            near.add(i);
        }
        for (int i = head - 1; i >= from; i--) {
            near.add(i);
        }
        return near;
    }

    private Optional<Clue> first(List<Integer> lines, Function<Integer, Optional<String>> rule) {
        return lines.stream().map(at -> rule.apply(at).map(names -> new Clue(names, Origin.HEAD, page.get(at).words())))
            .flatMap(Optional::stream).findFirst();
    }

    private static boolean mayName(DraftBlock block) {
        return block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.TABLE_ROW && block.kind() != BlockKind.PREFORMATTED
            && block.words().length() < LONGEST && !Credits.isCredit(block.words());
    }

    /** The names behind "By", in this line or the one above; without it, a date must stand beside them and the page must not write them small. */
    private Optional<String> signed(int at) {
        String line = page.get(at).words();
        Optional<String> names = Sentences.words(line) > MOST_WORDS ? Optional.empty()
            : AuthorLine.of(line, dates).filter(found -> line.indexOf(found) > 0 || !isWrittenSmall(found));
        boolean behindBy = at > 0 && LONE_BY.matcher(page.get(at - 1).words()).matches();
        return names.or(() -> UncasedBylines.said(line)).or(() -> behindBy ? Bylines.names(line) : Optional.empty());
    }

    /** The names that lead to pages about people, where the line begins with them; above the headline menus do that too, which say no more. */
    private Optional<String> linked(int at, int head) {
        DraftBlock block = page.get(at);
        List<String> names = new ArrayList<>();
        int begin = block.words().length();
        boolean other = false;
        for (Mark mark : block.marks()) {
            String linked = mark.kind() == MarkKind.LINK ? mark.range().of(block.words()).replaceFirst("^(?i:by|von|par|por)\\s+", "").strip() : "";
            boolean person = !linked.isEmpty() && PERSON.matcher(mark.href()).find() && Bylines.names(linked).isPresent();
            if (person && !names.contains(linked)) {
                names.add(linked);
                begin = Math.min(begin, mark.range().start());
            }
            other |= !linked.isEmpty() && !person;
        }
        boolean menu = at < head && (other || begin > 0 || block.words().equals(String.join(" ", names)));
        return names.isEmpty() || menu || Sentences.words(block.words().substring(0, begin)) > CLOSE
            ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> withOffice(int at) {
        String line = page.get(at).words();
        return Sentences.words(line) <= MOST_WORDS ? Bylines.withRole(line) : Optional.empty();
    }

    /** A line of nothing but names beside one with a date, in words that the page never writes small. */
    private Optional<String> alone(int at) {
        String line = page.get(at).words();
        boolean names = page.get(at).kind() != BlockKind.HEADING && Bylines.names(line).isPresent() && !OutletNames.isOutlet(line);
        return names && (isDate(at + 1) || isDate(at - 1)) && !isWrittenSmall(line) ? Optional.of(line) : Optional.empty();
    }

    private boolean isDate(int at) {
        return at >= 0 && at < page.size() && Sentences.words(page.get(at).words()) <= MOST_WORDS
            && dates.find(page.get(at).words()).stream().anyMatch(date -> date.hasDay());
    }

    private boolean isWrittenSmall(String names) {
        for (String word : names.split("[^\\p{L}\\p{M}'’-]+")) {
            Pattern small = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
            boolean isSmall = !word.isEmpty() && !word.equals(word.toLowerCase(Locale.ROOT))
                && page.stream().anyMatch(block -> small.matcher(block.words()).find());
            if (isSmall) {
                return true;
            }
        }
        return false;
    }

    /** Where the headline stands: a heading with its words, the last before the article; else any line of them; else the last large heading. */
    private int headline(String title, int body) {
        int found = -1;
        for (int i = 0; i < page.size() && (body < 0 || i < body || found < 0); i++) {
            boolean better = found < 0 || page.get(i).kind() == BlockKind.HEADING || page.get(found).kind() != BlockKind.HEADING;
            if (better && Sentences.words(page.get(i).words()) <= 2 * MOST_WORDS && Titles.isTitle(page.get(i).words(), title)) {
                found = i;
            }
        }
        for (int i = body - 1; found < 0 && i >= 0; i--) {
            if (page.get(i).kind() == BlockKind.HEADING && page.get(i).level() == 1) {
                return i;
            }
        }
        return found;
    }

    /** Where the first paragraph of running text of the article stands on the page, or -1. */
    private int firstOf(List<DraftBlock> article) {
        Optional<String> first = article.stream().filter(block -> block.isKept() && Sentences.isRunningText(block.words()))
            .map(DraftBlock::words).findFirst();
        for (int i = 0; first.isPresent() && i < page.size(); i++) {
            if (page.get(i).words().equals(first.get())) {
                return i;
            }
        }
        return -1;
    }
}
