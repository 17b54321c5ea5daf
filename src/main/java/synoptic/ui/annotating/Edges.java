package synoptic.ui.annotating;

import synoptic.edit.AnnotationEdit;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;

/** Moves the edges of highlights: by hand to any letter, by key word by word. */
public final class Edges {

    private final Desk desk;

    public Edges(Desk desk) {
        this.desk = desk;
    }

    /** Makes a highlight stand for other words of its article. */
    public void move(AnnotationId id, TextRange range) {
        desk.model().project().annotation(id).ifPresent(annotation ->
            desk.model().project().article(annotation.article()).ifPresent(article -> move(annotation, article, range)));
    }

    /** Moves the start of the selected highlight to the next word. @param steps 1 or -1 */
    void moveStart(int steps) {
        onSelected((annotation, article, words) -> {
            TextRange range = annotation.range();
            int start = steps < 0 ? words.previousWord(article.text().text(), range.start())
                : words.nextWord(article.text().text(), range.start());
            if (start < range.end()) {
                move(annotation, article, new TextRange(start, range.end()));
            }
        });
    }

    /** Moves the end of the selected highlight to the next word. @param steps 1 or -1 */
    void moveEnd(int steps) {
        onSelected((annotation, article, words) -> {
            TextRange range = annotation.range();
            String text = article.text().text();
            int end = steps < 0 ? words.previousWord(text, range.end()) : words.wordAt(text, words.nextWord(text, range.end() - 1)).end();
            TextRange changed = Segmenter.trim(text, range.start(), Math.max(range.start(), end));
            if (!changed.isEmpty()) {
                move(annotation, article, changed);
            }
        });
    }

    private interface Mover {
        void move(Annotation annotation, Article article, Segmenter words);
    }

    private void onSelected(Mover mover) {
        desk.focus().annotation().flatMap(desk.model().project()::annotation).ifPresent(annotation ->
            desk.model().project().article(annotation.article()).ifPresent(article ->
                mover.move(annotation, article, new Segmenter(article.metadata().language()))));
    }

    private void move(Annotation annotation, Article article, TextRange range) {
        if (!range.isEmpty() && !range.equals(annotation.range())) {
            desk.model().tryApply(new AnnotationEdit.Move(annotation.id(), Marks.target(article, range), desk.model().now()), desk.notices());
        }
    }
}
