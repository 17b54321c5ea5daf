package synoptic.exporter.webannotation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The assertions that the W3C's working group tests implementations with. */
final class W3cSchemas {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PREFIX = "https://w3c.invalid/";

    private final Path folder;
    private final SchemaRegistry registry;

    W3cSchemas(Path folder) {
        this.folder = folder;
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder
            .schemas(id -> id.startsWith(PREFIX)
                ? text(folder.resolve("definitions").resolve(id.substring(PREFIX.length()))) : null)
            .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    }

    /**
     * The names of the assertions that an object must meet and does not.
     *
     * @param list such as {@code annotations/annotationMusts.test}
     */
    List<String> failures(String list, JsonNode object) {
        List<String> failures = new ArrayList<>();
        assertions(list).forEach((name, schema) -> {
            if (!schema.validate(object).isEmpty()) {
                failures.add(name);
            }
        });
        return failures;
    }

    private Map<String, Schema> assertions(String list) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (JsonNode path : MAPPER.readTree(text(folder.resolve(list))).get("assertions")) {
            String name = Path.of(path.asString()).getFileName().toString();
            ObjectNode schema = (ObjectNode) MAPPER.readTree(text(folder.resolve(path.asString())));
            schema.put("id", PREFIX + name);
            schemas.put(name, registry.getSchema(SchemaLocation.of(PREFIX + name), schema));
        }
        return schemas;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
