package synoptic.importer.clue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the authors in a line that names them in a script without capitals, or without spaces between words. */
public final class UncasedBylines {

    private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}·・]{2,12}";
    private static final Pattern EAST_ASIAN = Pattern.compile("^\\W{0,3}(?:本报|本報|特约|特約)?(?:文|作者|撰文|记者|記者|筆者|笔者|著者|執筆|执笔)"
        + "(?:\\s*[:：/／|｜]\\s*|\\s+)(?<names>" + HAN + "(?:[、,，\\s]+" + HAN + "){0,4})$");
    private static final Pattern KOREAN = Pattern.compile("^(?<names>\\p{IsHangul}{2,5})\\s?(?:기자|특파원|논설위원|선임기자)(?:\\s.{0,60})?$");
    private static final String WORD = "[\\p{L}\\p{M}'’-]{2,}";
    private static final Pattern SPACED = Pattern.compile("^\\W{0,3}(?:بقلم|كتب|كتبت|الكاتب|إعداد|מאת|लेखक|लेखिका)(?:\\s*[:：]\\s*|\\s+)(?<names>" + WORD
        + "(?:\\s" + WORD + "){1,3})$");
    private static final int LONGEST = 80;

    private UncasedBylines() {
    }

    /** The names in such a line, without what says that they are the authors'. */
    public static Optional<String> said(String line) {
        String words = line.strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern form : new Pattern[] {EAST_ASIAN, KOREAN, SPACED}) {
            Matcher said = form.matcher(words);
            if (said.matches()) {
                return Optional.of(said.group("names"));
            }
        }
        return Optional.empty();
    }
}
