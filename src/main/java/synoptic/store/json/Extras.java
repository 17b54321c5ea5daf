package synoptic.store.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.model.EntityId;

/**
 * The fields that this version does not know, by the record that has them, so that they come back when the record is written. People
 * and later versions add such fields; the model knows nothing of them.
 */
public final class Extras {

    private static final OfRecord NONE = new OfRecord();

    private final Map<EntityId, OfRecord> records;
    private final boolean older;

    Extras() {
        this(new HashMap<>(), false);
    }

    private Extras(Map<EntityId, OfRecord> records, boolean older) {
        this.records = records;
        this.older = older;
    }

    /** The same fields, for the reading of older forms of the records: they count only where nothing newer is known. */
    Extras older() {
        return new Extras(records, true);
    }

    /** One unknown field with its value as JSON on one line. */
    public record Field(String name, String json) {
    }

    /** The unknown fields of one record, by the place in it: empty for the record itself, or the name of something inside. */
    public static final class OfRecord {

        private Map<String, List<Field>> places = Map.of();

        void add(String place, Field field) {
            if (places.isEmpty()) {
                places = new HashMap<>();
            }
            List<Field> fields = places.computeIfAbsent(place, unused -> new ArrayList<>(1));
            fields.removeIf(earlier -> earlier.name().equals(field.name()));
            fields.add(field);
        }

        List<Field> at(String place) {
            return places.getOrDefault(place, List.of());
        }

        boolean isEmpty() {
            return places.isEmpty();
        }
    }

    OfRecord of(EntityId id) {
        return records.getOrDefault(id, NONE);
    }

    /** Takes over what was read with a record; the newest reading of a record counts. */
    void put(EntityId id, OfRecord read) {
        if (older) {
            putIfAbsent(id, read);
        } else if (!read.isEmpty()) {
            records.put(id, read);
        }
    }

    /** Takes over what was read later. */
    void putAll(Extras later) {
        records.putAll(later.records);
    }

    /** Takes over what was read with an older form of a record, where nothing newer is known. */
    void putIfAbsent(EntityId id, OfRecord read) {
        if (!read.isEmpty()) {
            records.putIfAbsent(id, read);
        }
    }
}
