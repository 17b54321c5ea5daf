package synoptic.importer.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.flow.Flow;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;
import synoptic.text.Normalisation;

/** Turns paragraphs into blocks: what is set larger or bolder than the text is a heading, the largest the title. */
final class Setting {

    private static final Pattern CAPTION = Pattern.compile(
        "(?iu)^(fig(ure|\\.)?|table|tab\\.|abb(ildung|\\.)?|tabelle|tableau|figura|tabla|tabella|chart|map|photo)\\s*\\d+.*");
    private static final float LARGER = 1.1f;
    private static final float MUCH_LARGER = 1.6f;
    private static final int LONGEST_HEADING = 240;
    private static final int TITLE_AMONG = 15;

    private final List<Paragraph> paragraphs;
    private final Hyphens hyphens;
    private final float body;
    private final TreeMap<Integer, Integer> levels = new TreeMap<>();
    private final Optional<Paragraph> title;

    Setting(List<Paragraph> paragraphs, Hyphens hyphens, float body) {
        this.paragraphs = paragraphs;
        this.hyphens = hyphens;
        this.body = body;
        title = title();
        paragraphs.stream().filter(each -> isHeading(each) && title.filter(each::equals).isEmpty())
            .forEach(each -> levels.putIfAbsent(-rounded(each.size()), 0));
        int level = 1;
        for (Integer size : levels.keySet()) {
            levels.put(size, Math.min(6, level++));
        }
    }

    /** The size in which most letters are set. */
    static float bodySize(List<Sheet> sheets) {
        Map<Integer, Integer> letters = new HashMap<>();
        sheets.forEach(sheet -> sheet.lines().forEach(line -> letters.merge(rounded(line.size()), line.letters(),
            Integer::sum)));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(20) / 2f;
    }

    private static int rounded(float size) {
        return Math.round(size * 2);
    }

    List<DraftBlock> blocks() {
        Flow flow = new Flow();
        for (Paragraph paragraph : paragraphs) {
            BlockKind kind = kind(paragraph);
            lines(paragraph, kind, flow);
            flow.end(kind, kind == BlockKind.HEADING ? levels.getOrDefault(-rounded(paragraph.size()), 6) : 0);
        }
        return flow.blocks();
    }

    /** The lines at the pages' edges, as blocks that are not part of the article. */
    static List<DraftBlock> dropped(RunningLines running) {
        return running.texts().stream().map(Normalisation::words).filter(words -> !words.isEmpty())
            .map(words -> DraftBlock.dropped(words, DropReason.REPEATED)).toList();
    }

    private void lines(Paragraph paragraph, BlockKind kind, Flow flow) {
        boolean plain = kind == BlockKind.HEADING || kind == BlockKind.TITLE;
        String pending = "";
        List<Paragraph.Placed> lines = paragraph.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).line();
            flow.page(lines.get(i).label());
            String next = i + 1 < lines.size() ? lines.get(i + 1).line().words().strip() : "";
            boolean mended = hyphens.goes(line.words().stripTrailing(), next);
            boolean joined = mended || Hyphens.endsDivided(line.words().stripTrailing()) && !next.isEmpty();
            int left = kind == BlockKind.LIST_ITEM && i == 0 ? bullet(line) : 0;
            List<Line.Piece> pieces = line.pieces();
            for (int k = 0; k < pieces.size(); k++) {
                Line.Piece piece = pieces.get(k);
                String text = k == 0 ? pending + piece.text() : piece.text();
                if (left > 0) {
                    int cut = Math.min(left, text.length());
                    left -= cut;
                    text = text.substring(cut);
                }
                if (mended && k == pieces.size() - 1) {
                    String trimmed = text.stripTrailing();
                    text = trimmed.isEmpty() ? "" : trimmed.substring(0, trimmed.length() - 1);
                }
                flow.style(MarkKind.BOLD, piece.bold() && !plain).style(MarkKind.ITALIC, piece.italic() && !plain)
                    .style(MarkKind.SUPERSCRIPT, piece.raised()).link(piece.link());
                words(text, kind, flow);
            }
            pending = joined ? "" : " ";
        }
        flow.style(MarkKind.BOLD, false).style(MarkKind.ITALIC, false).style(MarkKind.SUPERSCRIPT, false).link("");
    }

    private static void words(String text, BlockKind kind, Flow flow) {
        String[] cells = kind == BlockKind.TABLE_ROW ? text.split("\t", -1) : new String[] {text};
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                flow.cell();
            }
            flow.text(cells[i]);
        }
    }

    private static int bullet(Line line) {
        var matcher = Paragraphs.BULLET.matcher(line.words());
        return matcher.find() ? matcher.end() : 0;
    }

    private BlockKind kind(Paragraph paragraph) {
        if (title.filter(paragraph::equals).isPresent()) {
            return BlockKind.TITLE;
        }
        if (paragraph.isRow()) {
            return BlockKind.TABLE_ROW;
        }
        if (bullet(paragraph.first()) > 0) {
            return BlockKind.LIST_ITEM;
        }
        if (CAPTION.matcher(paragraph.words()).matches() && paragraph.words().length() < 600
            && (paragraph.size() < body * 0.97f || paragraph.words().matches("^\\S+\\s*\\d+[a-z]?\\s?[.:|–-].*"))) {
            return BlockKind.CAPTION;
        }
        return isHeading(paragraph) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private boolean isHeading(Paragraph paragraph) {
        String words = paragraph.words();
        long letters = words.codePoints().filter(Character::isLetter).count();
        if (paragraph.isRow() || words.length() > LONGEST_HEADING || letters < 2 || bullet(paragraph.first()) > 0
            || paragraph.lines().size() > 5) {
            return false;
        }
        boolean sentence = words.matches("(?s).*[.:;,]") && words.split("\\s+").length > 9;
        boolean large = paragraph.size() > (sentence ? MUCH_LARGER : LARGER) * body;
        boolean bold = paragraph.isBold() && paragraph.size() >= 0.95f * body && paragraph.lines().size() <= 2
            && !words.endsWith(".") && !words.endsWith(",") && words.length() < 120;
        return large || bold;
    }

    /** The largest among the first paragraphs of the first page with words, if it stands out. */
    private Optional<Paragraph> title() {
        Optional<Paragraph> largest = Optional.empty();
        int sheet = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().sheet();
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(TITLE_AMONG, paragraphs.size()))) {
            int letters = paragraph.words().replaceAll("[^\\p{L}]", "").length();
            boolean fits = paragraph.sheet() == sheet && letters >= 5 && paragraph.words().length() <= 300
                && paragraph.size() > 1.15f * body && !paragraph.isRow();
            if (fits && (largest.isEmpty() || paragraph.size() > 1.02f * largest.get().size())) {
                largest = Optional.of(paragraph);
            }
        }
        return largest;
    }
}
