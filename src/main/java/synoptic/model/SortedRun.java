package synoptic.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A list of values in the order of their keys, as much of a sorted map as a persistent tree needs to be made of it at once: the entries in their
 * order. It has no look-up.
 */
final class SortedRun<E, K, V> extends AbstractMap<K, V> implements SortedMap<K, V> {

    private final List<E> run;
    private final Comparator<? super K> order;
    private final Function<E, Map.Entry<K, V>> entry;

    /** @param order of the keys; null for their natural one */
    SortedRun(List<E> run, Comparator<? super K> order, Function<E, Map.Entry<K, V>> entry) {
        this.run = run;
        this.order = order;
        this.entry = entry;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<E> elements = run.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return elements.hasNext();
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        return entry.apply(elements.next());
                    }
                };
            }

            @Override
            public int size() {
                return run.size();
            }
        };
    }

    @Override
    public Comparator<? super K> comparator() {
        return order;
    }

    @Override
    public K firstKey() {
        return entry.apply(run.getFirst()).getKey();
    }

    @Override
    public K lastKey() {
        return entry.apply(run.getLast()).getKey();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        throw new UnsupportedOperationException();
    }
}
