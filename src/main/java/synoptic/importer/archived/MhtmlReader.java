package synoptic.importer.archived;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.html.HtmlReader;
import synoptic.importer.zip.Bounded;

/** Reads pages that a browser saved in one file (MHTML): the page itself; its pictures and frames stay unread. */
public final class MhtmlReader implements FormatReader {

    private static final long LARGEST = 100 * MEGABYTE;
    private static final long LARGEST_PAGE = 20 * MEGABYTE;
    private static final int MOST_PARTS = 10_000;

    private final HtmlReader pages = new HtmlReader();

    @Override
    public Set<String> endings() {
        return Set.of("mhtml", "mht");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        String head = new String(source.content().head(4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("multipart/related");
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        try {
            Source page = page(source).orElseThrow(() -> new ImportRefused(source.place()
                + " holds no web page; open it in a browser and save the page again."));
            Draft draft = pages.read(page, encoding);
            return new Draft(source, draft.decoding(), draft.blocks(), draft.proposal());
        } catch (IOException | MimeException broken) {
            ReadingStopped.check();
            throw new ImportRefused(source.place() + " is not a saved web page that can be read; open it in a browser and "
                + "save the page again.", broken);
        }
    }

    /** The first part that is a page. */
    private static Optional<Source> page(Source source) throws IOException, MimeException {
        MimeConfig bounds = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(100_000).setMaxHeaderCount(1_000).build();
        MimeTokenStream parts = new MimeTokenStream(bounds);
        String location = "";
        int count = 0;
        parts.parse(new ByteArrayInputStream(source.bytes()));
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            ReadingStopped.check();
            if (state == EntityState.T_START_HEADER && ++count > MOST_PARTS) {
                return Optional.empty();
            }
            if (state == EntityState.T_FIELD) {
                Field field = parts.getField();
                boolean place = field.getName().toLowerCase(Locale.ROOT).endsWith("content-location");
                location = place && field.getBody() != null ? field.getBody().strip() : location;
            } else if (state == EntityState.T_BODY) {
                BodyDescriptor body = parts.getBodyDescriptor();
                if (body.getMimeType().equals("text/html") || body.getMimeType().equals("application/xhtml+xml")) {
                    try (InputStream in = new Bounded(parts.getDecodedInputStream(), LARGEST_PAGE)) {
                        return Optional.of(new Source("page.html", source.place(), in.readAllBytes())
                            .withAddress(location.matches("(?i)https?://\\S+") ? location : "")
                            .withCharset(charset(body.getCharset())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The encoding that a part states; mail's default says nothing. */
    static Optional<Charset> charset(String name) {
        boolean known = name != null && name.matches("[A-Za-z0-9._:+-]{2,40}") && !name.equalsIgnoreCase("us-ascii")
            && Charset.isSupported(name);
        return known ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
