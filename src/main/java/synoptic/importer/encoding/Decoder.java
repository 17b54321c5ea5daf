package synoptic.importer.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/**
 * Turns bytes into characters: by byte order mark, as strict UTF-8, as UTF-16 without a mark, by the shift sequences of
 * ISO 2022, then by likelihood ({@link LegacyEncodings}). Bytes that are no text are refused.
 */
public final class Decoder {

    /** The characters of a source and how they were found. */
    public record Decoded(String text, Decoding decoding) {
    }

    private record Marked(byte[] mark, String charset) {
    }

    // UTF-32 before UTF-16, whose mark is the beginning of the former's
    private static final List<Marked> MARKS = List.of(
        new Marked(bytes(0xef, 0xbb, 0xbf), "UTF-8"),
        new Marked(bytes(0xff, 0xfe, 0, 0), "UTF-32LE"),
        new Marked(bytes(0, 0, 0xfe, 0xff), "UTF-32BE"),
        new Marked(bytes(0xff, 0xfe), "UTF-16LE"),
        new Marked(bytes(0xfe, 0xff), "UTF-16BE"),
        new Marked(bytes(0x84, 0x31, 0x95, 0x33), "GB18030"));

    private Decoder() {
    }

    /**
     * The characters of a source.
     *
     * @param chosen the encoding that a person chose, or empty to find it out
     * @throws ImportRefused if the bytes are no text
     */
    public static Decoded decode(Source source, Optional<Charset> chosen) throws ImportRefused {
        byte[] bytes = source.bytes();
        if (chosen.isPresent()) {
            return decodeAs(bytes, markLength(bytes, chosen.get()), chosen.get(), LegacyEncodings.alternatives(bytes));
        }
        for (Marked marked : MARKS) {
            if (startsWith(bytes, marked.mark())) {
                return decodeAs(bytes, marked.mark().length, Charset.forName(marked.charset()), List.of());
            }
        }
        boolean nulls = contains(bytes, (byte) 0);
        if (nulls) {
            Charset wide = WideText.charsetOf(bytes).orElseThrow(() -> notText(source));
            return decodeAs(bytes, 0, wide, List.of());
        }
        if (isBinary(bytes)) {
            throw notText(source);
        }
        Optional<Charset> shifted = contains(bytes, (byte) 0x1b) ? shiftSequences(bytes) : Optional.empty();
        if (shifted.isPresent()) {
            return decodeAs(bytes, 0, shifted.get(), List.of("UTF-8"));
        }
        return strict(bytes, StandardCharsets.UTF_8)
            .map(text -> new Decoded(text, new Decoding("UTF-8", LegacyEncodings.alternatives(bytes), 0)))
            .or(() -> nearlyUtf8(bytes))
            .orElseGet(() -> likeliest(bytes));
    }

    /** The text, or empty if one byte does not fit the encoding. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Decoded decodeAs(byte[] bytes, int from, Charset charset, List<String> alternatives) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int damaged = (int) text.chars().filter(c -> c == '\ufffd').count();
        return new Decoded(text, new Decoding(charset.name(), alternatives, damaged));
    }

    /** UTF-8 with a few bytes from elsewhere, as pages have that were put together from several sources. */
    private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
        Decoded read = decodeAs(bytes, 0, StandardCharsets.UTF_8, LegacyEncodings.alternatives(bytes));
        long beyondAscii = read.text().chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return beyondAscii >= 10L * read.decoding().damaged() ? Optional.of(read) : Optional.empty();
    }

    private static Decoded likeliest(byte[] bytes) {
        List<String> ranked = new ArrayList<>(LegacyEncodings.alternatives(bytes));
        String best = ranked.isEmpty() ? "windows-1252" : ranked.removeFirst();
        return decodeAs(bytes, 0, Charset.forName(best), ranked);
    }

    private static Optional<Charset> shiftSequences(byte[] bytes) {
        String ascii = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        String name = ascii.contains("\u001b$)C") ? "ISO-2022-KR"
            : ascii.contains("\u001b$B") || ascii.contains("\u001b$@") || ascii.contains("\u001b(J") ? "ISO-2022-JP"
            : "";
        return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    }

    /** Whether there are more control bytes than a text has: more than one in a hundred. */
    private static boolean isBinary(byte[] bytes) {
        int seen = Math.min(bytes.length, 1 << 16);
        int control = 0;
        for (int i = 0; i < seen; i++) {
            int b = bytes[i];
            boolean layout = b >= 7 && b <= 15 || b == 0x1b || b == 0x1a;
            if (b >= 0 && b < 0x20 && !layout) {
                control++;
            }
        }
        return control * 100 > seen;
    }

    private static ImportRefused notText(Source source) {
        return new ImportRefused(source.place() + " is not text but " + Signatures.describe(source.bytes())
            + "; save or export it as text and import that file.");
    }

    private static int markLength(byte[] bytes, Charset charset) {
        for (Marked marked : MARKS) {
            boolean same = Charset.forName(marked.charset()).equals(charset)
                || charset.name().equals("UTF-16") && marked.charset().startsWith("UTF-16");
            if (same && startsWith(bytes, marked.mark())) {
                return charset.name().equals("UTF-16") ? 0 : marked.mark().length;
            }
        }
        return 0;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
            && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
