package synoptic.importer.html.content;

import org.jsoup.nodes.Element;

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
        if (table.hasAttr("summary") || table.selectFirst("caption, col, colgroup, tfoot, thead, th") != null) {
            return true;
        }
        if (table.selectFirst("table table") != null) {
            return false;
        }
        int rows = table.getElementsByTag("tr").size();
        int columns = 0;
        for (Element row : table.getElementsByTag("tr")) {
            columns = Math.max(columns, row.childrenSize());
        }
        return rows > 1 && columns > 1 && (rows >= MANY || columns > 4 || rows * columns > MANY);
    }
}
