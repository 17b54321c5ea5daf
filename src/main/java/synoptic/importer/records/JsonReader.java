package synoptic.importer.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;
import synoptic.importer.flow.ReadingStopped;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles from JSON: an object, an array or lines of objects, or an object that holds such an array. */
public final class JsonReader implements FormatReader, ContainerReader {

    private static final long LARGEST = 100 * MEGABYTE;
    private static final int DEEPEST_ARRAY = 3;
    /** Lines of JSON have one value after the other. */
    private static final JsonMapper JSON =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final JsonMapper ONE = JSON.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final Logger LOG = LoggerFactory.getLogger(JsonReader.class);

    /** Is told one record after the other. */
    interface Records {

        /** @return whether to go on */
        boolean next(JsonNode record, int number) throws ImportRefused;
    }

    @Override
    public Set<String> endings() {
        return Set.of("json", "jsonl", "ndjson");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    /** Never: what has no ending is read as text, which shows everything. */
    @Override
    public boolean recognises(Source source) {
        return false;
    }

    @Override
    public boolean open(Source source, Reading reading, Inside inside) throws ImportRefused {
        if (source.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson)") && openLines(source, reading, inside)) {
            return true;
        }
        int[] count = {0};
        read(source, reading, (record, number) -> ++count[0] < 2);
        if (count[0] < 2) {
            return false;
        }
        read(source, reading, (record, number) -> {
            tell(source, reading, inside, record, number);
            return true;
        });
        return true;
    }

    private static void tell(Source source, Reading reading, Inside inside, JsonNode record, int number) throws ImportRefused {
        ReadingStopped.check();
        String place = source.place() + "!/" + number;
        if (JsonRecord.isArticle(record, reading.columns())) {
            String base = source.name().replaceFirst("\\.[^.]*$", "");
            inside.source(new Source(base + "-" + number + ".json", place,
                record.toString().getBytes(StandardCharsets.UTF_8)).withCharset(Optional.of(StandardCharsets.UTF_8)));
        } else {
            inside.refused(place, place + " has no text; choose the field that holds it, or leave this record out.");
        }
    }

    /** Tells each line by itself, so that a broken one costs only itself; false where fewer than two lines are articles. */
    private static boolean openLines(Source source, Reading reading, Inside inside) throws ImportRefused {
        List<String> lines = decode(source, reading).text().lines().filter(line -> !line.isBlank()).toList();
        if (lines.stream().filter(line -> record(line).filter(record -> JsonRecord.isArticle(record, reading.columns())).isPresent()).limit(2).count() < 2) {
            return false;
        }
        for (int number = 1; number <= lines.size(); number++) {
            Optional<JsonNode> record = record(lines.get(number - 1));
            String place = source.place() + "!/" + number;
            if (record.isPresent()) {
                tell(source, reading, inside, record.get(), number);
            } else {
                inside.refused(place, place + " is not JSON that can be read; correct that line, or leave it out.");
            }
        }
        return true;
    }

    private static Optional<JsonNode> record(String line) {
        try {
            return Optional.of(ONE.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException broken) { // which the caller says
            LOG.debug("A line that is no JSON", broken);
            return Optional.empty();
        }
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, encoding.map(Reading.AUTOMATIC::withEncoding).orElse(Reading.AUTOMATIC));
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        List<JsonNode> first = new ArrayList<>();
        read(source, reading, (record, number) -> !first.add(record));
        Map<String, String> values = first.isEmpty() ? Map.of() : JsonRecord.values(first.getFirst(), reading.columns());
        if (!values.containsKey("text")) {
            throw new ImportRefused(source.place() + " holds no article: none of its fields is a text; choose the field that "
                + "is, or import the articles in another format.", Need.COLUMNS);
        }
        return RecordDraft.of(source, decode(source, reading).decoding(), values);
    }

    private static Decoder.Decoded decode(Source source, Reading reading) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; choose a file that has text in it.");
        }
        return Decoder.decode(source, source.charset().or(reading::encoding));
    }

    /** Tells the records of a file. @throws ImportRefused if it is no JSON */
    static void read(Source source, Reading reading, Records records) throws ImportRefused {
        String text = decode(source, reading).text();
        int[] number = {0};
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                ReadingStopped.check();
                if (token == JsonToken.START_OBJECT) {
                    JsonNode node = JSON.readTree(parser);
                    Optional<JsonNode> list = JsonRecord.isArticle(node, reading.columns()) ? Optional.empty()
                        : list(node, reading, 0);
                    for (JsonNode record : list.isPresent() ? list.get() : List.of(node)) {
                        if (!records.next(record, ++number[0])) {
                            return;
                        }
                    }
                }
            }
        } catch (JacksonException broken) {
            long line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNr();
            throw new ImportRefused(source.place() + " is not JSON that can be read" + (line > 0 ? ": line " + line
                + " is broken" : "") + "; correct it there, or get the file again from where it came from.", broken);
        }
    }

    /** The array of articles in an object, which may be in an object inside it. */
    private static Optional<JsonNode> list(JsonNode node, Reading reading, int depth) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (value.isArray() && !value.isEmpty() && JsonRecord.isArticle(value.get(0), reading.columns())) {
                return Optional.of(value);
            }
            if (value.isObject() && depth < DEEPEST_ARRAY) {
                Optional<JsonNode> inner = list(value, reading, depth + 1);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }
}
