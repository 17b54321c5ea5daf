package synoptic.ui.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.testing.DeskSketch;
import synoptic.testing.Fx;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyDispatch;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Three long articles in a window, whose claims 1 and 2 stand at other places in each; what the hand asks for is noted down. */
final class StripFixture {

    final ProjectSketch sketch = new ProjectSketch();
    final ArticleId early = article("The Early Post", "2024-03-01");
    final ArticleId middle = article("Middle Herald", "2024-03-02");
    final ArticleId late = article("Late Courier", "2024-03-03");
    final ClaimId first = sketch.claim("The bridge was closed");
    final ClaimId second = sketch.claim("Nobody was told");
    final AnnotationId earlyFirst = mention(early, 1, first);
    final AnnotationId earlySecond = mention(early, 30, second);
    final AnnotationId middleFirst = mention(middle, 12, first);
    final AnnotationId middleSecond = mention(middle, 33, second);
    final AnnotationId lateFirst = mention(late, 5, first);
    final Commands commands = new Commands();
    final Notes notes = new Notes();
    Desk desk;
    ReadingStrip strip;
    Stage stage;

    /** What the panes passed on. */
    static final class Notes implements PassageActions {
        AnnotationId dragged;
        TextRange draggedTo;
        TextRange marked;

        @Override
        public void edgeDragged(AnnotationId annotation, TextRange range) {
            dragged = annotation;
            draggedTo = range;
        }

        @Override
        public void selectionMade(OpenPane pane) {
            marked = pane.selectionProperty().get();
        }

        @Override
        public List<List<Command>> menu(OpenPane pane) {
            return List.of(List.of(Command.of("passage.copy", "", () -> { })));
        }
    }

    /** Shows a window with these articles side by side, the first one active. */
    void show(int width, int height, ArticleId... open) {
        desk = DeskSketch.of(sketch.project());
        List.of(open).forEach(desk.panes()::showBeside);
        desk.panes().open().stream().findFirst().ifPresent(desk.panes().activeProperty()::set);
        strip = new ReadingStrip(desk, commands, notes, Runnable::run);
        commands.add(new ReadingCommands(desk, strip).all());
        StackPane root = new StackPane(strip);
        new KeyDispatch(commands).attachTo(root);
        stage = new Stage();
        stage.setScene(new Scene(root, width, height));
        Look look = new Look();
        look.themeProperty().set(Theme.LIGHT);
        look.dress(stage.getScene());
        stage.show();
        Fx.settle();
        Fx.settle();
    }

    ReadingPane pane(int at) {
        return strip.panes().get(at);
    }

    TextRange range(AnnotationId annotation) {
        return desk.model().project().annotation(annotation).orElseThrow().range();
    }

    /** How far a mention's first line is below the top of a pane's view, in pixels. */
    double y(int pane, AnnotationId annotation) {
        return pane(pane).view().boundsOf(range(annotation)).getMinY();
    }

    void run(String command) {
        commands.get(command).run();
        Fx.settle();
    }

    private ArticleId article(String outlet, String date) {
        return sketch.article(outlet, date, "What happened at the bridge", IntStream.range(0, 40).mapToObj(number ->
            "Passage " + number + ". " + IntStream.range(0, 3 + number % 5)
                .mapToObj(sentence -> "Words of sentence " + sentence + " go on about the bridge and the river.")
                .collect(Collectors.joining(" "))).toArray(String[]::new));
    }

    private AnnotationId mention(ArticleId article, int passage, ClaimId claim) {
        int start = sketch.find(article, "Passage " + passage + ".").end() + 1;
        return sketch.annotate(article, new TextRange(start, start + 40),
            new Body.Mention(claim, Stance.SUPPORTS, ""));
    }
}
