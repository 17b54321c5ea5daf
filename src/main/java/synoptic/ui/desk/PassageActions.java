package synoptic.ui.desk;

import java.util.List;
import synoptic.model.AnnotationId;
import synoptic.text.TextRange;
import synoptic.ui.support.Command;

/** What the hand asks of the passages in a reading pane. The panes only pass it on: what it does to the project is not theirs to know. */
public interface PassageActions {

    /** Passes nothing on, for a desk on which nothing is marked. */
    PassageActions NONE = new PassageActions() {
        @Override
        public void edgeDragged(AnnotationId annotation, TextRange range) {
            // nobody is there who could move it
        }

        @Override
        public void selectionMade(OpenPane pane) {
            // nobody waits for it
        }

        @Override
        public List<List<Command>> menu(OpenPane pane) {
            return List.of();
        }
    };

    /** The hand dragged an edge of a highlight and let it go: it shall stand for these words, which are never none. */
    void edgeDragged(AnnotationId annotation, TextRange range);

    /** The hand has finished marking words in a pane; they are the pane's selection. */
    void selectionMade(OpenPane pane);

    /** What to offer, group by group, where the reader asks for a menu in a pane: for the marked words, else for the selected highlight. */
    List<List<Command>> menu(OpenPane pane);
}
