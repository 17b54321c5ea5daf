package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds running heads and feet and page numbers: lines at a page's edge that stand on other pages at the same height in
 * the same words, numbers aside.
 */
final class RunningLines {

    private static final int EDGE = 3;
    private static final int ENOUGH = 3;
    private static final int FEW_PAGES = 4;
    private static final float HEIGHT = 8;
    private static final int LETTERS = 10;
    private static final int LONGEST = 160;
    private static final Pattern NUMBER = Pattern.compile(
        "(?iu)[\\s\\p{Pd}|•·]*(?:page|seite|s\\.|p\\.|pg\\.?|página|pagina)?\\s*(\\d{1,4}|[ivxlc]{1,7})"
            + "(?:\\s*(?:/|of|von|de|di|sur|van)\\s*\\d{1,4})?[\\s\\p{Pd}|•·]*");

    private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> texts = new HashSet<>();

    private record Edge(Line line, boolean top) {
    }

    RunningLines(List<Sheet> sheets) {
        List<List<Edge>> edges = sheets.stream().map(RunningLines::edges).toList();
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            for (Edge edge : edges.get(i)) {
                for (String key : keys(edge)) {
                    pages.computeIfAbsent(key, any -> new HashSet<>()).add(i);
                }
            }
        }
        int enough = sheets.size() <= FEW_PAGES ? 2 : ENOUGH;
        for (int i = 0; i < edges.size(); i++) {
            for (Edge edge : edges.get(i)) {
                boolean repeated = keys(edge).stream().anyMatch(key -> pages.get(key).size() >= enough);
                boolean last = edge == edges.get(i).getLast();
                if (repeated || isNumber(edge.line(), i, sheets, last)) {
                    found.add(edge.line());
                    texts.add(edge.line().words().strip());
                }
            }
        }
    }

    boolean contains(Line line) {
        return found.contains(line);
    }

    /** Their words, each once, without those that are only numbers. */
    List<String> texts() {
        return texts.stream().filter(text -> !NUMBER.matcher(text).matches()).sorted().limit(100).toList();
    }

    private static List<Edge> edges(Sheet sheet) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        lines.sort(Comparator.comparing(Line::y));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean top = i < EDGE;
            if (top || i >= lines.size() - EDGE) {
                edges.add(new Edge(lines.get(i), top));
            }
        }
        return edges;
    }

    /**
     * The line's words, and the longer of those that stand apart in it: beside a book's title there is often what only
     * that page is about. Two keys for each, so that lines on both sides of a border between heights have one in common.
     */
    private static List<String> keys(Edge edge) {
        List<String> keys = new ArrayList<>();
        String whole = edge.line().words().toLowerCase(Locale.ROOT);
        for (String words : Stream.concat(Stream.of(whole), Arrays.stream(whole.split("\t"))
                .filter(part -> part.codePoints().filter(Character::isLetter).count() >= LETTERS)).distinct().toList()) {
            String said = words.replaceAll("\\d+", "#").replaceAll("[\\s\\p{Pd}|]+", " ").strip();
            if (!said.isEmpty() && said.length() <= LONGEST) {
                int height = (int) (edge.line().y() / HEIGHT);
                String key = "/" + Math.round(edge.line().size()) + "/" + edge.top() + "/" + said;
                keys.add(height + key);
                keys.add((height + 1) + key);
            }
        }
        return keys;
    }

    /** Whether the line is nothing but the page's number. */
    private static boolean isNumber(Line line, int page, List<Sheet> sheets, boolean last) {
        var matcher = NUMBER.matcher(line.words());
        return matcher.matches() && (matcher.group(1).equalsIgnoreCase(sheets.get(page).label())
            || matcher.group(1).equals(String.valueOf(page + 1)) || (sheets.size() > 1 || last) && matcher.group(1).matches("\\d+"));
    }
}
