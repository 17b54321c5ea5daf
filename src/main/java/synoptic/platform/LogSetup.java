package synoptic.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sends the log to its file, four of at most 2 MB, and nothing to the console; Logback finds and calls it by itself. */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final long BYTES_PER_FILE = 2L * 1024 * 1024;
    private static final int OLDER_FILES = 3;
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %thread %logger{30} - %msg%n";

    private final PlatformFolders folders;

    /** Logs where this machine's user keeps logs. */
    public LogSetup() {
        this(PlatformFolders.ofThisMachine());
    }

    LogSetup(PlatformFolders folders) {
        this.folders = folders;
    }

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        var root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        LogFile.locate(folders).ifPresentOrElse(
                file -> root.addAppender(appender(logging, file)),
                () -> root.setLevel(Level.OFF));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext logging, Path file) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(logging);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();

        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(logging);
        appender.setEncoder(encoder);
        appender.setFile(file.toString());

        var older = new FixedWindowRollingPolicy();
        older.setContext(logging);
        older.setParent(appender);
        older.setFileNamePattern(file + ".%i");
        older.setMaxIndex(OLDER_FILES);
        older.start();

        var whenFull = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        whenFull.setContext(logging);
        whenFull.setMaxFileSize(new FileSize(BYTES_PER_FILE));
        whenFull.setCheckIncrement(Duration.buildByMilliseconds(0)); // else a burst fills the disk for a minute unseen
        whenFull.start();

        appender.setRollingPolicy(older);
        appender.setTriggeringPolicy(whenFull);
        appender.start();
        return appender;
    }
}
