package synoptic.ui.reading.card;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import synoptic.model.AnnotationId;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Draws the lines; lets the mouse through, so that the words under it can be reached. */
public final class PassageCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_LINES = 9;
    private static final double WIDEST = 360;
    private static final double GAP = 6;

    public PassageCard() {
        getStyleClass().add("passage-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(WIDEST);
    }

    /**
     * Shows lines under some words, or above them where there is no room.
     *
     * @param selected whose lines stand out
     * @param words where the words are, in the parent's coordinates
     * @param room what the card must stay in, in the same coordinates
     */
    public void show(List<CardLine> lines, Optional<AnnotationId> selected, Bounds words, Bounds room) {
        if (lines.isEmpty()) {
            hide();
            return;
        }
        getChildren().setAll(lines.stream().skip(hidden(lines, selected)).limit(MOST_LINES).map(line -> row(line, selected)).toList());
        if (lines.size() > MOST_LINES) {
            Label more = new Label(Messages.get("reading.card.more", lines.size() - MOST_LINES));
            more.getStyleClass().add(Styles.MUTED);
            getChildren().add(more);
        }
        setVisible(true);
        toFront();
        applyCss();
        double width = Math.min(Math.min(WIDEST, prefWidth(-1)), room.getWidth() - 2 * GAP);
        double height = prefHeight(width);
        double x = Math.clamp(words.getMinX(), room.getMinX() + GAP, Math.max(room.getMinX() + GAP, room.getMaxX() - GAP - width));
        double below = words.getMaxY() + GAP;
        double y = below + height <= room.getMaxY() ? below : Math.max(room.getMinY(), words.getMinY() - GAP - height);
        resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
    }

    public void hide() {
        setVisible(false);
    }

    /** How many lines at the top make room for the selected one, where many highlights lie over each other. */
    private static int hidden(List<CardLine> lines, Optional<AnnotationId> selected) {
        for (int at = lines.size() - 1; at >= MOST_LINES; at--) {
            if (selected.filter(lines.get(at).annotation()::equals).isPresent()) {
                return at - MOST_LINES + 1;
            }
        }
        return 0;
    }

    private static Node row(CardLine line, Optional<AnnotationId> selected) {
        Label words = new WrappingLabel();
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("passage-card-row");
        row.pseudoClassStateChanged(CHOSEN, selected.filter(line.annotation()::equals).isPresent());
        switch (line) {
            case CardLine.ClaimLine claim -> {
                words.setText(claim.statement());
                row.getChildren().addAll(number(claim.number()), new VBox(3, words, stance(claim)));
            }
            case CardLine.TagLine tag -> {
                words.setText(tag.name());
                row.getChildren().addAll(lead(new Circle(5, Color.web(tag.color()))), words);
            }
            case CardLine.NoteLine note -> {
                words.setText(note.note());
                words.getStyleClass().add("passage-card-note");
                row.getChildren().add(words);
            }
            case CardLine.PlainLine plain -> {
                words.setText(plain.analyst().isBlank() ? Messages.get("reading.card.plain")
                    : Messages.get("reading.card.plainBy", plain.analyst()));
                words.getStyleClass().add(Styles.MUTED);
                row.getChildren().add(words);
            }
        }
        return row;
    }

    private static Node number(int number) {
        Label label = new Label(Integer.toString(number));
        label.getStyleClass().addAll(Styles.CLAIM_NUMBER, Styles.claimColor(number));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node stance(CardLine.ClaimLine claim) {
        Label stance = new Label(Messages.get("stance." + claim.stance().key()));
        stance.getStyleClass().addAll(Styles.STANCE, Styles.stance(claim.stance().key()));
        HBox box = new HBox(6, stance);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!claim.speaker().isEmpty()) {
            Label speaker = new Label(Messages.get("reading.card.per", claim.speaker()));
            speaker.getStyleClass().add(Styles.MUTED);
            box.getChildren().add(speaker);
        }
        return box;
    }

    private static Node lead(Node dot) {
        HBox box = new HBox(dot);
        box.setAlignment(Pos.CENTER);
        box.setMinSize(20, 18);
        return box;
    }
}
