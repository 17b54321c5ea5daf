package synoptic.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.exporter.Counts;
import synoptic.exporter.Loss;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.desk.Notices;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Shows that a bundle is being written and what came of it. When it is closed before the end, a notice says the same. */
public final class ExportSheet {

    private static final double LOSSES_HIGH = 220;

    private final Overlay overlay;
    private final ExportViewModel model;
    private final Notices notices;
    private final Consumer<String> outside;
    private final VBox sheet = new VBox(12);
    private boolean open;

    /** @param outside opens an address, such as that of a folder, in the program that the platform has for it */
    public ExportSheet(Overlay overlay, ExportViewModel model, Notices notices, Consumer<String> outside) {
        this.overlay = overlay;
        this.model = model;
        this.notices = notices;
        this.outside = outside;
        sheet.setId("export-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(560, Region.USE_PREF_SIZE);
        model.stateProperty().subscribe(this::show);
    }

    /** Writes the bundle and shows how it goes. */
    void start(Path file) {
        model.start(file);
    }

    private void show(ExportViewModel.State state) {
        switch (state) {
            case ExportViewModel.State.None none -> close();
            case ExportViewModel.State.Running running -> running(running);
            case ExportViewModel.State.Done done -> done(done);
            case ExportViewModel.State.Failed failed -> failed(failed);
        }
    }

    private void close() {
        if (open) {
            overlay.close();
        }
    }

    private void running(ExportViewModel.State.Running running) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.get("export.running"));
        Button stop = button("export-stop", "export.stop", model::stop);
        fill(Messages.get("export.running"), words(running.file().toString()), bar, buttons(stop));
        open = true;
        overlay.show(sheet, stop, Pos.CENTER, () -> open = false);
    }

    private void done(ExportViewModel.State.Done done) {
        if (!open) {
            notices.done(Messages.get("export.doneNotice", done.file()));
            return;
        }
        Counts counts = done.manifest().counts();
        Button show = button("export-show", "export.showFolder",
            () -> outside.accept(String.valueOf(done.file().toAbsolutePath().getParent().toUri())));
        Button close = button("export-close", "export.close", overlay::close);
        close.setDefaultButton(true);
        fill(Messages.get("export.done"), words(done.file().toString()),
            words(Messages.get("export.counts", counts.articles(), counts.annotations(), counts.claims())), losses(done.manifest().losses()), buttons(show, close));
        close.requestFocus();
    }

    /** What other programs will not see, file by file. */
    private static VBox losses(List<Loss> losses) {
        VBox lines = new VBox(4);
        String file = "";
        for (Loss loss : losses) {
            if (!loss.file().equals(file)) {
                file = loss.file();
                Label name = new Label(file);
                name.getStyleClass().add("export-file");
                lines.getChildren().add(name);
            }
            Label line = words(Messages.get("export.loss", loss.what(), loss.count()));
            line.getStyleClass().add(Styles.MUTED);
            lines.getChildren().add(line);
        }
        if (lines.getChildren().isEmpty()) {
            return lines;
        }
        Label heading = new Label(Messages.get("export.losses"));
        heading.getStyleClass().add(Styles.SECTION);
        lines.getStyleClass().add("export-losses");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LOSSES_HIGH);
        scroll.setAccessibleText(heading.getText());
        return new VBox(6, heading, scroll);
    }

    private void failed(ExportViewModel.State.Failed failed) {
        if (!open) {
            notices.failed(failed.sentence());
            return;
        }
        Label problem = words(failed.sentence());
        problem.getStyleClass().add("problem");
        Button close = button("export-close", "export.close", overlay::close);
        close.setDefaultButton(true);
        fill(Messages.get("export.failed"), problem, buttons(close));
        close.requestFocus();
    }

    private void fill(String title, Region... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("overlay-title");
        sheet.setAccessibleText(title);
        sheet.getChildren().setAll(heading);
        for (Region part : content) {
            if (!(part instanceof VBox box) || !box.getChildren().isEmpty()) {
                sheet.getChildren().add(part);
            }
        }
    }

    private static Label words(String text) {
        Label label = new WrappingLabel(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.setOnAction(press -> action.run());
        return button;
    }

    private static HBox buttons(Button... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(8, gap);
        box.getChildren().addAll(buttons);
        return box;
    }
}
