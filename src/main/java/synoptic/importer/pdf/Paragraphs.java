package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, over the ends of columns and pages too. */
final class Paragraphs {

    static final Pattern BULLET = Pattern.compile("^[•◦▪‣●○■□➢➤\uf0b7\uf0a7\u2043∙·-]\\s+(?=\\S)");
    private static final float OTHER_SIZE = 0.12f;
    private static final float WIDE_GAP = 1.35f;
    private static final float INDENT = 0.8f;

    private final RunningLines running;
    private final float body;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<Paragraph> open = Optional.empty();

    /** The measures of a column. */
    private record Column(float left, float right, float leading, boolean hanging) {
    }

    private Paragraphs(RunningLines running, float body) {
        this.running = running;
        this.body = body;
    }

    /** @param body the size in which most of the document is set */
    static List<Paragraph> of(List<Sheet> sheets, RunningLines running, float body) {
        Paragraphs all = new Paragraphs(running, body);
        for (int i = 0; i < sheets.size(); i++) {
            for (List<Line> column : sheets.get(i).columns()) {
                all.column(column.stream().filter(line -> !all.running.contains(line)).toList(), sheets.get(i).label(), i);
            }
        }
        return all.paragraphs;
    }

    private void column(List<Line> lines, String label, int sheet) {
        if (lines.isEmpty()) {
            return;
        }
        Column column = measure(lines);
        Line before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean row = isRow(lines, i);
            if (before == null && !row && continues(line, column)) {
                open.orElseThrow().add(line, label);
            } else if (before == null || row || paragraphs.getLast().isRow() || begins(before, line, column)) {
                paragraphs.add(new Paragraph(line, label, row, sheet));
            } else {
                last(before).add(line, label);
            }
            Paragraph current = last(line);
            if (Math.abs(current.size() - body) < OTHER_SIZE * body && !current.isRow()) {
                open = Optional.of(current);
            }
            before = line;
        }
    }

    /** The paragraph that a line was put into just now. */
    private Paragraph last(Line line) {
        return open.filter(paragraph -> paragraph.last() == line).orElseGet(paragraphs::getLast);
    }

    /** Whether the first line of a column goes on with the last paragraph of running text. */
    private boolean continues(Line line, Column column) {
        if (open.isEmpty() || !open.get().isUnfinished() || Math.abs(open.get().last().size() - line.size())
            > OTHER_SIZE * line.size() || open.get().isBold() != line.isBold() && (open.get().isBold() || line.isBold())) {
            return false;
        }
        String words = line.words().strip();
        String end = open.get().last().words().strip();
        boolean small = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
        boolean divided = Hyphens.endsDivided(end) || end.endsWith(",");
        boolean full = open.get().lines().size() > 2 && line.x() - column.left() < INDENT * line.size()
            && end.length() > 20 && Character.isLetterOrDigit(end.codePointBefore(end.length()))
            && open.get().last().end() - open.get().last().x() > 0.9 * (column.right() - column.left());
        return small || divided || full;
    }

    private static Column measure(List<Line> lines) {
        float[] xs = new float[lines.size()];
        float[] ends = new float[lines.size()];
        float[] gaps = new float[Math.max(1, lines.size() - 1)];
        for (int i = 0; i < lines.size(); i++) {
            xs[i] = lines.get(i).x();
            ends[i] = lines.get(i).end();
            if (i > 0) {
                float gap = lines.get(i).y() - lines.get(i - 1).y();
                gaps[i - 1] = gap > 0 ? gap : Float.MAX_VALUE;
            }
        }
        Arrays.sort(xs);
        Arrays.sort(ends);
        Arrays.sort(gaps);
        float left = xs[xs.length / 10];
        float right = ends[Math.min(ends.length - 1, (int) (ends.length * 0.9))];
        float leading = Math.min(gaps[gaps.length * 2 / 5], 2.2f * lines.getFirst().size());
        long indented = lines.stream().filter(line -> line.x() - left > INDENT * line.size()
            && line.x() - left < 5 * line.size()).count();
        return new Column(left, right, leading, lines.size() > 4 && indented > 0.55 * lines.size());
    }

    /** Whether a line begins a paragraph although another one stands before it in its column. */
    private boolean begins(Line before, Line line, Column column) {
        float larger = Math.max(before.size(), line.size());
        float gap = line.y() - before.y();
        boolean bold = line.isBold() != before.isBold()
            && (line.isBold() ? !hasBold(before) : !hasBold(line));
        float usual = Math.max(column.leading(), larger * 1.02f);
        if (Math.abs(before.size() - line.size()) > OTHER_SIZE * larger || bold || gap > WIDE_GAP * usual || gap <= 0
            || BULLET.matcher(line.words()).find()) {
            return true;
        }
        boolean large = line.size() > body * 1.1f;
        if (large || line.isBold()) {
            return false;
        }
        Paragraph current = last(before);
        boolean item = BULLET.matcher(current.first().words()).find();
        float step = line.x() - before.x();
        boolean first = current.last() == current.first();
        if (item || column.hanging()) {
            return line.x() - column.left() < INDENT * line.size() && step < -INDENT * line.size() && !first
                || item && step < -INDENT * line.size()
                || column.hanging() && line.x() - column.left() < INDENT * line.size() && Math.abs(step) < 1;
        }
        boolean indented = step > INDENT * line.size() && line.x() - column.left() < 6 * line.size();
        boolean outdented = step < -INDENT * line.size() && !first;
        return indented || outdented || couldHaveGoneOn(before, line, column);
    }

    private static boolean hasBold(Line line) {
        return line.pieces().stream().anyMatch(piece -> piece.bold() && !piece.text().isBlank());
    }

    /** Whether the first word of a line would have had room on the line before, so that somebody ended that on purpose. */
    private static boolean couldHaveGoneOn(Line before, Line line, Column column) {
        String words = line.words().strip();
        String earlier = before.words().strip();
        int space = words.indexOf(' ');
        int letters = space < 0 ? words.length() : space;
        float room = column.right() - before.end();
        boolean ends = !earlier.isEmpty() && ".!?:…”\"»)".indexOf(earlier.charAt(earlier.length() - 1)) >= 0;
        boolean starts = !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
        return starts && room > letters * 0.55f * line.size() + (ends ? 1.5f : 6) * line.size();
    }

    /** Rows have three cells or more, or two beside other rows with two. */
    private static boolean isRow(List<Line> lines, int at) {
        int cells = lines.get(at).cells();
        if (cells < 2) {
            return false;
        }
        int around = 0;
        for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            around += i != at && lines.get(i).cells() >= 2 ? 1 : 0;
        }
        return cells >= 3 && around >= 1 || around >= 2;
    }
}
