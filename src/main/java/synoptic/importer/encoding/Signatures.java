package synoptic.importer.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says in words what bytes are that are no text. */
public final class Signatures {

    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("%PDF-", "a PDF document");
        KNOWN.put("PK\u0003\u0004", "a ZIP archive (or a Word, EPUB or spreadsheet file, which are such archives)");
        KNOWN.put("\u00d0\u00cf\u0011\u00e0", "an older Word, Excel or PowerPoint file");
        KNOWN.put("\u0089PNG", "a picture (PNG)");
        KNOWN.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
        KNOWN.put("GIF8", "a picture (GIF)");
        KNOWN.put("RIFF", "a picture, sound or film");
        KNOWN.put("ID3", "a sound file");
        KNOWN.put("OggS", "a sound or film");
        KNOWN.put("\u001f\u008b", "a compressed file (gzip)");
        KNOWN.put("BZh", "a compressed file (bzip2)");
        KNOWN.put("7z\u00bc\u00af", "a compressed archive (7z)");
        KNOWN.put("Rar!", "a compressed archive (RAR)");
        KNOWN.put("\u007fELF", "a program");
        KNOWN.put("MZ", "a program");
        KNOWN.put("SQLite format 3", "a database (SQLite)");
        KNOWN.put("bplist00", "a property list");
    }

    private Signatures() {
    }

    /** A few words such as "a PDF document". */
    public static String describe(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (head.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return head.startsWith("ftyp", 4) ? "a sound or film" : "binary data";
    }
}
