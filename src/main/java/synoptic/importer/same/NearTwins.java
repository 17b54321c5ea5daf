package synoptic.importer.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the text that is nearly the same as another among thousands: only those are compared whose sketches agree in a band. For one thread.
 *
 * @param <T> what a text is known as
 */
public final class NearTwins<T> {

    /** From this share on two texts are nearly the same. */
    public static final double NEAR = 0.8;

    private static final int BANDS = Sketch.ORDERS / Sketch.BAND;

    /** A text that is nearly the same. @param share how much of both is the same, {@link #NEAR} to 1 */
    public record Near<T>(T known, double share) {

        /** The share in percent, and 99 at most, as it is not the same. */
        public int percent() {
            return (int) Math.min(99, Math.round(share * 100));
        }
    }

    private record Entry<T>(T known, Sketch sketch) {
    }

    private final Map<Long, List<Entry<T>>> bands = new HashMap<>();

    /** Remembers a text; one without words is passed over. */
    public void add(T known, Sketch sketch) {
        if (!sketch.isEmpty()) {
            Entry<T> entry = new Entry<>(known, sketch);
            for (int band = 0; band < BANDS; band++) {
                bands.computeIfAbsent(sketch.band(band), absent -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /** Forgets the texts of which this is true. */
    public void removeIf(Predicate<? super T> gone) {
        bands.values().removeIf(entries -> {
            entries.removeIf(entry -> gone.test(entry.known()));
            return entries.isEmpty();
        });
    }

    /** The text that is most the same, if there is one that nearly is; of equals the first. */
    public Optional<Near<T>> nearest(Sketch sketch) {
        if (sketch.isEmpty()) {
            return Optional.empty();
        }
        Set<Entry<T>> candidates = new LinkedHashSet<>();
        for (int band = 0; band < BANDS; band++) {
            candidates.addAll(bands.getOrDefault(sketch.band(band), List.of()));
        }
        Optional<Near<T>> best = Optional.empty();
        for (Entry<T> candidate : candidates) {
            double share = sketch.sameAs(candidate.sketch());
            if (share >= Math.max(NEAR, best.map(Near::share).map(Math::nextUp).orElse(NEAR))) {
                best = Optional.of(new Near<>(candidate.known(), share));
            }
        }
        return best;
    }
}
