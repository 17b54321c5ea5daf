package synoptic.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Dresses scenes in the chosen theme and keeps them in it; the dark one differs in nothing but the values of its tokens. */
public final class Look {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** Follows the system until told otherwise. Call on the FX thread. */
    public Look() {
        theme.subscribe(chosen -> decide());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::decide);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether nothing moves by itself; as the system says where this is false. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** Whether the dark theme is shown now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Dresses a scene until the subscription ends. */
    public Subscription dress(Scene scene) {
        return Subscription.combine(still.subscribe(on -> scene.getPreferences().setReducedMotion(on ? Boolean.TRUE : null)), dark.subscribe(isDark -> {
            scene.setUserAgentStylesheet(isDark ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheets(isDark));
            scene.getRoot().pseudoClassStateChanged(DARK, isDark);
        }));
    }

    /** The addresses of our style sheets, tokens first; of the two themes' tokens those that come last count. */
    public static List<String> sheets(boolean dark) {
        return List.of(sheet(dark ? "tokens-light.css" : "tokens-dark.css"), sheet(dark ? "tokens-dark.css" : "tokens-light.css"),
            sheet("papers.css"), sheet("synoptic.css"), sheet("reading.css"),
            sheet("importing.css"), sheet("matrix.css"), sheet("versions.css"));
    }

    private void decide() {
        boolean system = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        dark.set(theme.get() == Theme.DARK || theme.get() == Theme.SYSTEM && system);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/synoptic/ui/theme/" + name), name).toExternalForm();
    }
}
