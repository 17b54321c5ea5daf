package synoptic.importer.content;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;

/**
 * An unchanging list that is elsewhere and read when somebody asks for it, again and again where memory is needed in between. Safe for use by
 * several threads.
 *
 * @param <T> what it holds
 */
public abstract class LazyList<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private volatile WeakReference<List<T>> read = new WeakReference<>(null);

    /** @param size how many there are */
    protected LazyList(int size) {
        this.size = size;
    }

    /** Reads all of it. @throws java.io.UncheckedIOException if that cannot be done */
    protected abstract List<T> load();

    private List<T> all() {
        List<T> all = read.get();
        if (all == null) {
            all = load();
            read = new WeakReference<>(all);
        }
        return all;
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final T get(int index) {
        return all().get(index);
    }

    @Override
    public final Iterator<T> iterator() {
        return all().iterator();
    }

    @Override
    public final Spliterator<T> spliterator() {
        return all().spliterator();
    }

    @Override
    public final Object[] toArray() {
        return all().toArray();
    }

    @Override
    public final <A> A[] toArray(A[] array) {
        return all().toArray(array);
    }
}
