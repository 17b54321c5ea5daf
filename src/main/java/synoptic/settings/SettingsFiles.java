package synoptic.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps settings and desk layouts in files. What cannot be read counts as not there, and what cannot be written (a read-only home) is lost with a
 * line in the log: neither is worth stopping anybody's work.
 */
public final class SettingsFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFiles.class);
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path config;
    private final Path state;

    /** @param config the folder for settings @param state the folder for what windows looked like; both are made when first needed */
    public SettingsFiles(Path config, Path state) {
        this.config = config;
        this.state = state;
    }

    /** The settings, or the defaults. */
    public Settings load() {
        return read(config.resolve("settings.json"), Settings.class, Settings.DEFAULT);
    }

    /** Saves the settings; answers whether that worked. */
    public boolean save(Settings settings) {
        return write(config.resolve("settings.json"), settings);
    }

    /** How the desk of a project was left. @param project its id */
    public DeskLayout loadLayout(String project) {
        return read(layoutFile(project), DeskLayout.class, DeskLayout.NONE);
    }

    /** Remembers how the desk of a project was left; answers whether that worked. */
    public boolean saveLayout(String project, DeskLayout layout) {
        return write(layoutFile(project), layout);
    }

    private Path layoutFile(String project) {
        return state.resolve("desks").resolve(project + ".json");
    }

    private static <T> T read(Path file, Class<T> type, T otherwise) {
        try {
            T read = JSON.readValue(Files.readAllBytes(file), type);
            return read == null ? otherwise : read;
        } catch (NoSuchFileException none) {
            return otherwise;
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("could not read {}", file, unreadable);
            return otherwise;
        }
    }

    private static boolean write(Path file, Object value) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            try {
                Files.write(fresh, JSON.writeValueAsBytes(value));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException | JacksonException | UnsupportedOperationException refused) {
            LOG.warn("could not write {}", file, refused);
            return false;
        }
    }
}
