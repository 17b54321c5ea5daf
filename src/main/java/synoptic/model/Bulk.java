package synoptic.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/** Builds persistent collections from many elements at once: sorted first, so that the trees grow at their edge. */
final class Bulk {

    private Bulk() {
    }

    /** Elements by their ids; of those with the same id the last one. */
    static <K extends Comparable<K>, V> TreePMap<K, V> byId(List<V> elements, Function<V, K> id) {
        List<V> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(id));
        TreeMap<K, V> tree = new TreeMap<>();
        sorted.forEach(element -> tree.put(id.apply(element), element));
        return TreePMap.fromSortedMap(tree);
    }

    /** Each group as a sorted set. */
    static <K extends Comparable<K>, V> TreePMap<K, TreePSet<V>> sets(Map<K, List<V>> groups, Comparator<V> order) {
        TreeMap<K, TreePSet<V>> sets = new TreeMap<>();
        groups.forEach((key, group) -> {
            group.sort(order);
            TreeSet<V> sorted = new TreeSet<>(order);
            sorted.addAll(group);
            sets.put(key, TreePSet.fromSortedSet(sorted));
        });
        return TreePMap.fromSortedMap(sets);
    }
}
