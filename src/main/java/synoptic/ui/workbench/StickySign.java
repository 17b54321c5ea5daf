package synoptic.ui.workbench;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Sticky;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Says at the foot of the window, as long as it is so, what every selection gets; a press on it ends that. */
final class StickySign extends Button {

    private static final double WIDEST = 260;
    private static final double SWATCH = 10;

    private final Desk desk;

    StickySign(Desk desk, Runnable end) {
        this.desk = desk;
        setId("sticky-sign");
        getStyleClass().add("sticky-sign");
        setFocusTraversable(false);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(press -> end.run());
        managedProperty().bind(visibleProperty());
        desk.focus().stickyProperty().subscribe(this::refresh);
        desk.model().projectProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Project project = desk.model().project();
        Optional<Sticky> now = Optional.ofNullable(desk.focus().stickyProperty().get());
        Optional<Claim> claim = now.flatMap(sticky -> sticky instanceof Sticky.WithClaim link ? project.claim(link.claim()) : Optional.empty());
        Optional<Tag> tag = now.flatMap(sticky -> sticky instanceof Sticky.WithTag tagging ? project.tag(tagging.tag()) : Optional.empty());
        setVisible(claim.isPresent() || tag.isPresent());
        claim.ifPresent(found -> show(number(found), found.statement()));
        tag.ifPresent(found -> show(new Rectangle(SWATCH, SWATCH, Color.web(found.color())), found.name()));
    }

    private void show(Node mark, String name) {
        Label what = new Label(name);
        what.getStyleClass().add("sticky-name");
        what.setMaxWidth(WIDEST);
        Label key = new Label("Esc");
        key.getStyleClass().add(Styles.KEY_CAP);
        HBox box = new HBox(6, new FontIcon(Feather.REPEAT), new Label(Messages.get("sticky.sign")), mark, what, key);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setAccessibleText(Messages.get("sticky.on", name));
        setTooltip(new Tooltip(Messages.get("sticky.on", name)));
    }

    private static Label number(Claim claim) {
        Label number = new Label(String.valueOf(claim.number()));
        number.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(claim.number()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }
}
