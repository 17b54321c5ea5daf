package synoptic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ListResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class SystemLogsTest {
    private static final String NAME = "test.system.logs";

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger target = (Logger) LoggerFactory.getLogger(NAME);
    private final System.Logger logger = System.getLogger(NAME);

    @BeforeEach
    void listen() {
        heard.start();
        target.setLevel(Level.TRACE);
        target.addAppender(heard);
    }

    @AfterEach
    void stopListening() {
        target.detachAppender(heard);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, ERROR", "WARNING, WARN", "INFO, INFO"})
    void keepTheLevel(System.Logger.Level level, String expected) {
        logger.log(level, "a message");
        assertThat(heard.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).hasToString(expected);
            assertThat(event.getFormattedMessage()).isEqualTo("a message");
        });
    }

    @ParameterizedTest
    @CsvSource({"DEBUG", "TRACE", "ALL", "OFF"})
    void leaveOutDetailsAndWhatIsOff(System.Logger.Level level) {
        logger.log(level, "a detail");
        assertThat(logger.isLoggable(level)).isFalse();
        assertThat(heard.list).isEmpty();
    }

    @Test
    void fillInValuesAndTranslate() {
        var texts = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"greeting", "Hello {0}"}};
            }
        };
        logger.log(System.Logger.Level.INFO, texts, "greeting", "world");
        logger.log(System.Logger.Level.INFO, "{0} of {1}", "one", "two");
        logger.log(System.Logger.Level.INFO, "braces {} stay");
        assertThat(heard.list).extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Hello world", "one of two", "braces {} stay");
    }

    @Test
    void keepTheCause() {
        logger.log(System.Logger.Level.WARNING, "broken", new IllegalStateException("cause"));
        assertThat(heard.list.getFirst().getThrowableProxy().getMessage()).isEqualTo("cause");
    }
}
