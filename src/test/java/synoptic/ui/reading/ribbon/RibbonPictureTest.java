package synoptic.ui.reading.ribbon;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ClaimId;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.testing.References;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Ribbons between two sheets of paper, held against pictures that were found good: nothing of a gutter may be seen on the paper. */
@ExtendWith(FxExtension.class)
class RibbonPictureTest {

    /** Only the tips have letters, in the platform's face, and stand in the upper and lower corners. */
    private static final int HEIGHT = 560;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"plain, light", "plain, dark", "focused, light", "focused, dark", "crowded, light", "crowded, dark"})
    void looksRight(String kind, String theme) throws IOException {
        Scene scene = Fx.call(() -> scene(kind, theme));
        Fx.settle();
        Pictures.save(scene, "reading/ribbons-" + kind + "-" + theme);
        References.check(scene, "reading/ribbons-" + kind + "-" + theme, HEIGHT);
    }

    private static Scene scene(String kind, String theme) {
        RibbonGutter gutter = new RibbonGutter(new RibbonGutter.Wishes() {
            @Override
            public void focus(ClaimId claim) {
                throw new AssertionError("nobody clicks");
            }

            @Override
            public void seek(RibbonGutter.Side side, MentionSpot mention) {
                throw new AssertionError("nobody clicks");
            }
        }, claim -> "");
        gutter.setTop(33);
        gutter.setMinWidth(80);
        HBox row = new HBox(paper(), gutter, paper());
        Scene scene = new Scene(row, 320, HEIGHT);
        Look look = new Look();
        look.themeProperty().set(Theme.ofKey(theme));
        look.dress(scene);
        row.applyCss();
        row.layout();
        String many = IntStream.rangeClosed(1, 60).mapToObj(number -> number + "@" + 8 * number + ":" + (8 * number + 6)).collect(Collectors.joining(" "));
        switch (kind) {
            case "crowded" -> gutter.show(Spots.of(many), Spots.of(many.replace("1@8:14 ", "") + " 1@500:520"), Optional.of(Spots.claim(1)));
            default -> gutter.show(Spots.of("1@20:70 2@100:125 3@180:240 1@300:330 4@-60:20 5@480:700"),
                Spots.of("2@30:60 1@90:140 3@160:220 1@400:450 4@240:270 5@300:330"),
                kind.equals("focused") ? Optional.of(Spots.claim(1)) : Optional.empty());
        }
        return scene;
    }

    private static Region paper() {
        Region paper = new Region();
        paper.getStyleClass().add("reading-pane");
        HBox.setHgrow(paper, Priority.ALWAYS);
        return paper;
    }
}
