package synoptic.ui.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.model.AnnotationId;
import synoptic.model.Claim;
import synoptic.ui.claims.ClaimRow.Said;
import synoptic.ui.control.OutletBadge;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** What one article says of a claim: its mentions with stance, speaker and words, or its silence. */
final class VoiceBox extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<AnnotationId, VBox> mentions = new HashMap<>();
    private final ClaimsViewModel model;
    private final ClaimSheets sheets;
    private final Claim claim;

    VoiceBox(ClaimsViewModel model, ClaimSheets sheets, Claim claim, ClaimRow.Voice voice) {
        super(3);
        this.model = model;
        this.sheets = sheets;
        this.claim = claim;
        if (voice.said().isEmpty()) {
            getChildren().add(silence(voice));
        } else {
            voice.said().forEach(said -> getChildren().add(mention(voice, said)));
        }
    }

    private VBox mention(ClaimRow.Voice voice, Said said) {
        Button stance = new Button(Messages.get("stance." + said.stance().key()));
        stance.getStyleClass().setAll("button", Styles.STANCE, Styles.stance(said.stance().key()));
        stance.setMinWidth(Region.USE_PREF_SIZE);
        stance.setTooltip(new Tooltip(Messages.get("claims.stanceTip")));
        stance.setAccessibleText(Messages.get("claims.stanceOf", ArticleWords.outlet(voice.article()), stance.getText()));
        stance.setOnAction(press -> model.cycleStance(claim, said));
        Hyperlink speaker = new Hyperlink(said.speaker().isEmpty() ? Messages.get("claims.ownVoice") : Messages.get("claims.per", said.speaker()));
        speaker.getStyleClass().add("speaker-link");
        speaker.setMinWidth(0);
        speaker.setTooltip(new Tooltip(Messages.get("claims.speakerTip")));
        speaker.setOnAction(press -> sheets.editSpeaker(claim, said));
        Button unlink = quiet(Feather.X, Messages.get("claims.unlink"));
        unlink.setOnAction(press -> model.unlink(claim, said));
        // the speaker goes below the stance where there is no room beside it
        FlowPane voiced = new FlowPane(6, 2, stance, speaker);
        voiced.setPrefWrapLength(0);
        voiced.setMinWidth(0);
        speaker.maxWidthProperty().bind(voiced.widthProperty());
        voiced.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(voiced, Priority.ALWAYS);
        HBox head = new HBox(6, badge(voice), voiced, unlink);
        head.setAlignment(Pos.CENTER_LEFT);

        Label words = new WrappingLabel(said.words().strip().replaceAll("\\s+", " "));
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().addAll(Styles.QUOTATION, "mention-words");
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.setFocusTraversable(true);
        words.setOnMouseClicked(click -> model.show(said));
        words.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                model.show(said);
                key.consume();
            }
        });
        if (!said.anchored()) {
            words.setText(Messages.get("claims.orphan", words.getText()));
        }
        VBox mention = new VBox(3, head, words);
        mention.getStyleClass().add("mention");
        mentions.put(said.annotation(), mention);
        return mention;
    }

    /** Whether it is about a claim as that is now: its buttons change that very claim. */
    boolean isOf(Claim now) {
        return claim == now;
    }

    /** Marks one mention as the one that is selected on the desk, and answers it if it is among these. @param selected null for none */
    Optional<Node> mark(AnnotationId selected) {
        mentions.forEach((annotation, mention) -> mention.pseudoClassStateChanged(SELECTED, annotation.equals(selected)));
        return Optional.ofNullable(mentions.get(selected));
    }

    private HBox silence(ClaimRow.Voice voice) {
        boolean confirmed = voice.silence().isPresent();
        Label words = new Label(Messages.get(confirmed ? "claims.silentChecked" : "claims.silent"));
        words.getStyleClass().add(Styles.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button check = quiet(confirmed ? Feather.CHECK_SQUARE : Feather.SQUARE,
            Messages.get(confirmed ? "claims.withdrawSilence" : "claims.confirmSilence", ArticleWords.outlet(voice.article())));
        check.setOnAction(press -> model.toggleSilence(claim, voice));
        HBox box = new HBox(6, badge(voice), words, gap, check);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("silence");
        return box;
    }

    private Label badge(ClaimRow.Voice voice) {
        Label badge = new OutletBadge(model.badge(voice.article()));
        badge.setTooltip(new Tooltip(ArticleWords.outlet(voice.article()) + "\n" + voice.article().displayTitle()));
        return badge;
    }

    private static Button quiet(Feather icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add(Styles.QUIET_BUTTON);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
