package synoptic.ui.importing.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.importer.NearTwin;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.shelf.Shelf;
import synoptic.importer.elsewhere.Report;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;

/**
 * One file of an import.
 *
 * @param number its place in the order of reading, counted from 0
 * @param outcome what the importer made of it, with the corrections of a person
 * @param reasons why it is not ready, a sentence each
 */
public record ImportRow(int number, Outcome outcome, Hand hand, Standing standing, List<String> reasons) {

    /** Stands between the place of a container and a place in there. */
    public static final String INSIDE = "!/";
    private static final Pattern ON_COMMAND_LINE = Pattern.compile(" \\(on the command line: --[a-z-]+\\)");
    private static final int LONGEST_NAME = 26;
    /** Rows of these are numbered for each sheet. */
    private static final Pattern SHEETS = Pattern.compile("(?i)\\.xls[xm]$");

    /**
     * What a person did with it.
     *
     * @param approved said that it is right in spite of all doubts
     * @param corrected changed something
     * @param badDate the words typed as date that are none; empty where the date is good
     * @param newVersion whether it becomes the next version of the article that it is nearly the same as
     */
    public record Hand(boolean approved, boolean corrected, String badDate, boolean newVersion) {
        static final Hand NONE = new Hand(false, false, "", false);

        Hand approving() {
            return new Hand(true, corrected, badDate, newVersion);
        }

        Hand correcting(String date) {
            return new Hand(approved, true, date, newVersion);
        }
    }

    /** The row for an outcome as the importer tells it. */
    public static ImportRow of(int number, Outcome outcome) {
        return of(number, outcome, Hand.NONE);
    }

    private static ImportRow of(int number, Outcome outcome, Hand hand) {
        return switch (outcome) {
            case Outcome.Drafted drafted -> {
                List<String> found = concerns(drafted, hand);
                yield new ImportRow(number, outcome, hand, found.isEmpty() ? Standing.READY : Standing.LOOK, found);
            }
            case Outcome.Annotated annotated -> annotated(number, annotated, hand);
            case Outcome.Duplicate duplicate -> new ImportRow(number, outcome, hand, Standing.DUPLICATE, List.of(reason(duplicate)));
            case Outcome.Refused refused -> new ImportRow(number, outcome, hand, Standing.REFUSED, List.of(reason(refused)));
        };
    }

    /** The importer's sentence, but where it speaks of the command line. */
    private static String reason(Outcome.Refused refused) {
        String name = nameOf(refused.place());
        return refused.need() == Need.COLUMNS ? Messages.get("import.columns.ask", name) : ON_COMMAND_LINE.matcher(refused.sentence().replace(refused.place(), name)).replaceAll("");
    }

    /** Ready, unless a person should see first what cannot be carried, or there is nothing to carry. */
    private static ImportRow annotated(int number, Outcome.Annotated annotated, Hand hand) {
        Report report = annotated.expected().orElse(Report.NONE);
        if (report.of(Fate.CARRIED).isEmpty() && report.of(Fate.CHANGED).isEmpty()) {
            return report.of(Fate.THERE).isEmpty()
                ? new ImportRow(number, annotated, hand, Standing.REFUSED, List.of(Messages.get("import.annotated.nothing", report.words(Fate.LEFT))))
                : new ImportRow(number, annotated, hand, Standing.DUPLICATE, List.of(Messages.get("import.annotated.there")));
        }
        boolean look = !hand.approved() && !report.of(Fate.LEFT).isEmpty();
        return new ImportRow(number, annotated, hand, look ? Standing.LOOK : Standing.READY,
            look ? List.of(Messages.get("import.annotated.left", report.of(Fate.LEFT).stream().mapToInt(Report.Line::count).sum())) : List.of());
    }

    private static List<String> concerns(Outcome.Drafted drafted, Hand hand) {
        Draft draft = drafted.draft();
        List<String> found = new ArrayList<>();
        if (!hand.approved()) {
            drafted.near().ifPresent(twin -> found.add(Messages.get(twin.article().isPresent() ? "import.near.article" : "import.near.file",
                twin.percent(), nameOf(twin.name()))));
        }
        if (!hand.badDate().isEmpty()) {
            found.add(Messages.get("import.concern.date", hand.badDate()));
        }
        if (!hand.approved()) {
            found.addAll(Concerns.of(draft));
        } else if (draft.isEmpty()) {
            found.add(Messages.get("import.concern.empty"));
        }
        return List.copyOf(found);
    }

    private static String reason(Outcome.Duplicate duplicate) {
        String key = duplicate.article().isPresent() ? "import.duplicate.article" : "import.duplicate.file";
        return Messages.get(key + (duplicate.exact() ? "" : ".words"),
            duplicate.article().isPresent() ? duplicate.twin() : nameOf(duplicate.twin()));
    }

    /** The row once files were added: what it is nearly or exactly the same as may be an article of the project now. @param added by place */
    ImportRow after(Map<String, Article> added) {
        return switch (outcome) {
            case Outcome.Drafted drafted when drafted.near().filter(twin -> twin.article().isEmpty() && added.containsKey(twin.name())).isPresent() -> {
                NearTwin twin = drafted.near().get();
                Article article = added.get(twin.name());
                yield of(number, new Outcome.Drafted(place(), drafted.draft(),
                    Optional.of(new NearTwin(article.displayTitle(), Optional.of(article.id()), twin.percent()))), hand);
            }
            case Outcome.Duplicate duplicate when duplicate.article().isEmpty() && added.containsKey(duplicate.twin()) -> {
                Article article = added.get(duplicate.twin());
                yield of(number, new Outcome.Duplicate(place(), article.displayTitle(), Optional.of(article.id()), duplicate.exact()), hand);
            }
            default -> this;
        };
    }

    public ImportRow withDraft(Draft changed) {
        return of(number, new Outcome.Drafted(place(), changed, near()), hand.correcting(hand.badDate()));
    }

    /** @param words what was typed as date and is none, or empty */
    public ImportRow withBadDate(String words) {
        return of(number, outcome, hand.correcting(words));
    }

    public ImportRow approve() {
        return of(number, outcome, hand.approving());
    }

    /** Present where the file can become an article. */
    public Optional<Draft> draft() {
        return outcome instanceof Outcome.Drafted drafted ? Optional.of(drafted.draft()) : Optional.empty();
    }

    /** What the article is nearly the same as. */
    public Optional<NearTwin> near() {
        return outcome instanceof Outcome.Drafted drafted ? drafted.near() : Optional.empty();
    }

    /** The row of a file that becomes the next version of the article that it is nearly the same as. */
    public ImportRow asNewVersion() {
        return of(number, outcome, new Hand(true, hand.corrected(), hand.badDate(), near().flatMap(NearTwin::article).isPresent()));
    }

    /** The article that gets this as its next version. */
    public Optional<ArticleId> nextVersionOf() {
        return hand.newVersion() ? near().flatMap(NearTwin::article) : Optional.empty();
    }

    /** Present where the file holds annotations made elsewhere. */
    public Optional<Outcome.Annotated> annotated() {
        return outcome instanceof Outcome.Annotated annotated ? Optional.of(annotated) : Optional.empty();
    }

    /** The article of the project that has the same content. */
    public Optional<ArticleId> twin() {
        return outcome instanceof Outcome.Duplicate duplicate ? duplicate.article() : near().flatMap(NearTwin::article);
    }

    /** The row with another number. */
    ImportRow numbered(int other) {
        return new ImportRow(other, outcome, hand, standing, reasons);
    }

    /** The row whose draft waits on a shelf; what is said of it stays at hand. @throws IOException if there is no room */
    public ImportRow on(Shelf shelf) throws IOException {
        return outcome instanceof Outcome.Drafted drafted
            ? new ImportRow(number, new Outcome.Drafted(place(), shelf.put(drafted.draft()), near()), hand, standing, reasons) : this;
    }

    /** Rows of an import differ in their numbers; a hash of the whole text would have to read it. */
    @Override
    public int hashCode() {
        return number;
    }

    /** The row of the same place when it was read again: it keeps the details that a person wrote. */
    public ImportRow withHandOf(ImportRow before) {
        if (outcome instanceof Outcome.Drafted drafted && before.outcome instanceof Outcome.Drafted old && before.hand.corrected()) {
            Draft kept = drafted.draft().with(drafted.draft().proposal().withHandworkOf(old.draft().proposal()));
            return of(number, new Outcome.Drafted(place(), kept, near()), Hand.NONE.correcting(before.hand.badDate()));
        }
        return this;
    }

    /** What a person could give so that a refused file can be read after all. */
    public Need need() {
        return outcome instanceof Outcome.Refused refused ? refused.need() : Need.NOTHING;
    }

    /** Whether it is of this place or inside it. */
    public boolean isOf(String place) {
        return isWithin(place(), place);
    }

    /** Whether a place is another one, or inside that. */
    public static boolean isWithin(String place, String outer) {
        return place.equals(outer) || place.startsWith(outer + INSIDE);
    }

    /** The file's path, or what stands for it. */
    public String place() {
        return outcome.place();
    }

    /** The title, or the name of the file where there is none. */
    public String title() {
        return draft().map(Draft::metadata).map(Metadata::title).filter(words -> !words.isBlank()).orElseGet(this::name);
    }

    /** The name of the file without its folders. */
    public String name() {
        return nameOf(place());
    }

    /** Why it is not ready, with long names of files shortened. */
    String briefly() {
        String words = String.join(" ", reasons);
        for (String named : List.of(name(), outcome instanceof Outcome.Duplicate duplicate ? nameOf(duplicate.twin()) : near().map(NearTwin::name).map(ImportRow::nameOf)
            .orElse(""))) {
            words = named.isEmpty() ? words : words.replace(named, brief(named));
        }
        // Without a title the name stands above already.
        String repeated = brief(name()) + " ";
        return draft().isEmpty() && words.startsWith(repeated) && words.length() > repeated.length()
            ? words.substring(repeated.length(), repeated.length() + 1).toUpperCase(Locale.ROOT) + words.substring(repeated.length() + 1) : words;
    }

    /** A long name without its middle: its beginning and its ending tell most of it. */
    static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
            : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…" + name.substring(name.offsetByCodePoints(name.length(), -LONGEST_NAME / 2 + 1));
    }

    private static String nameOf(String place) {
        if (place.equals(Source.PASTED)) {
            return Messages.get("import.pasted");
        }
        int inside = place.lastIndexOf(INSIDE);
        if (inside >= 0 && place.substring(inside).matches(SHEETS.matcher(place.substring(0, inside)).find() ? "!/(.*/)?\\d+" : "!/\\d+")) {
            return Messages.get("import.numbered", nameOf(place.substring(0, inside)), place.replaceFirst(".*/", ""));
        }
        int slash = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'));
        return slash + 1 == place.length() ? place : place.substring(slash + 1);
    }

    /** Outlet and date in a few words, possibly empty. */
    public String source() {
        return annotated().map(annotated -> annotated.elsewhere().program()).orElseGet(() -> draft().map(Draft::metadata).stream()
            .flatMap(metadata -> Stream.of(metadata.outlet(), DateWords.brief(metadata.published())))
            .filter(words -> !words.isBlank()).collect(Collectors.joining(" · ")));
    }
}
