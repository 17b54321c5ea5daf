package synoptic.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.store.StoreException;

class SafeFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 30})
    void manyFilesComeAsOneDoes(int count) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            contents.put(folder.resolve("in" + i % 3).resolve(i + ".txt"), ("number " + i).getBytes());
        }
        SafeFiles files = new SafeFiles(new RealFiles(), folder);
        files.replaceAll(contents);
        files.forceFolders();
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            assertThat(content.getKey()).hasBinaryContent(content.getValue());
        }
        assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void whereOneCannotBeWrittenTheEarlierOnesStayAsTheyWere() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "old");
        Files.writeString(folder.resolve("file"), "no folder");
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        contents.put(first, "new".getBytes());
        contents.put(folder.resolve("file").resolve("b.txt"), "b".getBytes());
        assertThatThrownBy(() -> new SafeFiles(new RealFiles(), folder).replaceAll(contents)).isInstanceOf(StoreException.class);
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("a.txt", "file");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
