package synoptic.ui.library;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The details of an article, to correct. */
final class DetailsSheet {

    private final Overlay overlay;
    private final LibraryViewModel model;

    DetailsSheet(Overlay overlay, LibraryViewModel model) {
        this.overlay = overlay;
        this.model = model;
    }

    void open(Article article) {
        Metadata now = article.metadata();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", now.title());
        values.put("outlet", now.outlet());
        values.put("byline", now.byline());
        values.put("published", now.published().iso());
        values.put("url", now.url());
        values.put("language", now.language());
        GridPane grid = new GridPane(10, 8);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(0, 420, Double.MAX_VALUE, Priority.ALWAYS, null, true));
        Map<String, TextField> fields = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            TextField field = new TextField(value);
            field.setId("details-" + key);
            Label label = new Label(Messages.get("details." + key));
            label.setLabelFor(field);
            label.setMinWidth(Region.USE_PREF_SIZE);
            fields.put(key, field);
            grid.addRow(fields.size() - 1, label, field);
        });
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        Label origin = new Label(Messages.get("details.origin", article.original().name(), article.version()));
        origin.getStyleClass().add(Styles.MUTED);
        Button save = new Button(Messages.get("details.save"));
        save.setId("details-save");
        save.setDefaultButton(true);
        save.setOnAction(press -> save(article, fields, problem));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button(Messages.get("sheet.cancel"));
        cancel.setId("details-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(press -> overlay.close());
        save.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(8, origin, gap, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(Messages.get("details.heading"));
        heading.getStyleClass().add("overlay-title");
        VBox sheet = new VBox(12, heading, grid, problem, foot);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(620, Region.USE_PREF_SIZE);
        overlay.show(sheet, fields.get("title"), Pos.CENTER);
    }

    private void save(Article article, Map<String, TextField> fields, Label problem) {
        PublishedDate date;
        try {
            date = new PublishedDate(fields.get("published").getText().strip());
        } catch (IllegalArgumentException notADate) {
            problem.setText(Messages.get("details.badDate"));
            fields.get("published").requestFocus();
            return;
        }
        overlay.close();
        model.edit(article.id(), new Metadata(text(fields, "title"), text(fields, "outlet"), text(fields, "byline"), date,
            text(fields, "url"), text(fields, "language")));
    }

    private static String text(Map<String, TextField> fields, String key) {
        return fields.get(key).getText().strip();
    }
}
