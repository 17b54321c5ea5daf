package synoptic.importer.archived;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.TooMuch;
import synoptic.importer.zip.Bounded;

/** Reads WARC archives: the pages and documents that a crawler got; its requests, redirects, pictures and scripts are passed over. */
public final class WarcArchiveReader implements ContainerReader {

    private static final long LARGEST = 2_000_000_000;
    private static final long LARGEST_PAGE = 50_000_000;
    private static final int LONGEST_NAME = 80;
    private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("text/html", "html"),
        Map.entry("application/xhtml+xml", "xhtml"), Map.entry("text/plain", "txt"), Map.entry("application/pdf", "pdf"),
        Map.entry("application/rtf", "rtf"), Map.entry("text/rtf", "rtf"), Map.entry("application/msword", "doc"),
        Map.entry("text/markdown", "md"), Map.entry("application/epub+zip", "epub"),
        Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        Map.entry("application/vnd.oasis.opendocument.text", "odt"), Map.entry("text/csv", "csv"));

    @Override
    public Set<String> endings() {
        return Set.of("warc");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean isReadFromDisk() {
        return true;
    }

    @Override
    public boolean recognises(Source source) {
        return new String(source.content().head(5), StandardCharsets.US_ASCII).equals("WARC/");
    }

    @Override
    public boolean open(Source source, Reading reading, Inside inside) throws ImportRefused {
        int records = 0;
        try (WarcReader warc = new WarcReader(new Bounded(source.content().stream(), LARGEST))) {
            warc.setLenient(true);
            for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
                inside.alive();
                records++;
                if (next.get() instanceof WarcTargetRecord record) {
                    record(source, record, inside);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ImportRefused(source.place() + " is a WARC archive that is damaged behind record " + records + " ("
                + String.valueOf(broken.getMessage()).lines().findFirst().orElse("") + "); what comes before was read; get "
                + "the archive again from where it came from.", broken);
        }
        if (records == 0) {
            throw new ImportRefused(source.place() + " is not a WARC archive; get it again from where it came from.");
        }
        return true;
    }

    private static void record(Source source, WarcTargetRecord record, Inside inside) throws IOException {
        String place = source.place() + "!/" + record.target();
        try {
            switch (record) {
                case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) ->
                    response(response, place, inside);
                case WarcResource resource -> body(resource, resource.contentType(), resource.body().stream(), place, inside);
                case WarcConversion converted ->
                    body(converted, converted.contentType(), converted.body().stream(), place, inside);
                default -> {
                    // requests, metadata and revisits hold no article
                }
            }
        } catch (TooMuch much) {
            inside.refused(place, place + " has " + much.getMessage() + ", which is more than can be read; save that page by "
                + "itself and import it.");
        }
    }

    private static void response(WarcResponse record, String place, Inside inside) throws IOException {
        HttpResponse http = record.http();
        if (http.status() == 200) {
            body(record, http.contentType(), http.bodyDecoded().stream(), place, inside);
        }
    }

    private static void body(WarcTargetRecord record, MediaType type, InputStream body, String place, Inside inside)
        throws IOException {
        String ending = ENDINGS.get(type.base().toString().toLowerCase(java.util.Locale.ROOT));
        if (ending == null || record.target().endsWith("/robots.txt")) {
            return;
        }
        byte[] bytes;
        try (InputStream in = new Bounded(body, LARGEST_PAGE)) {
            bytes = in.readAllBytes();
        }
        String charset = type.parameters().getOrDefault("charset", "");
        inside.source(new Source(name(record.target(), ending), place, bytes).withAddress(
            record.target().matches("(?i)https?://\\S+") ? record.target() : "").withCharset(MhtmlReader.charset(charset)));
    }

    /** A file name for an address, such as {@code ferry-late.html} for {@code https://news.example/2021/ferry-late}. */
    private static String name(String target, String ending) {
        String path = target.replaceFirst("(?i)^[a-z]+://", "").replaceAll("[?#].*", "").replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String base = last.replaceFirst("\\.(html?|php|aspx?|jsp|pdf|txt|docx?|rtf|xhtml)$", "");
        String bounded = base.length() > LONGEST_NAME ? base.substring(0, LONGEST_NAME) : base;
        return (bounded.isBlank() ? "page" : bounded) + "." + ending;
    }
}
