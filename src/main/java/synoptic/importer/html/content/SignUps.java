package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds boxes that ask for an e-mail address: the field for it and the few lines around it that say what for. */
final class SignUps {

    /** A page with more fields is not one with an article. */
    private static final int MOST = 50;
    private static final int LONGEST = 500;
    private static final int LONGEST_BESIDE = 250;
    private static final int ARTICLE = 80;

    private SignUps() {
    }

    /** The boxes, the widest around each field; none that would leave no running text outside. */
    static List<Element> boxes(Document page) {
        List<Element> boxes = new ArrayList<>();
        List<Element> fields = page.select("input[type=email], input[name~=(?i)e-?mail]");
        if (fields.isEmpty() || fields.size() > MOST) {
            return boxes;
        }
        int all = Measures.runningText(page);
        for (Element field : fields) {
            Element box = field;
            while (box.parent() != null && isBox(box.parent(), box)) {
                box = box.parent();
            }
            if (box != field && all - Measures.runningText(box) >= ARTICLE) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean isBox(Element around, Element inside) {
        String tag = around.normalName();
        boolean mayHoldArticle = tag.equals("body") || tag.equals("main") || tag.equals("article") || around.selectFirst("h1") != null
            || !tag.equals("form") && Names.weight(around) > 0;
        int length = mayHoldArticle ? Integer.MAX_VALUE : Measures.length(around);
        return length <= LONGEST && length - Measures.length(inside) <= LONGEST_BESIDE;
    }
}
