package synoptic.ui.keeping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.edit.EditRefused;
import synoptic.merge.Collision;
import synoptic.model.EntityId;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Shows the records that were changed here and in the files by something else, for the user to say which form of each counts. */
public final class ElsewhereSheet {

    private static final double WIDE = 720;
    private static final double HIGH = 420;
    private static final double HIGH_ONE = 170;

    private final Overlay overlay;
    private final Desk desk;

    public ElsewhereSheet(Overlay overlay, Desk desk) {
        this.overlay = overlay;
        this.desk = desk;
    }

    /** Opens the sheet if something is undecided, and says so if nothing is. */
    void open() {
        List<Collision> collisions = desk.model().session().undecided();
        if (collisions.isEmpty()) {
            desk.notices().done(Messages.get("keeping.nothingElsewhere"));
            return;
        }
        Map<EntityId, RadioButton> theirs = new HashMap<>();
        VBox rows = new VBox(14);
        RecordWords words = new RecordWords(desk.model().project());
        for (Collision collision : collisions) {
            rows.getChildren().add(row(collision, words, theirs));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGH);
        scroll.setPrefHeight(Math.min(HIGH, collisions.size() * HIGH_ONE));
        Button done = Sheets.button("elsewhere-done", "keeping.decide", () -> decide(theirs));
        done.setDefaultButton(true);
        Button all = Sheets.button("elsewhere-all", "keeping.allElsewhere", () -> theirs.values().forEach(button -> button.setSelected(true)));
        VBox sheet = Sheets.sheet("elsewhere-sheet", Messages.get("keeping.elsewhereTitle"), WIDE);
        sheet.getChildren().addAll(Sheets.words(Messages.get("keeping.elsewhereWords")), scroll,
            Sheets.foot(all, Sheets.button("elsewhere-later", "keeping.later", overlay::close), done));
        overlay.show(sheet, done, Pos.CENTER);
    }

    private static VBox row(Collision collision, RecordWords words, Map<EntityId, RadioButton> theirs) {
        Label name = Sheets.words(words.name(collision.anyForm()));
        name.getStyleClass().add(Styles.SECTION);
        ToggleGroup group = new ToggleGroup();
        RadioButton here = new RadioButton();
        here.setToggleGroup(group);
        here.setSelected(true);
        RadioButton there = new RadioButton();
        there.setToggleGroup(group);
        theirs.put(collision.id(), there);
        return new VBox(4, name, choice(here, Messages.get("keeping.here", words.form(collision.mine()))),
            choice(there, Messages.get("keeping.there", words.form(collision.theirs()))));
    }

    private static HBox choice(RadioButton button, String words) {
        Label label = Sheets.words(words);
        label.setOnMouseClicked(click -> button.setSelected(true));
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(8, button, label);
    }

    private void decide(Map<EntityId, RadioButton> theirs) {
        Set<EntityId> taken = new HashSet<>();
        theirs.forEach((id, button) -> {
            if (button.isSelected()) {
                taken.add(id);
            }
        });
        overlay.close();
        try {
            desk.model().session().decide(taken);
            desk.notices().done(Messages.get("keeping.decided", taken.size(), theirs.size() - taken.size()));
        } catch (EditRefused refused) {
            desk.notices().warn(refused.getMessage());
        }
    }
}
