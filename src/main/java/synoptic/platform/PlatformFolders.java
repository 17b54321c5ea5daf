package synoptic.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders that this platform gives a program for its settings, its state and its logs, and the user for documents.
 * They are only named here, never made; the environment and the system properties are parameters, so that a test can
 * stand on any platform.
 */
public final class PlatformFolders {
    private static final Pattern DOCUMENTS_ENTRY = Pattern.compile("(?m)^\\s*XDG_DOCUMENTS_DIR=\"(.+)\"\\s*$");

    private enum Family { LINUX, MAC, WINDOWS }

    private final Map<String, String> environment;
    private final Family family;
    private final Path home;
    private final Path temporary;

    /**
     * Stands on the platform that these describe.
     *
     * @param environment the process environment: {@code HOME}, {@code XDG_*}, {@code APPDATA}, {@code LOCALAPPDATA}
     * @param properties  the system properties: {@code os.name}, {@code user.home}, {@code java.io.tmpdir}
     */
    public PlatformFolders(Map<String, String> environment, Properties properties) {
        this.environment = Map.copyOf(environment);
        this.family = family(properties.getProperty("os.name", ""));
        this.home = home(properties);
        this.temporary = Path.of(Objects.requireNonNullElse(properties.getProperty("java.io.tmpdir"), "."));
    }

    /** The folders of the machine and user that this program runs as. */
    public static PlatformFolders ofThisMachine() {
        return new PlatformFolders(System.getenv(), System.getProperties());
    }

    /** The folder for settings, such as {@code ~/.config/synoptic}. */
    public Path config() {
        return switch (family) {
            case LINUX -> xdg("XDG_CONFIG_HOME", ".config").resolve("synoptic");
            case MAC -> home.resolve("Library").resolve("Application Support").resolve("Synoptic");
            case WINDOWS -> windows("APPDATA", "Roaming").resolve("Synoptic");
        };
    }

    /** The folder for what the program remembers of its windows and recent projects, such as {@code ~/.local/state/synoptic}. */
    public Path state() {
        return switch (family) {
            case LINUX -> xdg("XDG_STATE_HOME", ".local/state").resolve("synoptic");
            case MAC -> config().resolve("State");
            case WINDOWS -> windows("LOCALAPPDATA", "Local").resolve("Synoptic");
        };
    }

    /** The folder for log files, such as {@code ~/.local/state/synoptic}. */
    public Path logs() {
        return switch (family) {
            case LINUX -> state();
            case MAC -> home.resolve("Library").resolve("Logs").resolve("Synoptic");
            case WINDOWS -> state().resolve("Logs");
        };
    }

    /** The user's own documents; on Linux what the desktop calls so, in the user's language, and else {@code ~/Documents}. */
    public Path documents() {
        return family == Family.LINUX
                ? namedByTheDesktop().orElseGet(() -> home.resolve("Documents"))
                : home.resolve("Documents");
    }

    /** A place for short-lived files, where even a program without a home may write. */
    public Path temporary() {
        return temporary;
    }

    /** HOME first, as every other program on these platforms does; Java itself asks only the user database. */
    private Path home(Properties properties) {
        var ofUser = Path.of(Objects.requireNonNullElse(properties.getProperty("user.home"), "."));
        return family == Family.WINDOWS ? ofUser : absolute(environment.get("HOME")).orElse(ofUser);
    }

    private Optional<Path> namedByTheDesktop() {
        var userFolders = xdg("XDG_CONFIG_HOME", ".config").resolve("user-dirs.dirs");
        try {
            Matcher entry = DOCUMENTS_ENTRY.matcher(Files.readString(userFolders));
            return entry.find()
                    ? absolute(entry.group(1).replace("$HOME", home.toString()))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty(); // servers and small desktops have no such file
        }
    }

    /** By the XDG rules a relative folder counts as not set. */
    private Path xdg(String variable, String underHome) {
        return absolute(environment.get(variable)).orElseGet(() -> home.resolve(underHome));
    }

    private Path windows(String variable, String underAppData) {
        return absolute(environment.get(variable)).orElseGet(() -> home.resolve("AppData").resolve(underAppData));
    }

    private static Optional<Path> absolute(String folder) {
        return Optional.ofNullable(folder).filter(name -> !name.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }

    private static Family family(String system) {
        if (system.startsWith("Mac")) {
            return Family.MAC;
        }
        return system.startsWith("Windows") ? Family.WINDOWS : Family.LINUX;
    }
}
