package synoptic.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.edit.AnnotationEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.testing.DeskSketch;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Desk;
import synoptic.ui.theme.Look;

@ExtendWith(FxExtension.class)
class ClaimsPaneTest {

    private final List<AnnotationId> mentions = new ArrayList<>();
    private ClaimId claim;
    private Desk desk;
    private Stage stage;
    private ScrollPane list;

    @BeforeEach
    void open() {
        ProjectSketch sketch = new ProjectSketch();
        ArticleId article = sketch.article("The Quay", "2024-05-01", "A bridge stood open", "The signal was green and the gate was up. ".repeat(20));
        claim = sketch.claim("The signal at the swing bridge was green when the ferry came");
        sketch.claim("Nobody had warned her");
        int from = sketch.find(article, "The signal").start();
        for (int i = 0; i < 14; i++) {
            mentions.add(sketch.annotate(article, new TextRange(from + i * 40, from + i * 40 + 30),
                new Body.Mention(claim, Stance.DISCUSSES, i % 2 == 0 ? "" : "The Deputy Harbour Master of Merrowhavn")));
        }
        desk = DeskSketch.of(sketch.project());
        Fx.run(() -> {
            StackPane layers = new StackPane();
            ClaimsViewModel model = new ClaimsViewModel(desk);
            ClaimsPane pane = new ClaimsPane(model, new ClaimSheets(desk, model, new Overlay(layers)));
            layers.getChildren().add(pane);
            stage = new Stage();
            stage.setScene(new Scene(layers, 320, 420));
            new Look().dress(stage.getScene());
            stage.show();
            list = (ScrollPane) pane.getChildren().getLast();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void theMentionThatKeysChangeIsMarkedAndInView() {
        focus(mentions.get(11));
        Fx.waitUntil("the twelfth mention in view", () -> marked() != null && inView(marked()));
        focus(mentions.get(1));
        Fx.waitUntil("the second mention in view", () -> inView(marked()) && list.getVvalue() < 0.5);
        assertThat(stage.getScene().getRoot().lookupAll(".mention:selected")).hasSize(1);
    }

    @Test
    void theListStaysWhereItIsWhileNeitherClaimNorMentionChanges() {
        focus(mentions.get(0));
        Fx.waitUntil("the first mention in view", () -> marked() != null && inView(marked()));
        Fx.run(() -> list.setVvalue(0.8));
        Fx.run(() -> desk.model().apply(new AnnotationEdit.Unlink(mentions.get(9), claim, desk.model().now())));
        Fx.settle();
        Fx.settle();
        assertThat(Fx.call(list::getVvalue)).isGreaterThan(0.6);
    }

    @ParameterizedTest(name = "{0} px wide: {1}")
    @CsvSource({"460, beside", "320, beside", "244, below"})
    void theCountStandsBesideOrBelowTheStatement(double width, String place) {
        Fx.run(() -> stage.setWidth(width));
        Fx.waitUntil("the new width", () -> Math.abs(stage.getScene().getWidth() - width) < 40);
        Fx.settle();
        Fx.settle();
        Label count = Fx.call(() -> (Label) stage.getScene().getRoot().lookupAll(".claim-card .muted").iterator().next());
        assertThat(count.getParent() instanceof HBox).as("beside").isEqualTo(place.equals("beside"));
        Label statement = Fx.call(() -> (Label) stage.getScene().getRoot().lookup(".claim-statement"));
        assertThat(Fx.call(statement::getWidth)).as("room for the longest word").isGreaterThan(90);
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(doubles = {460, 320, 258, 244})
    void nothingOfTheOpenCardIsCutOff(double width) {
        focus(mentions.getFirst());
        Fx.run(() -> stage.setWidth(width));
        Fx.waitUntil("the new width", () -> Math.abs(stage.getScene().getWidth() - width) < 40);
        Fx.settle();
        Fx.settle();
        double right = Fx.call(() -> list.localToScene(list.getLayoutBounds()).getMinX() + list.getViewportBounds().getWidth());
        for (String part : List.of(".claim-card", ".claim-card .button")) {
            assertThat(stage.getScene().getRoot().lookupAll(part)).isNotEmpty()
                .allSatisfy(shown -> assertThat(shown.localToScene(shown.getLayoutBounds()).getMaxX()).as(part).isLessThanOrEqualTo(right));
        }
    }

    private void focus(AnnotationId annotation) {
        Fx.run(() -> {
            desk.focus().claimProperty().set(claim);
            desk.focus().annotationProperty().set(annotation);
        });
    }

    private Node marked() {
        return stage.getScene().getRoot().lookupAll(".mention").stream()
            .filter(mention -> mention.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))).findFirst().orElse(null);
    }

    private boolean inView(Node node) {
        Bounds shown = node.localToScene(node.getLayoutBounds());
        Bounds view = list.localToScene(list.getLayoutBounds());
        return shown.getMinY() >= view.getMinY() - 1 && shown.getMaxY() <= view.getMaxY() + 1;
    }
}
