package synoptic.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Some cases at once, each on its own files, for there are thousands of them.
 *
 * @param answers of those that held
 * @param failures what the others broke, in words
 */
record AtOnce<T>(List<T> answers, List<String> failures) {

    private static final int THREADS = 4;

    /** Tries them all, whatever comes of some. */
    static <T> AtOnce<T> tried(List<Callable<T>> cases) throws InterruptedException {
        AtOnce<T> outcome = new AtOnce<>(new ArrayList<>(), new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<T> tried : cases.stream().map(threads::submit).toList()) {
                try {
                    outcome.answers.add(tried.get());
                } catch (ExecutionException failed) {
                    outcome.failures.add(failed.getCause().toString());
                }
            }
        }
        return outcome;
    }

    /** The seed of a run: another one with {@code -Dfaults.seed=…}, so that a run can try what no earlier one has. */
    static long seed(long usual) {
        return Long.getLong("faults.seed", usual);
    }
}
