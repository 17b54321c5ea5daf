package synoptic.importer.html.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells tables of data from those that only lay out a page. */
public final class Tables {

    private static final int MANY = 10;

    private Tables() {
    }

    /** Whether a table has a caption, headings, or rows and columns enough for data. */
    public static boolean isData(Element table) {
        if (!table.normalName().equals("table") || table.attr("role").equals("presentation")
            || table.attr("datatable").equals("0")) {
            return false;
        }
        Inside inside = new Inside(table);
        table.filter(inside);
        if (table.hasAttr("summary") || inside.described) {
            return true;
        }
        int rows = inside.rows;
        int columns = inside.columns;
        return !inside.nested && rows > 1 && columns > 1 && (rows >= MANY || columns > 4 || rows * columns > MANY);
    }

    /** What one walk through a table finds; tables in tables are walked once for each around them, so it is kept short. */
    private static final class Inside implements NodeFilter {

        private final Element table;
        private boolean described;
        private boolean nested;
        private int rows;
        private int columns;

        Inside(Element table) {
            this.table = table;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element) || element == table) {
                return FilterResult.CONTINUE;
            }
            switch (element.normalName()) {
                case "caption", "col", "colgroup", "tfoot", "thead", "th" -> described = true;
                case "table" -> nested = true;
                case "tr" -> {
                    rows++;
                    columns = Math.max(columns, element.childrenSize());
                }
                default -> {
                }
            }
            return described ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
