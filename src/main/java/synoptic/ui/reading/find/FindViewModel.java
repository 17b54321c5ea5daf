package synoptic.ui.reading.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import synoptic.text.TextRange;
import synoptic.ui.support.Messages;

/** What is looked for in an article, where it stands, and at which of the places the reader is. */
public final class FindViewModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TextRange>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private String text = "";
    private int from;

    public FindViewModel() {
        query.subscribe((before, now) -> search());
    }

    /** What is looked for; empty for nothing. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Where it stands, in order. */
    public ReadOnlyObjectProperty<List<TextRange>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** The index of the hit that the reader is at; -1 for none. Set after the hits. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Such as "3 of 12"; empty while nothing is looked for. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Looks in another text. */
    public void setText(String words) {
        text = words;
        search();
    }

    /** Where the reader is: the first hit from there on comes first. */
    public void startAt(int offset) {
        from = offset;
    }

    /** Goes to the next hit, or to the one before with -1, round and round; answers where that is. */
    public Optional<TextRange> step(int steps) {
        int count = hits.get().size();
        if (count > 0) {
            current.set(Math.floorMod(current.get() + steps, count));
            from = hits.get().get(current.get()).start();
            say();
        }
        return hit();
    }

    /** The hit that the reader is at. */
    public Optional<TextRange> hit() {
        return current.get() < 0 ? Optional.empty() : Optional.of(hits.get().get(current.get()));
    }

    private void search() {
        List<TextRange> found = WordSearch.in(text, query.get());
        current.set(-1);
        hits.set(found);
        int next = 0;
        while (next < found.size() && found.get(next).start() < from) {
            next++;
        }
        current.set(found.isEmpty() ? -1 : next % found.size());
        say();
    }

    private void say() {
        status.set(query.get().isBlank() ? "" : hits.get().isEmpty() ? Messages.get("find.nothing")
            : Messages.get("find.status", current.get() + 1, hits.get().size()));
    }
}
