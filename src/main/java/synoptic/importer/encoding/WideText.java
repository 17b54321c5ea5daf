package synoptic.importer.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds UTF-16 and UTF-32 without a byte order mark by reading them each way and seeing which gives text. */
final class WideText {

    private static final List<Charset> CANDIDATES = List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"),
        StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int SAMPLE = 1 << 16;

    private WideText() {
    }

    static Optional<Charset> charsetOf(byte[] bytes) {
        for (Charset charset : CANDIDATES) {
            int unit = charset.name().startsWith("UTF-32") ? 4 : 2;
            if (bytes.length % unit == 0 && bytes.length >= 2 * unit) {
                byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
                if (Decoder.strict(withoutHalfPair(sample, charset), charset).filter(WideText::isText).isPresent()) {
                    return Optional.of(charset);
                }
            }
        }
        return Optional.empty();
    }

    /** Read the wrong way round, spaces, line feeds and ASCII become rare ideographs and unassigned code points. */
    private static boolean isText(String text) {
        int usual = 0;
        int odd = 0;
        int spaces = 0;
        int total = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            total++;
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0x3000 || c == 0x3002) {
                spaces++;
            }
            if (!Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE
                || Character.isISOControl(c) && !Character.isWhitespace(c)) {
                odd++;
            } else if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
                usual++;
            }
        }
        return odd * 100 <= total && usual * 10 >= total * 6 && spaces * 200 >= total;
    }

    private static byte[] withoutHalfPair(byte[] sample, Charset charset) {
        if (sample.length < SAMPLE || !charset.name().startsWith("UTF-16")) {
            return sample;
        }
        int high = charset.equals(StandardCharsets.UTF_16LE) ? sample[SAMPLE - 1] & 0xff : sample[SAMPLE - 2] & 0xff;
        return high >= 0xd8 && high <= 0xdb ? java.util.Arrays.copyOf(sample, SAMPLE - 2) : sample;
    }
}
