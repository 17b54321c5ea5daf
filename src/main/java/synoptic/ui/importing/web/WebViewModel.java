package synoptic.ui.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import synoptic.importer.web.WebAddress;
import synoptic.ui.support.Messages;

/** The addresses that are being written, and the question that one which is not public asks. */
public final class WebViewModel {

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final Predicate<String> isPrivate;
    private final Executor background;
    private final Executor window;
    private final Consumer<WebRequest> wanted;

    /**
     * @param isPrivate whether an address is not public; may take as long as the network does
     * @param background where that is found out
     * @param wanted takes what was asked for, on the window's thread
     */
    public WebViewModel(Predicate<String> isPrivate, Executor background, Executor window, Consumer<WebRequest> wanted) {
        this.isPrivate = isPrivate;
        this.background = background;
        this.window = window;
        this.wanted = wanted;
        words.subscribe(() -> {
            asking.set(false);
            problem.set("");
        });
    }

    /** One address a line. */
    StringProperty wordsProperty() {
        return words;
    }

    /** What is wrong with the addresses, or the question whether one that is not public may be read; possibly empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether going on once more allows what the question asks. */
    BooleanProperty askingProperty() {
        return asking;
    }

    /** Whether it is being found out where the addresses lead. */
    BooleanProperty lookingProperty() {
        return looking;
    }

    /** Begins anew with these words. */
    void begin(String text) {
        words.set(text);
        asking.set(false);
        looking.set(false);
        problem.set("");
    }

    /** Asks for the pages, after the question where there is one. */
    void goOn() {
        List<String> addresses = words.get().lines().map(String::strip).filter(line -> !line.isEmpty()).map(WebViewModel::whole).toList();
        List<String> none = addresses.stream().filter(line -> !WebAddress.isAddress(line)).toList();
        if (looking.get() || addresses.isEmpty()) {
            return;
        }
        if (!none.isEmpty()) {
            problem.set(Messages.get("web.noAddress", none.getFirst()));
        } else if (asking.get()) {
            wanted.accept(new WebRequest(addresses, true));
        } else {
            look(addresses);
        }
    }

    /** People leave "https://" away. */
    private static String whole(String line) {
        return line.matches("(?i)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::\\d+)?(?:[/?#]\\S*)?") ? "https://" + line : line;
    }

    private void look(List<String> addresses) {
        looking.set(true);
        String before = words.get();
        background.execute(() -> {
            List<String> found = new ArrayList<>(addresses);
            found.removeIf(isPrivate.negate());
            window.execute(() -> {
                looking.set(false);
                if (!words.get().equals(before)) {
                    return;
                }
                if (found.isEmpty()) {
                    wanted.accept(new WebRequest(addresses, false));
                } else {
                    problem.set(Messages.get("web.private", found.getFirst()));
                    asking.set(true);
                }
            });
        });
    }
}
