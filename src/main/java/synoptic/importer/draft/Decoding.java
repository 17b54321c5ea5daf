package synoptic.importer.draft;

import java.util.List;

/**
 * How bytes became characters.
 *
 * @param charset the name of the encoding used, such as {@code windows-1252}; empty where the format has none to choose
 * @param alternatives other encodings that would read the bytes, the likeliest first
 * @param damaged how many places could not be read and show as U+FFFD
 */
public record Decoding(String charset, List<String> alternatives, int damaged) {

    public static final Decoding NONE = new Decoding("", List.of(), 0);

    public Decoding {
        alternatives = List.copyOf(alternatives);
    }
}
