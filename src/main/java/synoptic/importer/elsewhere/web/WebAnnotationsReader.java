package synoptic.importer.elsewhere.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Elsewhere;
import synoptic.importer.elsewhere.ElsewhereReader;
import synoptic.importer.encoding.Decoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of annotations in JSON: W3C Web Annotations, whole or a line each, and exports of Hypothesis. */
public final class WebAnnotationsReader implements ElsewhereReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int BEGINNING = 1 << 16;

    @Override
    public Set<String> endings() {
        return Set.of("json", "jsonld", "jsonl", "ndjson");
    }

    @Override
    public long sizeLimit() {
        return 100 * FormatReader.MEGABYTE;
    }

    @Override
    public boolean recognises(Source source) {
        String beginning = new String(source.content().head(BEGINNING), StandardCharsets.UTF_8);
        boolean w3c = beginning.contains("www.w3.org/ns/anno") || beginning.matches("(?s).*\"@?type\"\\s*:\\s*\\[?\\s*\"(oa:)?Annotation(Page|Collection)?\".*");
        boolean hypothesis = (beginning.contains("\"annotations\"") || beginning.contains("\"rows\"")) && (beginning.contains("\"export_date\"")
            || beginning.contains("\"uri\"") && beginning.contains("\"target\""));
        return w3c || hypothesis;
    }

    @Override
    public Elsewhere read(Source source, Author author) throws ImportRefused {
        String text = Decoder.decode(source, Optional.empty()).text();
        AnnotationFile annotations = new AnnotationFile();
        try {
            JsonNode root = MAPPER.readTree(text);
            if (HypothesisExport.is(root)) {
                return new PageAnnotations("Hypothesis", source.name(), HypothesisExport.read(root));
            }
            annotations.add(root);
        } catch (JacksonException notOne) {
            addLines(source, text, annotations);
        }
        List<Found> found = annotations.found();
        if (found.isEmpty()) {
            throw new ImportRefused(source.place() + " holds no annotation; export it again, or choose another file.");
        }
        return new PageAnnotations("W3C Web Annotation", source.name(), found);
    }

    private static void addLines(Source source, String text, AnnotationFile annotations) throws ImportRefused {
        int number = 0;
        for (String line : (Iterable<String>) Stream.of(text.split("\n"))::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                annotations.add(MAPPER.readTree(line));
            } catch (JacksonException broken) {
                throw new ImportRefused(source.place() + " is not whole JSON, at line " + number + "; export it again.", broken);
            }
        }
    }
}
