package synoptic.testing;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * How many objects of the window's own classes can be reached, class by class. Counts of one's own classes tell a leak
 * where the size of the whole heap cannot: other tests' leftovers and the machine's caches come and go in that.
 */
public final class LiveObjects {

    private static final int COUNT = 1;
    private static final int CLASS = 3;

    private LiveObjects() {
    }

    /** Collects garbage and counts what is left of the classes of these packages and of those below them. */
    public static Map<String, Long> in(String... packages) {
        Map<String, Long> counts = new TreeMap<>();
        histogram().lines().map(line -> line.strip().split("\\s+"))
            .filter(fields -> fields.length > CLASS && begins(fields[CLASS], packages))
            .forEach(fields -> counts.merge(fields[CLASS], Long.parseLong(fields[COUNT]), Long::sum));
        return counts;
    }

    /** The classes of which there are at least {@code atLeast} more objects, each with how many more. */
    public static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after, long atLeast) {
        return after.entrySet().stream()
            .filter(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0L) >= atLeast)
            .collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0L), Long::sum, TreeMap::new));
    }

    private static boolean begins(String name, String... packages) {
        for (String wanted : packages) {
            if (name.startsWith(wanted + ".")) {
                return true;
            }
        }
        return false;
    }

    private static String histogram() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            return (String) server.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("this Java machine tells no class histogram", e);
        }
    }
}
