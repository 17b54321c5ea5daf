package synoptic.platform;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Brings what Java and JavaFX have to say, which would go to the console, into the program's log; Java finds it by itself.
 * The log is opened with the first message only: Java asks for a logger at every exit, mostly to say nothing.
 */
public final class SystemLogs extends System.LoggerFinder {

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new IntoTheLog(name);
    }

    private record IntoTheLog(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && level.getSeverity() >= Level.INFO.getSeverity();
        }

        @Override
        public void log(Level level, ResourceBundle texts, String message, Throwable cause) {
            if (isLoggable(level)) {
                at(level).setCause(cause).log(inWords(texts, message));
            }
        }

        @Override
        public void log(Level level, ResourceBundle texts, String format, Object... values) {
            if (isLoggable(level)) {
                var words = inWords(texts, format);
                at(level).log(values == null || values.length == 0 ? words : MessageFormat.format(words, values));
            }
        }

        private LoggingEventBuilder at(Level level) {
            return LoggerFactory.getLogger(name).atLevel(switch (level) {
                case ERROR, OFF -> org.slf4j.event.Level.ERROR;
                case WARNING -> org.slf4j.event.Level.WARN;
                default -> org.slf4j.event.Level.INFO;
            });
        }

        private static String inWords(ResourceBundle texts, String message) {
            return texts != null && message != null && texts.containsKey(message) ? texts.getString(message) : message;
        }
    }
}
