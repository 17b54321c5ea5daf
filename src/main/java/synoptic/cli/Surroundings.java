package synoptic.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import synoptic.platform.PlatformFolders;

/**
 * All that a command may touch of the process it runs in.
 *
 * @param in          what is piped in, as bytes
 * @param out         the command's answer, always UTF-8
 * @param err         problems, one sentence each, always UTF-8
 * @param environment the process environment
 * @param properties  the system properties
 */
public record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Properties properties) {

    /** This process; output is UTF-8 whatever the locale, because pipes and files outlive the terminal's setting. */
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                System.getProperties());
    }

    /** Where this platform keeps settings, logs and documents. */
    public PlatformFolders folders() {
        return new PlatformFolders(environment, properties);
    }
}
