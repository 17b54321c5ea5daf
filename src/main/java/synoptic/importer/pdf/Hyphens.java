package synoptic.importer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends words that were divided at the end of a line. Where the text writes a word with its hyphen elsewhere, it stays. */
final class Hyphens {

    private final Set<String> words = new HashSet<>();

    Hyphens(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                String[] parts = line.words().split("\\s+");
                for (int i = 0; i < parts.length - 1; i++) {
                    words.add(bare(parts[i]));
                }
                if (parts.length > 0 && !endsDivided(parts[parts.length - 1])) {
                    words.add(bare(parts[parts.length - 1]));
                }
            }
        }
    }

    static boolean endsDivided(String line) {
        return line.length() > 1 && "-\u00ad\u2010\u00ac".indexOf(line.charAt(line.length() - 1)) >= 0
            && Character.isLetter(line.charAt(line.length() - 2));
    }

    /** Whether the hyphen at the end of a line goes when the next line is joined to it. */
    boolean goes(CharSequence line, String next) {
        String before = line.toString();
        if (before.isEmpty() || next.isEmpty() || !endsDivided(before)) {
            return false;
        }
        char hyphen = before.charAt(before.length() - 1);
        if (hyphen == '\u00ad' || hyphen == '\u00ac') {
            return true;
        }
        if (!Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        String start = bare(before.substring(before.lastIndexOf(' ') + 1, before.length() - 1));
        String rest = bare(next.split("\\s", 2)[0]);
        return words.contains(start + rest) || !words.contains(start + "-" + rest) && !start.contains("-");
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
