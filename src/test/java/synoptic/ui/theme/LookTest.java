package synoptic.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.ui.support.Motion;

@ExtendWith(FxExtension.class)
@OnFxThread
class LookTest {

    private final Group root = new Group();
    private Look look;
    private Scene scene;

    @BeforeEach
    void make() {
        look = new Look();
        scene = new Scene(root);
    }

    @Test
    void aDressedSceneFollowsTheThemeUntilTheSubscriptionEnds() {
        look.themeProperty().set(Theme.LIGHT);
        Subscription dressed = look.dress(scene);
        String light = scene.getUserAgentStylesheet();
        look.themeProperty().set(Theme.DARK);
        assertThat(scene.getUserAgentStylesheet()).isNotEqualTo(light);
        assertThat(look.darkProperty().get()).isTrue();
        dressed.unsubscribe();
        look.themeProperty().set(Theme.LIGHT);
        assertThat(scene.getUserAgentStylesheet()).isNotEqualTo(light);
    }

    @Test
    void nothingMovesWhereTheReaderHasSaidSoAndElseAsTheSystemSays() {
        look.dress(scene);
        assertThat(Motion.isReduced(root)).isEqualTo(Platform.getPreferences().isReducedMotion());
        look.stillProperty().set(true);
        assertThat(Motion.isReduced(root)).isTrue();
        look.stillProperty().set(false);
        assertThat(Motion.isReduced(root)).isEqualTo(Platform.getPreferences().isReducedMotion());
        assertThat(Motion.isReduced(new Group())).as("on no scene").isTrue();
    }
}
