package synoptic.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import synoptic.settings.Appearance;
import synoptic.settings.DeskLayout;
import synoptic.settings.Settings;
import synoptic.settings.SettingsFiles;
import synoptic.ui.support.Command;
import synoptic.ui.support.KeyBinding;

/** The settings as a property that saves itself in the background. */
public final class SettingsModel {

    private final SettingsFiles files;
    private final Executor background;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /** @param background runs one task after the other */
    public SettingsModel(SettingsFiles files, Executor background) {
        this.files = files;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(files.load());
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /** Changes the settings and saves them. */
    public void change(UnaryOperator<Settings> how) {
        Settings changed = how.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            background.execute(() -> files.save(changed));
        }
    }

    /** Changes how things look. */
    public void changeAppearance(UnaryOperator<Appearance> how) {
        change(now -> now.withAppearance(how.apply(now.appearance())));
    }

    public DeskLayout layout(String project) {
        return files.loadLayout(project);
    }

    public void saveLayout(String project, DeskLayout layout) {
        background.execute(() -> files.saveLayout(project, layout));
    }

    /** The keys that the user chose; what a hand-edited file spells wrong is left out. */
    public static Map<String, List<KeyBinding>> bindings(Settings settings) {
        Map<String, List<KeyBinding>> bindings = new HashMap<>();
        settings.keys().forEach((command, keys) -> {
            try {
                bindings.put(command, Command.bindings(keys));
            } catch (IllegalArgumentException misspelt) {
                org.slf4j.LoggerFactory.getLogger(SettingsModel.class).warn("no such key for {}: {}", command, keys);
            }
        });
        return bindings;
    }
}
