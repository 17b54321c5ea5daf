package synoptic.ui.importing.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import synoptic.model.Article;

/** The files of an import: all of them, those in view, and the one that is looked at. */
public final class ImportRows {

    private final ObservableList<ImportRow> all = FXCollections.observableArrayList();
    private final FilteredList<ImportRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Map<Standing, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<Standing>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ImportRow> selected = new SimpleObjectProperty<>();
    /** Rows that stay in view although they no longer pass the filter, because they changed under the hand. */
    private final Set<Integer> held = new HashSet<>();
    private int next;

    public ImportRows() {
        filter.subscribe(wanted -> {
            held.clear();
            shown.setPredicate(wanted.<Predicate<ImportRow>>map(standing ->
                row -> row.standing() == standing || held.contains(row.number())).orElse(null));
        });
    }

    /** All files so far, in the order of reading. */
    public ObservableList<ImportRow> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /** The files that pass the filter. */
    public ObservableList<ImportRow> shown() {
        return shown;
    }

    /** How many files there are of each standing; those without any are left out. */
    public ReadOnlyObjectProperty<Map<Standing, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public int count(Standing standing) {
        return counts.get().getOrDefault(standing, 0);
    }

    /** The only standing that is shown; empty for all. */
    public ObjectProperty<Optional<Standing>> filterProperty() {
        return filter;
    }

    /** The file that is looked at; null for none. */
    public ObjectProperty<ImportRow> selectedProperty() {
        return selected;
    }

    public Optional<ImportRow> selected() {
        return Optional.ofNullable(selected.get());
    }

    public List<ImportRow> of(Standing standing) {
        return all.stream().filter(row -> row.standing() == standing).toList();
    }

    public Optional<ImportRow> numbered(int number) {
        return all.stream().filter(row -> row.number() == number).findFirst();
    }

    /** How many files carry corrections that dropping the import would lose. */
    public int corrected() {
        return (int) all.stream().filter(row -> row.hand().corrected()).count();
    }

    /** Adds what was read; the first file of all is looked at. */
    public void add(List<ImportRow> read) {
        if (!read.isEmpty()) {
            List<ImportRow> numbered = read.stream().map(row -> row.numbered(next++)).toList();
            all.addAll(numbered);
            Map<Standing, Integer> now = new EnumMap<>(Standing.class);
            now.putAll(counts.get());
            numbered.forEach(row -> now.merge(row.standing(), 1, Integer::sum));
            counts.set(now);
            if (selected.get() == null && !shown.isEmpty()) {
                selected.set(shown.getFirst());
            }
        }
    }

    /** Puts a changed row in the place of the one with its number, if that is still there. */
    public void replace(ImportRow changed) {
        held.add(changed.number());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == changed.number()) {
                boolean looked = selected().filter(row -> row.number() == changed.number()).isPresent();
                all.set(i, changed);
                if (looked) {
                    selected.set(changed);
                }
                count();
                return;
            }
        }
    }

    /** Puts what was read again in the place of these rows. */
    public void exchange(List<ImportRow> old, List<ImportRow> read) {
        if (old.isEmpty() || read.isEmpty()) {
            return;
        }
        Map<String, ImportRow> before = new HashMap<>();
        old.forEach(row -> before.put(row.place(), row));
        List<ImportRow> fresh = read.stream().map(row -> row.numbered(next++))
            .map(row -> before.containsKey(row.place()) ? row.withHandOf(before.get(row.place())) : row).toList();
        fresh.forEach(row -> held.add(row.number()));
        Optional<ImportRow> looked = selected();
        List<ImportRow> now = new ArrayList<>(all);
        int at = now.indexOf(old.getFirst());
        now.removeAll(Set.copyOf(old));
        now.addAll(at, fresh);
        all.setAll(now);
        count();
        if (looked.isEmpty() || old.contains(looked.get())) {
            String place = looked.map(ImportRow::place).orElse("");
            selected.set(fresh.stream().filter(row -> row.place().equals(place)).findFirst().orElse(fresh.getFirst()));
        } else {
            selected.set(looked.get());
        }
    }

    public void remove(Collection<ImportRow> rows) {
        Set<Integer> gone = new HashSet<>();
        rows.forEach(row -> gone.add(row.number()));
        if (selected().filter(row -> gone.contains(row.number())).isPresent()) {
            selected.set(null);
        }
        // One change for all: after each of many, the list would look at the next row that is to go.
        all.setAll(all.stream().filter(row -> !gone.contains(row.number())).toList());
        count();
    }

    /** Takes files away that were added to the project; what is the same as they are now the same as articles there. @param added by place */
    public void added(Collection<ImportRow> rows, Map<String, Article> added) {
        remove(rows);
        for (int i = 0; i < all.size(); i++) {
            ImportRow now = all.get(i).after(added);
            if (now != all.get(i)) {
                all.set(i, now);
            }
        }
    }

    public void clear() {
        selected.set(null);
        all.clear();
        held.clear();
        filter.set(Optional.empty());
        count();
    }

    /** Looks at the next file in view that needs it, round and round. */
    public void selectNextDoubt() {
        int from = selected.get() == null ? -1 : shown.indexOf(selected.get());
        for (int i = 1; i <= shown.size(); i++) {
            ImportRow row = shown.get((from + i) % shown.size());
            if (row.standing() == Standing.LOOK) {
                selected.set(row);
                return;
            }
        }
    }

    private void count() {
        Map<Standing, Integer> now = new EnumMap<>(Standing.class);
        all.forEach(row -> now.merge(row.standing(), 1, Integer::sum));
        counts.set(now);
    }
}
