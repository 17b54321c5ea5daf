package synoptic.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.store.StoreException;

class SideBySideTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 500})
    void theResultsHaveTheOrderOfTheParts(int parts) {
        List<Integer> expected = IntStream.range(0, parts).map(part -> part * part).boxed().toList();
        assertThat(SideBySide.all(parts, part -> part * part, () -> { })).isEqualTo(expected);
    }

    @Test
    void theCallingThreadIsAskedAfterItsPartsAndAfterTheLast() {
        Thread here = Thread.currentThread();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger lastSeen = new AtomicInteger();
        SideBySide.all(100, part -> done.incrementAndGet(), () -> {
            assertThat(Thread.currentThread()).isSameAs(here);
            lastSeen.set(done.get());
        });
        assertThat(lastSeen).hasValue(100);
    }

    @Test
    void givingUpEndsTheWorkOfAllThreads() {
        AtomicInteger atWork = new AtomicInteger();
        assertThatThrownBy(() -> SideBySide.all(1_000, part -> {
            atWork.incrementAndGet();
            return atWork.decrementAndGet();
        }, () -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
        assertThat(atWork).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, 99})
    void whatAPartThrowsIsThrownHere(int bad) {
        assertThatThrownBy(() -> SideBySide.all(100, part -> {
            if (part == bad) {
                throw new StoreException("part " + part);
            }
            return part;
        }, () -> { })).isInstanceOf(StoreException.class).hasMessage("part " + bad);
        assertThatThrownBy(() -> SideBySide.all(100, part -> {
            if (part == bad) {
                throw new StackOverflowError();
            }
            return part;
        }, () -> { })).isInstanceOf(StackOverflowError.class);
    }
}
