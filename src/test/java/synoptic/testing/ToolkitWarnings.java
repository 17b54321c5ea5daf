package synoptic.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/**
 * Hears what JavaFX warns of during a test, above all mistakes in stylesheets, which nobody would see in a log file.
 * Listens from its construction until it is closed.
 */
public final class ToolkitWarnings implements AutoCloseable {
    private final Logger toolkit = (Logger) LoggerFactory.getLogger("javafx");
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                heard.add(event.getFormattedMessage());
            }
        }
    };

    /** Starts to listen. */
    public ToolkitWarnings() {
        ear.start();
        toolkit.addAppender(ear);
    }

    /** All that was heard up to now, in order. */
    public List<String> heard() {
        return new ArrayList<>(heard);
    }

    @Override
    public void close() {
        toolkit.detachAppender(ear);
    }
}
