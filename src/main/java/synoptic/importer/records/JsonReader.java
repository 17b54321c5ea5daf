package synoptic.importer.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        int[] count = {0};
        read(source, reading, (record, number) -> ++count[0] < 2);
        if (count[0] < 2) {
            return false;
        }
        String base = source.name().replaceFirst("\\.[^.]*$", "");
        read(source, reading, (record, number) -> {
            ReadingStopped.check();
            String place = source.place() + "!/" + number;
            if (JsonRecord.isArticle(record, reading.columns())) {
                inside.source(new Source(base + "-" + number + ".json", place,
                    record.toString().getBytes(StandardCharsets.UTF_8)).withCharset(Optional.of(StandardCharsets.UTF_8)));
            } else {
                inside.refused(place, place + " has no text; choose the field that holds it, or leave this record out.");
            }
            return true;
        });
        return true;
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
