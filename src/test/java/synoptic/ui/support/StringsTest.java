package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code asks for has words, and no words are left over that nobody asks for. */
class StringsTest {

    private static final Path FILE = Path.of("src/main/resources/synoptic/ui/strings.properties");
    private static final Pattern ASKED = Pattern.compile("Messages\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyKeyThatIsAskedForHasWords() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = ASKED.matcher(source);
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        assertThat(asked).hasSizeGreaterThan(100).isSubsetOf(keys());
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        List<String> prefixes = literals.stream().filter(literal -> literal.matches("[a-z]+\\.[A-Za-z.]*[A-Za-z]")).map(literal -> literal + ".")
            .collect(Collectors.toCollection(java.util.ArrayList::new));
        literals.stream().filter(literal -> literal.matches("[a-z][A-Za-z.]*\\.")).forEach(prefixes::add);
        List<String> obsolete = keys().stream().filter(key -> !literals.contains(key)).filter(key -> !key.startsWith("command.")
            || !literals.contains(key.substring("command.".length())))
            .filter(key -> prefixes.stream().filter(prefix -> !prefix.equals("command.")).noneMatch(key::startsWith))
            .filter(key -> !key.matches("command\\.claim\\.link\\d")).toList();
        assertThat(obsolete).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = Files.readAllLines(FILE).stream().filter(line -> line.matches("[A-Za-z][A-Za-z0-9._-]*=.*"))
            .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static Set<String> keys() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/synoptic/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(StringsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
