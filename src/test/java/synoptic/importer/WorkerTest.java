package synoptic.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import synoptic.importer.flow.ReadingStopped;

class WorkerTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsOutcomesInOrderOnTheCallersThread() {
        Thread caller = Thread.currentThread();
        boolean ended = new Worker().run(telling -> {
            for (int i = 0; i < 50; i++) {
                telling.accept(new Outcome.Refused("" + i, ""));
            }
        }, 60_000, () -> false, outcome -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            told.add(outcome.place());
        });
        assertThat(ended).isTrue();
        assertThat(told).hasSize(50).startsWith("0", "1").endsWith("48", "49");
    }

    @Test
    void stopsAReadingThatAsksWhetherItShould() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        boolean ended = new Worker().run(telling -> {
            try {
                while (true) {
                    ReadingStopped.check();
                    Thread.onSpinWait();
                }
            } finally {
                stopped.countDown();
            }
        }, 200, () -> false, outcome -> told.add(outcome.place()));
        assertThat(ended).isFalse();
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void leavesAReadingAloneThatNeverAsks() {
        AtomicBoolean over = new AtomicBoolean();
        boolean ended = new Worker().run(telling -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
            telling.accept(new Outcome.Refused("too late", ""));
        }, 200, () -> false, outcome -> told.add(outcome.place()));
        assertThat(ended).isFalse();
        over.set(true);
        assertThat(told).isEmpty();
    }

    @Test
    void signsOfLifeGiveMoreTime() {
        boolean ended = new Worker().run(telling -> {
            for (int i = 0; i < 5; i++) {
                workFor(300);
                telling.alive();
            }
            telling.accept(new Outcome.Refused("there", ""));
        }, 1_000, () -> false, outcome -> told.add(outcome.place()));
        assertThat(ended).isTrue();
        assertThat(told).containsExactly("there");
    }

    /** @param milliseconds of a processor, however long the clock says that this takes */
    private static void workFor(long milliseconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void stopsWhenNobodyWantsMore() {
        AtomicBoolean cancelled = new AtomicBoolean();
        boolean ended = new Worker().run(telling -> {
            for (int i = 0;; i++) {
                telling.accept(new Outcome.Refused("" + i, ""));
                if (i == 3) {
                    cancelled.set(true);
                    while (true) {
                        ReadingStopped.check();
                        Thread.onSpinWait();
                    }
                }
            }
        }, 60_000, cancelled::get, outcome -> told.add(outcome.place()));
        assertThat(ended).isFalse();
        assertThat(told).startsWith("0");
    }
}
