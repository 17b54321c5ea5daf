package synoptic.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.testing.ProjectSketch;
import synoptic.testing.RealArticles;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.ui.printing.content.ArticlePrint;
import synoptic.ui.printing.content.ClaimsPrint;
import synoptic.ui.printing.page.Page;
import synoptic.ui.printing.page.PageDrawing;
import synoptic.ui.printing.page.PageSize;
import synoptic.ui.printing.page.Pagination;
import synoptic.ui.printing.page.Para;
import synoptic.ui.reading.text.setting.Typeface;

/** Draws printed pages for people to look at. */
@ExtendWith(FxExtension.class)
class PagePictureTest {

    @BeforeAll
    static void faces() {
        Fx.run(Typeface::register);
    }

    @Test
    void theRealArticles() {
        RealArticles real = new RealArticles();
        for (String outlet : List.of("Fortune", "The Daily Dot", "CNBC")) {
            Article article = real.project().article(real.of(outlet)).orElseThrow();
            save(outlet.toLowerCase().replace(' ', '-'), article.displayTitle(), ArticlePrint.of(real.project(), article));
        }
        save("claims", "Claims · " + real.project().info().title(), ClaimsPrint.of(real.project()));
    }

    @Test
    void everyKindOfBlockAndScript() {
        ProjectSketch sketch = new ProjectSketch();
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, "A very long title that goes on and on over the ferry, its timetable, its operator, the islands and the storms of autumn");
        text.block(BlockKind.HEADING, 1, "A heading");
        text.block(BlockKind.QUOTE, 0, "“We have waited long enough,” said Mirela Okafor.");
        text.block(BlockKind.LIST_ITEM, 0, "Four crossings a day");
        text.block(BlockKind.LIST_ITEM, 0, "A subsidy of 2.4 million");
        text.block(BlockKind.CAPTION, 0, "The ferry in dock, seen from the quay");
        text.block(BlockKind.PREFORMATTED, 0, "07:42  island   on time\n08:15  quay     late");
        text.block(BlockKind.PARAGRAPH, 0, "Кириллица: паром стоит в доке. Ελληνικά: το πλοίο είναι εδώ. 渡轮停在码头，船长对记者说。 फेरी बंदरगाह में है।");
        text.block(BlockKind.PARAGRAPH, 0, "המעבורת עוגנת בנמל, אמרה הקברניטה, ואיש לא יודע מתי תפליג שוב אל האיים הרחוקים שבמפרץ הצפוני.");
        text.block(BlockKind.PARAGRAPH, 0, "The last word is a long one and is underlined by three claims at once, which must all stay legible on paper.");
        ArticleId id = sketch.article(new Metadata("A very long title", "Quay Gazette", "Ada Lind", new PublishedDate("2031-03-02"), "", "en"), text.build());
        ClaimId[] claims = {sketch.claim("The ferry sails"), sketch.claim("The ferry is safe"), sketch.claim("The operator lies")};
        sketch.highlight(id, "waited long enough", new Body.Mention(claims[0], Stance.DISPUTES, "Mirela Okafor"), new Body.Comment("Who counts?"));
        sketch.highlight(id, "паром стоит в доке", new Body.Mention(claims[1], Stance.SUPPORTS, ""));
        sketch.highlight(id, "אמרה הקברניטה", new Body.Mention(claims[2], Stance.DISCUSSES, "הקברניטה"));
        sketch.highlight(id, "船长对记者说", new Body.Tagging(sketch.tag("sources", "#cf222e")));
        sketch.highlight(id, "is a long one and is underlined by three claims", new Body.Mention(claims[0], Stance.SUPPORTS, ""));
        sketch.highlight(id, "long one and is underlined", new Body.Mention(claims[1], Stance.SUPPORTS, ""));
        sketch.highlight(id, "one and is", new Body.Mention(claims[2], Stance.SUPPORTS, ""));
        save("kinds", "A very long title", ArticlePrint.of(sketch.project(), sketch.project().article(id).orElseThrow()));
    }

    private static void save(String name, String title, List<Para> paras) {
        List<Page> pages = Pagination.pages(paras, PageSize.A4, PageDrawing.measure());
        PageDrawing drawing = new PageDrawing(PageSize.A4, title);
        assertThat(pages).isNotEmpty();
        for (int i = 0; i < pages.size(); i++) {
            Parent page = drawing.page(pages.get(i), i + 1, pages.size());
            int number = i + 1;
            WritableImage image = Fx.call(() -> {
                SnapshotParameters twice = new SnapshotParameters();
                twice.setTransform(new Scale(2, 2));
                twice.setViewport(new Rectangle2D(0, 0, 2 * PageSize.A4.width(), 2 * PageSize.A4.height()));
                return page.snapshot(twice, null);
            });
            assertThat(image.getWidth()).isEqualTo(2 * PageSize.A4.width());
            assertThat(Pictures.save(new javafx.scene.image.ImageView(image), "printing/" + name + "-" + number)).isNotEmptyFile();
        }
    }
}
