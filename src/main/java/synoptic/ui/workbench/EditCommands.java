package synoptic.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import synoptic.edit.EditRefused;
import synoptic.edit.Place;
import synoptic.edit.Step;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** Undo and redo: they say what they did, and show the place where it was. */
final class EditCommands {

    private final Desk desk;

    EditCommands(Desk desk) {
        this.desk = desk;
    }

    List<Command> all() {
        var undo = desk.model().undoLabelProperty();
        var redo = desk.model().redoLabelProperty();
        return List.of(
            Command.of("edit.undo", "Shortcut+Z", undo.isNotEmpty(), this::undo).titled(named("command.edit.undoNamed", "command.edit.undo", undo)),
            Command.of("edit.redo", "Shortcut+Shift+Z Shortcut+Y", redo.isNotEmpty(), this::redo)
                .titled(named("command.edit.redoNamed", "command.edit.redo", redo)));
    }

    private static ObservableStringValue named(String key, String plain, ObservableStringValue label) {
        return Bindings.createStringBinding(() -> label.get().isEmpty() ? Messages.get(plain) : Messages.get(key, label.get()), label);
    }

    private void undo() {
        move(() -> desk.model().undo().map(step -> new Move(step, step.inverse())), "notice.undone");
    }

    private void redo() {
        move(() -> desk.model().redo().map(step -> new Move(step, step)), "notice.redone");
    }

    /** A step, and what was done to the project: the step itself or its inverse. */
    private record Move(Step step, Step done) {
    }

    private void move(Supplier<Optional<Move>> how, String words) {
        try {
            how.get().ifPresent(move -> {
                desk.notices().done(Messages.get(words, move.step().label()));
                Place.of(move.done(), desk.model().project()).ifPresent(this::show);
            });
        } catch (EditRefused refused) {
            desk.notices().warn(refused.getMessage());
        }
    }

    private void show(Place place) {
        switch (place) {
            case Place.Passage passage -> {
                desk.focus().annotationProperty().set(passage.annotation().orElse(null));
                desk.focus().reveal(passage.article(), passage.range());
            }
            case Place.WholeArticle whole -> desk.panes().show(whole.article());
            case Place.OneClaim claim -> desk.focus().claimProperty().set(claim.claim());
            case Place.OneTag tag -> desk.focus().revealTag(tag.tag());
            case Place.ProjectDetails _ -> { }
        }
    }
}
