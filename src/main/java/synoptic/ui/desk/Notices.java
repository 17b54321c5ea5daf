package synoptic.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** Short messages to the user, shown for a while and never in the way. */
public final class Notices {

    /** How much a message matters. */
    public enum Kind { DONE, WARNING, FAILED }

    /** One sentence for the user. */
    public record Notice(Kind kind, String sentence) {
    }

    private final List<Consumer<Notice>> listeners = new ArrayList<>();

    public void done(String sentence) {
        say(new Notice(Kind.DONE, sentence));
    }

    public void warn(String sentence) {
        say(new Notice(Kind.WARNING, sentence));
    }

    public void failed(String sentence) {
        say(new Notice(Kind.FAILED, sentence));
    }

    /** Hears every message until the subscription ends. */
    public Subscription listen(Consumer<Notice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void say(Notice notice) {
        List.copyOf(listeners).forEach(listener -> listener.accept(notice));
    }
}
