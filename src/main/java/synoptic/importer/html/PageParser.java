package synoptic.importer.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;

/**
 * Makes a tree of a page's bytes: by the encoding that a person chose, else by its byte order mark, the header that it was
 * sent with, its own word or as UTF-8; where that leaves damage, by what its bytes look like.
 */
final class PageParser {

    private static final char DAMAGE = '\ufffd';
    /** Deeper elements stand beside their parents: no page needs more levels, and what looks inside elements takes as many times longer. */
    private static final int DEEPEST = 128;

    private final Source source;
    private final Decoding decoding;
    /** The charset to parse with, or empty where the text was decoded outside. */
    private final Optional<String> charset;
    private Document page;

    PageParser(Source source, Optional<Charset> chosen) throws ImportRefused {
        this.source = source;
        if (chosen.isPresent()) {
            Decoder.Decoded text = Decoder.decode(source, chosen);
            page = opened(Jsoup.parse(text.text(), source.address(), bounded()));
            decoding = text.decoding();
            charset = chosen.map(Charset::name);
            return;
        }
        Document first = parse(source, source.charset().map(Charset::name).orElse(null));
        int damaged = damaged(first);
        boolean shifted = isShifted(source);
        Optional<Decoder.Decoded> other = damaged == 0 && !shifted ? Optional.empty() : Optional.of(Decoder.decode(source, Optional.empty()));
        if (other.isPresent() && (other.get().decoding().damaged() < damaged || shifted && other.get().decoding().charset().startsWith("ISO-2022"))) {
            page = opened(Jsoup.parse(other.get().text(), source.address(), bounded()));
            decoding = other.get().decoding();
        } else {
            page = first;
            decoding = new Decoding(first.charset().name(), other.map(text -> text.decoding().alternatives()).orElse(List.of()), damaged);
        }
        charset = Optional.of(decoding.charset());
    }

    Document page() {
        return page;
    }

    Decoding decoding() {
        return decoding;
    }

    /** The page once more, as it came, with the base of the first one. */
    Document again() {
        Document second = parse(source, charset.orElse(null));
        second.setBaseUri(page.baseUri());
        return second;
    }

    private static Document parse(Source source, String charset) {
        try {
            return opened(Jsoup.parse(new ByteArrayInputStream(source.bytes()), charset, source.address(), bounded()));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    /** Whether bytes without a word about their encoding have the shift sequences of ISO 2022, which are no damage in any other. */
    private static boolean isShifted(Source source) {
        byte[] bytes = source.bytes();
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
                return source.charset().isEmpty();
            }
        }
        return false;
    }

    private static Parser bounded() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    /** The page with what its components show, which stands in templates, in the place of those. */
    private static Document opened(Document page) {
        page.select("template[shadowrootmode], template[shadowroot]").forEach(Element::unwrap);
        return page;
    }

    private static int damaged(Document page) {
        int[] damaged = {0};
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                for (int at = words.indexOf(DAMAGE); at >= 0; at = words.indexOf(DAMAGE, at + 1)) {
                    damaged[0]++;
                }
            }
        });
        return damaged[0];
    }
}
