package synoptic.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample project that ships inside the program. */
public final class Sample {

    private static final String ROOT = "/synoptic/sample/";

    private Sample() {
    }

    /** The files of the sample, relative to its folder, with slashes. */
    static List<String> files() throws IOException {
        try (InputStream index = Sample.class.getResourceAsStream(ROOT + "files.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** Writes the sample into a folder, which is made where it is missing. @throws IOException if it cannot be written */
    public static Path unpack(Path folder) throws IOException {
        for (String name : files()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream content = Sample.class.getResourceAsStream(ROOT + name)) {
                Files.copy(content, file);
            }
        }
        return folder;
    }
}
