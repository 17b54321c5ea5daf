package synoptic.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/** Builds persistent collections from many elements at once: sorted first, so that no tree has to be searched or balanced. */
final class Bulk {

    private Bulk() {
    }

    /** An element beside the numbers that it is sorted by, which saves looking them up again and again. */
    private record Numbered<V>(long high, long low, V element) implements Comparable<Numbered<V>> {

        static <V> Numbered<V> of(V element, UUID id) {
            return new Numbered<>(id.getMostSignificantBits(), id.getLeastSignificantBits(), element);
        }

        boolean isTwinOf(Numbered<V> other) {
            return high == other.high && low == other.low;
        }

        /** As {@link EntityId#ORDER}. */
        @Override
        public int compareTo(Numbered<V> other) {
            int byHigh = Long.compareUnsigned(high, other.high);
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
        }
    }

    /** Elements by their ids; of those with the same id the last one. */
    static <K extends Comparable<K> & EntityId, V> TreePMap<K, V> byId(Collection<V> elements, Function<V, K> id) {
        return TreePMap.fromSortedMap(new SortedRun<>(rising(elements, id), null, element -> Map.entry(id.apply(element), element)));
    }

    private static <V> List<V> rising(Collection<V> elements, Function<V, ? extends EntityId> id) {
        @SuppressWarnings("unchecked")
        Numbered<V>[] sorted = new Numbered[elements.size()];
        int all = 0;
        for (V element : elements) {
            sorted[all++] = Numbered.of(element, id.apply(element).value());
        }
        Arrays.sort(sorted);
        List<V> rising = new ArrayList<>(all);
        for (int i = 0; i < all; i++) {
            if (i + 1 == all || !sorted[i].isTwinOf(sorted[i + 1])) {
                rising.add(sorted[i].element());
            }
        }
        return rising;
    }

    /** A map of entries whose keys rise. */
    static <K extends Comparable<K>, V> TreePMap<K, V> map(List<Map.Entry<K, V>> rising) {
        return TreePMap.fromSortedMap(new SortedRun<>(rising, null, entry -> entry));
    }

    /** A set of elements that rise in its order. */
    static <V> TreePSet<V> set(List<V> rising, Comparator<V> order) {
        return TreePMap.fromSortedMap(new SortedRun<V, V, Boolean>(rising, order, element -> Map.entry(element, true))).keySet();
    }
}
