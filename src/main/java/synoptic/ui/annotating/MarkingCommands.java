package synoptic.ui.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** The commands on passages. */
public final class MarkingCommands {

    private static final int DIGITS = 9;

    private final Desk desk;
    private final Marking marking;
    private final Edges edges;
    private final Picking picking;
    private final Walking walking;

    public MarkingCommands(Desk desk, Marking marking, Edges edges, Picking picking) {
        this.desk = desk;
        this.marking = marking;
        this.edges = edges;
        this.picking = picking;
        this.walking = new Walking(desk);
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        ObservableBooleanValue open = desk.panes().activeProperty().isNotNull();
        ObservableBooleanValue chosen = desk.focus().annotationProperty().isNotNull();
        ObservableBooleanValue mentioning = mentioning();
        List<Command> commands = new ArrayList<>(List.of(
            Command.of("highlight.add", "H", open, marking::highlight),
            Command.of("highlight.tag", "T", open, picking::tag),
            Command.of("highlight.note", "N", open, picking::note),
            Command.of("highlight.sticky", "Y", open, picking::sticky),
            Command.of("highlight.next", "Alt+Down", open, () -> walking.walk(1)),
            Command.of("highlight.previous", "Alt+Up", open, () -> walking.walk(-1)),
            Command.of("highlight.startLeft", "Alt+Left", chosen, () -> edges.moveStart(-1)),
            Command.of("highlight.startRight", "Alt+Right", chosen, () -> edges.moveStart(1)),
            Command.of("highlight.endLeft", "Alt+Shift+Left", chosen, () -> edges.moveEnd(-1)),
            Command.of("highlight.endRight", "Alt+Shift+Right", chosen, () -> edges.moveEnd(1)),
            Command.of("highlight.delete", "Delete", chosen, marking::delete),
            Command.of("claim.new", "C", open, picking::newClaim),
            Command.of("claim.link", "L", open, picking::link),
            Command.of("claim.stance", "S", mentioning, marking::cycleStance),
            Command.of("claim.speaker", "P", mentioning, picking::speaker),
            Command.of("claim.unlink", "U", mentioning, marking::unlink),
            Command.of("claim.moveMention", "M", mentioning, picking::moveMention)));
        IntStream.rangeClosed(1, DIGITS).forEach(number -> commands.add(
            Command.of("claim.link" + number, String.valueOf(number), open, () -> marking.linkToNumber(number))
                .titled(Bindings.createStringBinding(() -> title(number), desk.model().projectProperty()))));
        return commands;
    }

    private String title(int number) {
        return desk.model().project().claimNumbered(number)
            .map(claim -> Messages.get("command.claim.linkNumber", number, shortened(claim.statement())))
            .orElse(Messages.get("command.claim.linkNobody", number));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 48 ? words : words.substring(0, words.offsetByCodePoints(0, 46)).strip() + "…";
    }

    private BooleanBinding mentioning() {
        return Bindings.createBooleanBinding(() -> Optional.of(marking).flatMap(Marking::mention).isPresent(),
            desk.focus().annotationProperty(), desk.focus().claimProperty(), desk.model().projectProperty());
    }
}
