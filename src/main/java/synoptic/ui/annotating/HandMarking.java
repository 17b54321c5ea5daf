package synoptic.ui.annotating;

import java.util.List;
import java.util.Optional;
import synoptic.model.AnnotationId;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;

/** What the hand does in the reading panes, turned into verbs. */
public final class HandMarking implements PassageActions {

    private static final List<List<String>> ON_SELECTION = List.of(
        List.of("highlight.add", "highlight.tag", "highlight.note"), List.of("claim.new", "claim.link"),
        List.of("passage.copy", "passage.copyCitation"));
    private static final List<List<String>> ON_HIGHLIGHT = List.of(
        List.of("claim.link", "claim.stance", "claim.speaker", "claim.unlink", "claim.moveMention"), List.of("highlight.tag", "highlight.note"),
        List.of("passage.copyCitation"), List.of("highlight.delete"));

    private final Desk desk;
    private final StickyMode sticky;
    private final Edges edges;
    private final Commands commands;

    public HandMarking(Desk desk, StickyMode sticky, Edges edges, Commands commands) {
        this.desk = desk;
        this.sticky = sticky;
        this.edges = edges;
        this.commands = commands;
    }

    @Override
    public void edgeDragged(AnnotationId annotation, TextRange range) {
        edges.move(annotation, range);
    }

    @Override
    public void selectionMade(OpenPane pane) {
        sticky.take();
    }

    @Override
    public List<List<Command>> menu(OpenPane pane) {
        List<List<String>> layout = pane.hasSelection() ? ON_SELECTION
            : desk.focus().annotation().isPresent() ? ON_HIGHLIGHT : List.of(List.of("passage.selectAll"));
        return layout.stream().map(group -> group.stream().map(commands::find).flatMap(Optional::stream).toList()).toList();
    }
}
