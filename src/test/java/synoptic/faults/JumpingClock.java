package synoptic.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

/** A clock that somebody sets whenever it is read: by up to a month forth or back. */
final class JumpingClock extends Clock {

    private static final int MONTH_SECONDS = 30 * 86_400;

    private final Clock right;
    private final Random random;

    JumpingClock(Clock right, Random random) {
        this.right = right;
        this.random = random;
    }

    @Override
    public Instant instant() {
        return right.instant().plus(Duration.ofSeconds(random.nextInt(-MONTH_SECONDS, MONTH_SECONDS)));
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new JumpingClock(right.withZone(zone), random);
    }
}
