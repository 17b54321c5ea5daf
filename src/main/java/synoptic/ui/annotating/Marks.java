package synoptic.ui.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.anchor.Quotes;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;

/**
 * What a verb acts on: the words marked in the active pane; for links, those marked in every pane; else the selected highlight; else, while the
 * reader moves a caret, the sentence around it. A range that is highlighted already means that highlight, so that nothing is marked twice.
 */
final class Marks {

    /** A passage to act on: an annotation that exists, or a new one that the verb adds. */
    record Mark(Annotation annotation, boolean fresh) {
    }

    private final Desk desk;

    Marks(Desk desk) {
        this.desk = desk;
    }

    /** For verbs on one passage. */
    Optional<Mark> one() {
        return desk.panes().active().filter(OpenPane::hasSelection).flatMap(this::selected)
            .or(() -> desk.focus().annotation().flatMap(project()::annotation).filter(this::isWhereTheReaderIs).map(found -> new Mark(found, false)))
            .or(() -> desk.panes().active().filter(pane -> pane.caretShownProperty().get()).flatMap(this::sentence));
    }

    /** A reader who has moved the caret out of the selected highlight, or into another article, means what the caret is in now. */
    private boolean isWhereTheReaderIs(Annotation annotation) {
        return desk.panes().active().filter(pane -> pane.caretShownProperty().get()).map(pane -> {
            int caret = pane.selectionProperty().get().end();
            TextRange range = annotation.range();
            return annotation.article().equals(pane.article()) && range.start() <= caret && caret <= range.end();
        }).orElse(true);
    }

    /** For links: one passage or, where words are marked in several panes, all of those, the active pane's first. */
    List<Mark> all() {
        List<OpenPane> marked = Stream.concat(desk.panes().active().stream(),
            desk.panes().open().stream().filter(pane -> desk.panes().active().filter(pane::equals).isEmpty()))
            .filter(OpenPane::hasSelection).toList();
        if (marked.isEmpty()) {
            return one().stream().toList();
        }
        List<Mark> marks = new ArrayList<>();
        marked.forEach(pane -> selected(pane).ifPresent(marks::add));
        return marks;
    }

    /** Drops what is marked in every pane, leaving the caret at the end of it. */
    void drop() {
        desk.panes().open().stream().filter(OpenPane::hasSelection)
            .forEach(pane -> pane.selectionProperty().set(TextRange.at(pane.selectionProperty().get().end())));
    }

    /** A target for words of an article, snapped to whole letters. */
    static Target target(Article article, TextRange range) {
        TextRange snapped = new Segmenter(article.metadata().language()).snap(article.text().text(), range);
        return new Target(article.id(), new Anchor.Exact(snapped), Quotes.describe(article.text(), snapped));
    }

    private Optional<Mark> selected(OpenPane pane) {
        return mark(pane.article(), pane.selectionProperty().get());
    }

    private Optional<Mark> sentence(OpenPane pane) {
        int caret = pane.selectionProperty().get().end();
        return project().article(pane.article()).flatMap(article -> sentenceAt(article, caret))
            .flatMap(range -> mark(pane.article(), range));
    }

    /** The sentence of an article around an offset. */
    static Optional<TextRange> sentenceAt(Article article, int offset) {
        int index = article.text().blockIndexAt(offset);
        if (index < 0) {
            return Optional.empty();
        }
        TextRange block = article.text().blocks().get(index).range();
        return new Segmenter(article.metadata().language()).sentences(article.text().slice(block)).stream()
            .map(sentence -> sentence.shift(block.start())).filter(sentence -> offset <= sentence.end()).findFirst();
    }

    private Optional<Mark> mark(ArticleId id, TextRange range) {
        return project().article(id).flatMap(article -> {
            TextRange words = Segmenter.trim(article.text().text(), range.start(), range.end());
            if (words.isEmpty()) {
                return Optional.empty();
            }
            Target target = target(article, words);
            return project().annotationsOf(id).stream().filter(old -> old.target().isAnchored() && old.range().equals(target.range()))
                .findFirst().map(old -> new Mark(old, false)).or(() -> Optional.of(new Mark(fresh(target, List.of()), true)));
        });
    }

    private Annotation fresh(Target target, List<Body> bodies) {
        var now = desk.model().now();
        return new Annotation(desk.model().ids().annotation(), target, bodies, desk.model().analyst(), now, now);
    }

    private Project project() {
        return desk.model().project();
    }
}
