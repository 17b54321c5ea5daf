package synoptic.importer.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The encodings that RTF names by numbers. */
final class CodePages {

    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final Map<Integer, String> OF_FONTS = Map.ofEntries(Map.entry(77, "x-MacRoman"),
        Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"), Map.entry(130, "x-Johab"), Map.entry(134, "GBK"),
        Map.entry(136, "Big5"), Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"),
        Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
        Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"),
        Map.entry(238, "windows-1250"));

    private CodePages() {
    }

    /** The encoding of a code page such as 1251; windows-1252 for one that is not known. */
    static Charset page(int number) {
        return switch (number) {
            case 932 -> known("windows-31j");
            case 936 -> known("GBK");
            case 949 -> known("x-windows-949");
            case 950 -> known("Big5");
            case 10_000 -> known("x-MacRoman");
            case 65_001 -> StandardCharsets.UTF_8;
            case 874 -> known("x-windows-874");
            default -> known(number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + (number < 100 ? "0" + number
                : String.valueOf(number)));
        };
    }

    /** The encoding of a font's character set, or another one where the set says nothing. */
    static Charset font(int set, Charset other) {
        String name = OF_FONTS.get(set);
        return name == null ? other : known(name);
    }

    private static Charset known(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : USUAL;
    }
}
