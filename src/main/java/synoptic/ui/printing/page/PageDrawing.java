package synoptic.ui.printing.page;

import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws pages, black and coloured on white whatever the theme of the window; usable on any thread. */
public final class PageDrawing {

    private static final double FOOT_SIZE = 8;

    private final PageSize size;
    private final String title;

    /** @param title what stands at the foot of every page */
    public PageDrawing(PageSize size, String title) {
        this.size = size;
        this.title = title;
    }

    /** Lines as this drawing will set them. */
    public static LineMeasure measure() {
        return (para, width) -> ParaFlow.lineHeights(ParaFlow.of(para, width));
    }

    /** A page, ready to print. @param number counted from 1 @param of how many */
    public Parent page(Page page, int number, int of) {
        Pane paper = new Pane();
        paper.getStyleClass().add("print-page");
        paper.getStylesheets().setAll(sheet("tokens-light.css"), sheet("printing.css"));
        paper.resize(size.width(), size.height());
        paper.setPrefSize(size.width(), size.height());
        for (Page.Fragment fragment : page.fragments()) {
            paper.getChildren().add(fragment(fragment));
        }
        paper.getChildren().addAll(foot(number, of));
        // style sheets reach only what stands in a scene
        new Scene(paper);
        paper.applyCss();
        paper.layout();
        return paper;
    }

    private Node fragment(Page.Fragment fragment) {
        Para para = fragment.para();
        TextFlow flow = ParaFlow.of(para, size.column(para));
        Group group = new Group(flow);
        flow.setManaged(false);
        group.getChildren().addAll(ParaFlow.strokes(para, flow));
        boolean whole = fragment.firstLine() == 0 && fragment.height() >= flow.getHeight() - 1;
        if (!whole) {
            group.setClip(new Rectangle(-para.style().indent(), fragment.skipped(), size.width(), fragment.height()));
        }
        group.setLayoutX(para.style().indent());
        group.setLayoutY(fragment.y() - fragment.skipped());
        return group;
    }

    private List<Node> foot(int number, int of) {
        Line rule = new Line(0, size.height() - 14, size.width(), size.height() - 14);
        rule.getStyleClass().setAll("print-rule");
        String count = number + " / " + of;
        Text right = footText(count);
        right.setX(size.width() - right.getLayoutBounds().getWidth());
        Text left = footText(title);
        left.setClip(new Rectangle(0, -FOOT_SIZE * 2, Math.max(0, right.getX() - 16), size.height() + FOOT_SIZE * 4));
        return List.of(rule, left, right);
    }

    private Text footText(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Source Sans 3", FOOT_SIZE));
        text.setY(size.height() - 3);
        text.getStyleClass().setAll("print-muted");
        return text;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(PageDrawing.class.getResource("/synoptic/ui/theme/" + name), name).toExternalForm();
    }
}
