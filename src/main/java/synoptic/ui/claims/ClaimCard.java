package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.AnnotationId;
import synoptic.model.Claim;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** One claim: its number, its words, and how many articles speak; in focus also who says what, who is silent, and the memo. */
final class ClaimCard extends VBox {

    private static final PseudoClass FOCUSED_CLAIM = PseudoClass.getPseudoClass("claim-focused");

    /** Below this width, in pixels, the count stands under the statement, which would be broken within its words otherwise. */
    private static final double NARROW = 270;

    private final ClaimsViewModel model;
    private final ClaimSheets sheets;
    private final Label number = new Label();
    private final Label statement = new WrappingLabel();
    private final Label count = new Label();
    private final VBox words = new VBox(2, statement);
    private final VBox inside = new VBox(8);
    private final Map<ClaimRow.Voice, VoiceBox> voices = new HashMap<>();
    private ClaimRow row;

    ClaimCard(ClaimsViewModel model, ClaimSheets sheets) {
        super(8);
        this.model = model;
        this.sheets = sheets;
        getStyleClass().addAll(Styles.CARD, "claim-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        statement.getStyleClass().add("claim-statement");
        statement.setMinHeight(Region.USE_PREF_SIZE);
        statement.setMaxWidth(Double.MAX_VALUE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add(Styles.MUTED);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button more = new Button(null, new FontIcon(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add(Styles.QUIET_BUTTON);
        more.setAccessibleText(Messages.get("claims.more"));
        more.setFocusTraversable(false);
        more.setOnAction(press -> sheets.menu(row.claim()).show(more, javafx.geometry.Side.BOTTOM, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, number, words, count, more);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head);
        widthProperty().subscribe(width -> placeCount(head, width.doubleValue()));
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                if (click.getClickCount() == 2) {
                    sheets.editStatement(row.claim());
                } else if (click.getClickCount() == 1) {
                    model.toggle(row.claim().id());
                }
            }
        });
        setOnContextMenuRequested(request -> sheets.menu(row.claim()).show(this, request.getScreenX(), request.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() == this && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                model.toggle(row.claim().id());
                key.consume();
            }
        });
    }

    ClaimRow row() {
        return row;
    }

    /** Shows a row; does nothing where it is the one shown. */
    void show(ClaimRow shown) {
        if (shown.equals(row)) {
            return;
        }
        row = shown;
        Claim claim = shown.claim();
        boolean focused = model.isFocused(claim.id());
        String color = Styles.claimColor(claim.number());
        getStyleClass().removeIf(style -> style.startsWith("claim-color-"));
        getStyleClass().add(color);
        pseudoClassStateChanged(FOCUSED_CLAIM, focused);
        number.setText(String.valueOf(claim.number()));
        number.getStyleClass().setAll("label", Styles.CLAIM_NUMBER, color);
        statement.setText(claim.statement());
        count.setText(Messages.get("claims.count", shown.speaking(), shown.articles()));
        setAccessibleText(Messages.get("claims.accessible", claim.number(), claim.statement(), shown.speaking(), shown.articles()));
        setAccessibleHelp(Messages.get(focused ? "claims.opened" : "claims.closed"));
        Map<ClaimRow.Voice, VoiceBox> before = Map.copyOf(voices);
        voices.clear();
        List<Node> lines = new ArrayList<>();
        if (focused) {
            for (ClaimRow.Voice voice : shown.voices()) {
                // What is still true stays: to make all lines anew after each change would hold up the window.
                VoiceBox box = Optional.ofNullable(before.get(voice)).filter(made -> made.isOf(claim)).orElseGet(() -> new VoiceBox(model, sheets, claim, voice));
                voices.put(voice, box);
                lines.add(box);
            }
            if (shown.left() > 0) {
                Hyperlink more = new Hyperlink(Messages.get("claims.moreVoices", shown.left()));
                more.setOnAction(press -> model.more(claim));
                lines.add(more);
            }
            memo(claim).ifPresent(lines::add);
        }
        if (!inside.getChildren().equals(lines)) {
            inside.getChildren().setAll(lines);
        }
        if (focused != getChildren().contains(inside)) {
            if (focused) {
                getChildren().add(inside);
            } else {
                getChildren().remove(inside);
            }
        }
    }

    /** Marks the mention that is selected on the desk, and answers its lines if it is shown here. */
    Optional<Node> mark(AnnotationId selected) {
        return inside.getChildren().stream().filter(VoiceBox.class::isInstance).map(VoiceBox.class::cast)
            .map(voice -> voice.mark(selected)).flatMap(Optional::stream).findFirst();
    }

    private void placeCount(HBox head, double width) {
        boolean narrow = width > 0 && width < NARROW;
        if (narrow != words.getChildren().contains(count)) {
            head.getChildren().remove(count);
            words.getChildren().remove(count);
            if (narrow) {
                words.getChildren().add(count);
            } else {
                head.getChildren().add(2, count);
            }
        }
    }

    private Optional<Node> memo(Claim claim) {
        if (claim.memo().isBlank()) {
            return Optional.empty();
        }
        Label memo = new WrappingLabel(claim.memo());
        memo.setMinHeight(Region.USE_PREF_SIZE);
        memo.setMaxWidth(Double.MAX_VALUE);
        memo.getStyleClass().add("note-box");
        memo.setOnMouseClicked(click -> sheets.editMemo(claim));
        return Optional.of(memo);
    }
}
