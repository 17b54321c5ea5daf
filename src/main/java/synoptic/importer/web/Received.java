package synoptic.importer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** What a server sent: bytes and what its header says of them. */
record Received(URI address, HttpHeaders headers, byte[] bytes) {

    private static final Pattern CHARSET = Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\bfilename\\s*=\\s*\"?([^\";]+)");
    private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("text/html", "html"), Map.entry("application/xhtml+xml", "html"),
        Map.entry("application/pdf", "pdf"), Map.entry("text/plain", "txt"), Map.entry("text/markdown", "md"), Map.entry("text/csv", "csv"),
        Map.entry("application/json", "json"), Map.entry("application/ld+json", "json"), Map.entry("application/rtf", "rtf"), Map.entry("text/rtf", "rtf"),
        Map.entry("application/epub+zip", "epub"), Map.entry("application/zip", "zip"), Map.entry("application/warc", "warc"),
        Map.entry("multipart/related", "mhtml"), Map.entry("application/vnd.oasis.opendocument.text", "odt"),
        Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"));

    /** The source to read, named by the address and by its kind. @throws ImportRefused if it can't be unpacked or is too large */
    Source source(String place, int limit) throws ImportRefused {
        return new Source(name(), place, unpacked(place, limit)).withAddress(address.toString()).withCharset(charset());
    }

    private byte[] unpacked(String place, int limit) throws ImportRefused {
        List<String> codings = headers.allValues("content-encoding");
        byte[] all = bytes;
        for (String coding : String.join(",", codings).toLowerCase(Locale.ROOT).split("\\s*,\\s*")) {
            all = coding.isEmpty() || coding.equals("identity") ? all : unpacked(place, coding, all, limit);
        }
        return all;
    }

    private static byte[] unpacked(String place, String coding, byte[] packed, int limit) throws ImportRefused {
        try (InputStream in = opened(coding, packed)) {
            byte[] all = in.readNBytes(limit + 1);
            if (all.length > limit) {
                throw Fetcher.tooLarge(place, limit);
            }
            return all;
        } catch (IOException damaged) {
            throw new ImportRefused("What " + place + " sent cannot be unpacked (" + damaged.getMessage()
                + "); open the page in a browser, save it, and import that file.", damaged);
        }
    }

    private static InputStream opened(String coding, byte[] packed) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(new ByteArrayInputStream(packed));
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(!hasZlibHead(packed)));
            default -> throw new IOException("the packing " + coding + " was not asked for");
        };
    }

    /** "deflate" is sent with the head of zlib, as it should be, and without. */
    private static boolean hasZlibHead(byte[] packed) {
        return packed.length > 1 && (packed[0] & 0x0f) == 8 && ((packed[0] & 0xff) << 8 | packed[1] & 0xff) % 31 == 0;
    }

    private Optional<Charset> charset() {
        Matcher matcher = CHARSET.matcher(headers.firstValue("content-type").orElse(""));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty(); // then the page itself says it, or its bytes show it
        }
    }

    private String name() {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        Matcher sent = FILE_NAME.matcher(headers.firstValue("content-disposition").orElse(""));
        String name = (sent.find() ? sent.group(1) : last.isEmpty() ? address.getHost() : last).strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        String type = headers.firstValue("content-type").orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.get(type);
        boolean plain = type.equals("text/plain") || type.isEmpty();
        boolean named = !last.isEmpty() && Source.endingOf(name).matches("[a-z0-9]{2,5}");
        if (ending == null || plain && named) {
            return type.isEmpty() && !named ? name + ".html" : name;
        }
        return Source.endingOf(name).equals(ending) ? name : name + "." + ending;
    }
}
