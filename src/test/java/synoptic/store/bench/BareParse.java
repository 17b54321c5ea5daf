package synoptic.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The least that anything could do to read a project's JSON with Jackson. */
final class BareParse {

    private static final JsonFactory JACKSON = JsonFactory.builder().build();

    private BareParse() {
    }

    /** Reads every name and value of every file that opening reads, and makes nothing of them; answers the number of values. */
    static long of(Path project) throws IOException {
        List<Path> files = new ArrayList<>(List.of(project.resolve("project.json"), project.resolve("claims.json"), project.resolve("tags.json")));
        try (Stream<Path> articles = Files.list(project.resolve("articles")); Stream<Path> annotations = Files.list(project.resolve("annotations"))) {
            articles.map(article -> article.resolve("article.json")).forEach(files::add);
            annotations.forEach(files::add);
        }
        long values = 0;
        for (Path file : files) {
            try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    values += token.isScalarValue() && parser.getString() != null ? 1 : 0;
                }
            }
        }
        return values;
    }
}
