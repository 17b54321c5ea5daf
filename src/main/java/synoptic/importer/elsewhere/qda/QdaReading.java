package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.qda.TextualSource.Selection;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Original;
import synoptic.model.Target;

/** Reads one project file; used once. */
final class QdaReading {

    private final Source file;
    private final Element project;
    private final Texts texts;
    private final Author author;
    private final Report.Tally tally = new Report.Tally();
    private final List<Collected.Piece> pieces = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    QdaReading(Source file, Element project, Texts texts, Author author) {
        this.file = file;
        this.project = project;
        this.texts = texts;
        this.author = author;
    }

    /** @throws ImportRefused if a text in it cannot be read */
    Collected read() throws ImportRefused {
        Remarks remarks = Remarks.of(project);
        Notes notes = Notes.of(project, texts, remarks, tally);
        CodeTags tags = new CodeTags(author.ids(), notes, remarks, tally);
        project.all("CodeBook").forEach(tags::read);
        List<TextualSource> sources = new SourceFinder(texts, tally).find(project);
        Counting counting = counting(sources);
        Annotating annotating = new Annotating(users(), tags, notes, remarks, tally, author);
        for (TextualSource source : sources) {
            take(source, counting, annotating, notes, remarks);
        }
        project.first("Graphs").ifPresent(graphs -> tally.add(Fate.LEFT, "graphs", (int) graphs.all("Graph").count()));
        String about = Notes.joined(Stream.of(project.words("Description"), notes.of(project)), "\n\n");
        String memo = Notes.joined(Stream.of(about, notes.left()), "\n\n");
        remarks.leave(tally);
        tellCounting(counting);
        return new Collected(program(), file.name(), pieces, tags.tags(), List.of(), annotations, memo, tally.report());
    }

    private Counting counting(List<TextualSource> sources) {
        List<CountingFinder.Written> written = new ArrayList<>();
        for (TextualSource source : sources) {
            source.raw().filter(raw -> !raw.isBlank()).ifPresent(raw -> source.selections().stream().filter(Selection::hasPlace)
                .forEach(selection -> written.add(new CountingFinder.Written(raw, selection.start(), selection.end(), selection.element().get("name")))));
        }
        return CountingFinder.find(written, project.get("origin"));
    }

    private void tellCounting(Counting counting) {
        if (!counting.equals(Counting.STANDARD) && !annotations.isEmpty()) {
            tally.add(Fate.CHANGED, "file that counts positions otherwise than the standard says (" + (counting.units() ? "UTF-16 units" : "code points")
                + (counting.oneLineEnd() ? ", a line end as one" : "") + (counting.mark() ? ", the byte order mark too" : "")
                + (counting.inclusive() ? ", up to the last character" : "") + "): read that way");
        }
    }

    private Map<String, String> users() {
        Map<String, String> users = new HashMap<>();
        project.all("Users").flatMap(all -> all.all("User")).forEach(user ->
            users.putIfAbsent(user.guid(), user.get("name").isBlank() ? user.get("id").strip() : user.get("name").strip()));
        tally.add(Fate.CARRIED, "analysts", (int) users.values().stream().filter(name -> !name.isEmpty()).distinct().count());
        return users;
    }

    private void take(TextualSource source, Counting counting, Annotating annotating, Notes notes, Remarks remarks) {
        SourceArticle made = new SourceArticle(source, author.ids().article(), tally);
        byte[] bytes = made.hasText() ? texts.bytes(source.holder()).orElseThrow() : made.words().text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Stream<Element> both = source.element() == source.holder() ? Stream.of(source.element()) : Stream.of(source.element(), source.holder());
        List<Element> elements = both.toList();
        String memo = Notes.joined(Stream.concat(elements.stream().flatMap(element -> Stream.of(element.words("Description"), notes.of(element),
            values(element, remarks))), source.guids().stream().map(guid -> remarks.take(guid, tally))), "\n\n");
        Article article = made.article(memo, file.name(), original(source, bytes), author.now());
        pieces.add(new Collected.Piece(article, source.place(), bytes));
        for (Selection selection : source.selections()) {
            Optional<Target> target = made.target(selection, counting);
            if (target.isPresent()) {
                annotations.addAll(annotating.of(selection, target.get()));
            } else {
                tally.add(Fate.LEFT, "selections without a place and without words");
                tally.add(Fate.LEFT, "codings of such selections", selection.codings().size());
            }
        }
        elements.forEach(element -> annotations.addAll(annotating.ofWhole(element, made.whole())));
    }

    private String values(Element element, Remarks remarks) {
        return element.all("VariableValue").map(value -> {
            tally.add(Fate.CHANGED, "variables of sources: kept as lines in memos");
            return remarks.value(value);
        }).reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private static Original original(TextualSource source, byte[] bytes) {
        return new Original(source.name(), "txt", new Source(source.name(), source.name(), bytes).sha256(), bytes.length);
    }

    private String program() {
        String origin = project.get("origin").strip().replaceAll("\\s+", " ");
        return origin.isEmpty() ? "REFI-QDA" : origin;
    }
}
