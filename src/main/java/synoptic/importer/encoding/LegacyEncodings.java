package synoptic.importer.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks the encodings that a text without Unicode can have: ICU's statistics of letters and languages, times how much
 * the result reads like words ({@link Plausibility}). An ISO 8859 encoding stands for the Windows one that extends it,
 * because files from the web that claim the former are in the latter.
 */
final class LegacyEncodings {

    private static final Map<String,
        String> EXTENDED = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250",
        "ISO-8859-5", "ISO-8859-5", "ISO-8859-6", "windows-1256", "ISO-8859-7", "windows-1253", "ISO-8859-8",
        "windows-1255", "ISO-8859-8-I", "windows-1255", "ISO-8859-9", "windows-1254", "GB18030", "GB18030");
    /** What ICU does not know, and the confidence out of 100 that each starts with. */
    private static final Map<String, Integer> UNKNOWN_TO_ICU = Map.of("IBM866", 25, "IBM850", 8, "windows-1257", 12,
        "x-windows-874", 20, "windows-1258", 8, "x-MacRoman", 9);
    private static final int PRIOR_OF_WINDOWS_1252 = 18;
    private static final int SAMPLE = 1 << 16;
    private static final int MOST = 8;

    private LegacyEncodings() {
    }

    /** The names of encodings that read the bytes without a fault, the likeliest first; none for pure ASCII. */
    static List<String> alternatives(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (sample.length == 0) {
            return List.of();
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        confidences(sample).forEach((name, confidence) -> {
            double score = score(sample, name, confidence);
            if (score > 0) {
                scores.put(name, score);
            }
        });
        return scores.entrySet().stream().sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
            .limit(MOST).map(Map.Entry::getKey).toList();
    }

    private static Map<String, Integer> confidences(byte[] sample) {
        Map<String, Integer> confidences = new LinkedHashMap<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            String name = EXTENDED.getOrDefault(match.getName(), match.getName());
            if (!name.startsWith("UTF") && !name.startsWith("ISO-2022") && !name.startsWith("IBM4")
                && Charset.isSupported(name)) {
                confidences.merge(name, match.getConfidence(), Math::max);
            }
        }
        UNKNOWN_TO_ICU.forEach((name, prior) -> {
            if (Charset.isSupported(name)) {
                confidences.merge(name, prior, Math::max);
            }
        });
        confidences.merge("windows-1252", PRIOR_OF_WINDOWS_1252, Math::max);
        return confidences;
    }

    private static double score(byte[] sample, String charset, int confidence) {
        return Decoder.strict(sample, Charset.forName(charset))
            .map(text -> confidence * Plausibility.of(text)).orElse(0.0);
    }

    /** The lines that are not plain ASCII, which say nothing; whole lines, so that no character is cut. */
    private static byte[] sample(byte[] bytes) {
        java.io.ByteArrayOutputStream telling = new java.io.ByteArrayOutputStream();
        int start = 0;
        while (start < bytes.length && telling.size() < SAMPLE) {
            int end = start;
            boolean ascii = true;
            while (end < bytes.length && bytes[end] != '\n') {
                ascii &= bytes[end++] >= 0;
            }
            end = Math.min(end + 1, bytes.length);
            if (!ascii) {
                telling.write(bytes, start, Math.min(end - start, 4 * SAMPLE));
            }
            start = end;
        }
        return telling.toByteArray();
    }
}
