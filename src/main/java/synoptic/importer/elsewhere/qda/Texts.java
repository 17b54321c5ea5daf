package synoptic.importer.elsewhere.qda;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;

/** The plain texts of sources and notes: inside the project file, or beside it in the archive. */
final class Texts {

    private final Optional<QdaArchive> archive;
    private final Map<String, String> decoded = new HashMap<>();

    Texts(Optional<QdaArchive> archive) {
        this.archive = archive;
    }

    /** The text, without a byte order mark; empty where the file does not hold it. @throws ImportRefused if it is no text */
    Optional<String> raw(Element source) throws ImportRefused {
        Optional<Element> inside = source.first("PlainTextContent");
        if (inside.isPresent()) {
            return inside.map(Element::text);
        }
        Optional<byte[]> bytes = bytes(source);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String path = source.get("plainTextPath");
        if (!decoded.containsKey(path)) {
            decoded.put(path, bytes.get().length == 0 ? "" : Decoder.decode(new Source(path, path, bytes.get()), Optional.empty()).text());
        }
        return Optional.of(decoded.get(path));
    }

    /** The bytes of the text as they came. */
    Optional<byte[]> bytes(Element source) {
        Optional<Element> inside = source.first("PlainTextContent");
        String path = source.get("plainTextPath");
        return inside.map(content -> content.text().getBytes(StandardCharsets.UTF_8))
            .or(() -> path.isBlank() ? Optional.empty() : archive.flatMap(files -> files.text(path)));
    }

    /** Whether the file holds what a path names. */
    boolean has(String path) {
        return !path.isBlank() && archive.filter(files -> files.has(path)).isPresent();
    }
}
