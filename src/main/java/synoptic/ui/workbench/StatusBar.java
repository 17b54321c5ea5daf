package synoptic.ui.workbench;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.Claim;
import synoptic.session.SaveState;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The foot of the window: whether all is saved, which claim is in focus, and the keys that matter most. */
final class StatusBar extends HBox {

    private static final List<String> HINTS = List.of("highlight.add", "claim.new", "claim.link1", "claim.stance", "highlight.tag",
        "highlight.note", "help.keys");

    private final ObservableValue<WorkbenchView> view;
    private final Label saved = new Label();
    private final Label claim = new Label();
    private final HBox hints = new HBox(12);
    private boolean readOnly;

    /**
     * @param view whose keys are shown
     * @param endSticky ends what every selection gets
     * @param waiting says what else waits for the user, where something does
     */
    StatusBar(Desk desk, Commands commands, ObservableValue<WorkbenchView> view, Runnable endSticky, Node waiting) {
        super(14);
        this.view = view;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("save-state");
        saved.setMinWidth(0);
        claim.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        hints.setAlignment(Pos.CENTER_RIGHT);
        hints.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(saved, waiting, new StickySign(desk, endSticky), gap, claim, hints);
        desk.model().saveStateProperty().subscribe(state -> {
            showState(state);
            showHints(commands);
        });
        desk.model().readProperty().subscribe(share -> showOpening(share.doubleValue(), desk));
        desk.focus().claimProperty().subscribe(focused -> showClaim(desk));
        desk.model().projectProperty().subscribe(project -> showClaim(desk));
        commands.overrides().subscribe(keys -> showHints(commands));
        widthProperty().subscribe(width -> showHints(commands));
        view.subscribe(shown -> showHints(commands));
    }

    private void showState(SaveState state) {
        // The sentence that says what is not saved needs the whole line.
        hints.setManaged(!(state instanceof SaveState.Failed));
        hints.setVisible(hints.isManaged());
        readOnly = state instanceof SaveState.ReadOnly;
        switch (state) {
            case SaveState.Saved _ -> say(Messages.get("status.saved"), Feather.CHECK, "");
            case SaveState.Saving _ -> say(Messages.get("status.saving"), Feather.LOADER, "");
            case SaveState.Failed failed -> say(Messages.get("status.failed", failed.reason()), Feather.ALERT_TRIANGLE, "status-failed");
            case SaveState.ReadOnly readOnly -> say(readOnly.reason(), Feather.LOCK, "");
        }
    }

    private void showOpening(double share, Desk desk) {
        if (share < 1) {
            say(Messages.get("status.opening", (int) (share * 100)), Feather.LOADER, "");
        } else {
            showState(desk.model().saveStateProperty().get());
        }
    }

    private void say(String words, Feather icon, String style) {
        saved.setText(words);
        saved.setTooltip(new Tooltip(words));
        saved.setGraphic(new FontIcon(icon));
        saved.getStyleClass().setAll("label", style);
    }

    private void showClaim(Desk desk) {
        List<Claim> order = desk.model().project().claimsInOrder();
        claim.setText(desk.focus().claim().flatMap(desk.model().project()::claim)
            .map(focused -> Messages.get("status.claim", order.indexOf(focused) + 1, order.size())).orElse(""));
    }

    private void showHints(Commands commands) {
        // of a narrow window the sentence on the left has the first claim
        int most = getWidth() < 720 ? 1 : getWidth() < 900 ? 3 : getWidth() < 1200 ? 5 : HINTS.size();
        List<HBox> shown = view.getValue() == WorkbenchView.MATRIX ? inTable(commands) : atDesk(commands);
        // Where nothing can be changed the keys that change something are of no use, and the sentence that says so needs their room.
        hints.getChildren().setAll(readOnly ? shown.subList(Math.max(0, shown.size() - 1), shown.size()) : shown.subList(0, Math.min(most, shown.size())));
    }

    private static List<HBox> atDesk(Commands commands) {
        return HINTS.stream().flatMap(id -> commands.find(id).stream()).filter(command -> !commands.keysOf(command).isEmpty())
            .map(command -> hint(command.id().equals("claim.link1") ? "1–9" : keyOf(commands, command), Messages.get("hint." + command.id())))
            .toList();
    }

    private static List<HBox> inTable(Commands commands) {
        return List.of(hint("← ↑ ↓ →", Messages.get("hint.table.move")), hint("Enter", Messages.get("hint.table.open")),
            hint("0", Messages.get("hint.table.silence")), hint(keyOf(commands, commands.get("help.keys")), Messages.get("hint.help.keys")));
    }

    private static String keyOf(Commands commands, Command command) {
        return commands.keysOf(command).stream().findFirst().map(KeyBinding::display).orElse("");
    }

    private static HBox hint(String key, String does) {
        Label cap = new Label(key);
        cap.getStyleClass().add(Styles.KEY_CAP);
        Label words = new Label(does);
        words.getStyleClass().add(Styles.MUTED);
        HBox hint = new HBox(5, cap, words);
        hint.setAlignment(Pos.CENTER);
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }
}
