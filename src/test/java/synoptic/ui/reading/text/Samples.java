package synoptic.ui.reading.text;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.theme.Look;

/** Texts that the tests of the view read. */
final class Samples {

    private Samples() {
    }

    /** One article with every kind of block and mark. */
    static ArticleText everyKind() {
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, "Ferry company says the bridge was open; the harbour master disagrees");
        text.block(BlockKind.CAPTION, 0, "The swing bridge at Oldhaven on Tuesday morning. Photograph: M. Ferrante");
        int start = text.block(BlockKind.PARAGRAPH, 0,
            "The captain of the ferry “Marianne” told reporters on Tuesday that the signal at the "
            + "swing bridge had been green when she approached, and that nobody on the quay had warned her. AVATAR To We.");
        text.mark(new Mark(MarkKind.BOLD, new TextRange(start + 4, start + 11)));
        text.mark(new Mark(MarkKind.ITALIC, new TextRange(start + 29, start + 37)));
        String words = "“It was green, it was green for at least a minute,” she said. The harbour master, Tomás Reilly, "
            + "said that the log shows red from 7.42 a.m. on, and pointed to the full log of the bridge.";
        int second = text.block(BlockKind.PARAGRAPH, 0, words);
        text.mark(new Mark(MarkKind.LINK, new TextRange(second + words.indexOf("log of"), second
            + words.indexOf(" of the bridge.")), "https://example.org/log"));
        text.block(BlockKind.HEADING, 2, "What the log says");
        text.block(BlockKind.QUOTE, 0,
            "We have checked every entry of that morning twice. There is no entry that shows green after 7.42.");
        text.block(BlockKind.QUOTE, 0, "If the captain saw green, she saw something that our lamps did not show.");
        text.block(BlockKind.LIST_ITEM, 0,
            "7.40 a.m.: the bridge is closed to ships, the lamp is green for road traffic");
        text.block(BlockKind.LIST_ITEM, 0, "7.42 a.m.: the lamp for ships turns red");
        text.block(BlockKind.LIST_ITEM, 1,
            "according to the log, not to the captain, and a longer remark that needs a second line to be read");
        text.block(BlockKind.TABLE_ROW, 0, "Time\tLamp\tSource");
        text.block(BlockKind.TABLE_ROW, 0, "7.40\tgreen\tlog of the bridge");
        text.block(BlockKind.TABLE_ROW, 0, "7.42\tred\tlog of the bridge");
        text.block(BlockKind.PREFORMATTED, 0, "0742 SHIP RED\n0743 SHIP RED\n0744 ROAD OPEN");
        text.block(BlockKind.PARAGRAPH, 0,
            "A spokeswoman for the ferry company said that the company stands by its captain. The inquiry is expected "
            + "to report in March, four months after the collision in which eleven passengers were hurt.");
        return text.build();
    }

    /** Paragraphs in many scripts. */
    static ArticleText scripts() {
        return ArticleText.ofParagraphs(List.of(
            "Latin with a decomposed e\u0301 and naïve words, “quotes” and an em dash — so.",
            "Кириллица: мост был открыт, сказал капитан. Ελληνικά: η γέφυρα ήταν ανοιχτή.",
            "הגשר היה פתוח, אמרה הקברניטה, ואיש לא הזהיר אותה (כך לדבריה) לפני ההתנגשות ב-7:42 בבוקר של יום שלישי בנמל.",
            "قالت القبطانة إن الجسر كان مفتوحًا عندما اقتربت السفينة من الميناء صباح يوم الثلاثاء، ولم يحذرها أحد على الرصيف.",
            "She called it “הגשר הישן” and he said الجسر القديم twice.",
            "桥在七点四十二分之前一直是开着的,船长对记者说,码头上没有人警告过她。日本語の文もここにあります。",
            "पुल खुला था, कप्तान ने कहा। สะพานเปิดอยู่ กัปตันกล่าวกับผู้สื่อข่าว",
            "Emoji: 👩🏽‍🚀 and 👍🏽 and 🇪🇺 and ☂️ end."));
    }

    /** A scene in the light or dark theme, as the program dresses its windows. */
    static Scene scene(Parent root, double width, double height, boolean dark) {
        Scene scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight()
            .getUserAgentStylesheet());
        scene.getStylesheets().setAll(Look.sheets(dark));
        return scene;
    }

    /** Spans over words of a text, coloured by their place in the list. */
    static List<HighlightSpan> spans(ArticleText text, String... words) {
        List<HighlightSpan> spans = new ArrayList<>();
        for (String each : words) {
            spans.add(new HighlightSpan("k" + spans.size(), find(text, each),
                HighlightColor.claim(spans.size() + 1)));
        }
        return spans;
    }

    /** Where words stand in a text. */
    static TextRange find(ArticleText text, String words) {
        int at = text.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new TextRange(at, at + words.length());
    }
}
