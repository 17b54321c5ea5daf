package synoptic.ui.printing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Shows how far the printing is and lets the user stop it. When it is closed the printing goes on. */
public final class PrintSheet {

    private final Overlay overlay;
    private final VBox sheet;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button stop = new Button(Messages.get("print.stop"));
    private boolean printing;
    private boolean open;

    public PrintSheet(Overlay overlay, PrintWork work) {
        this.overlay = overlay;
        Label heading = new Label(Messages.get("print.running"));
        heading.getStyleClass().add("overlay-title");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(heading.getText());
        words.getStyleClass().add(Styles.MUTED);
        stop.setId("print-stop");
        stop.setOnAction(press -> work.stop());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, words, gap, stop);
        foot.setAlignment(Pos.CENTER_LEFT);
        sheet = new VBox(12, heading, bar, foot);
        sheet.setId("print-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(420, Region.USE_PREF_SIZE);
        work.progressProperty().subscribe(this::show);
    }

    private void show(Optional<PrintWork.Progress> progress) {
        progress.ifPresent(now -> {
            bar.setProgress(now.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done() / now.of());
            words.setText(now.of() == 0 ? Messages.get("print.layingOut") : Messages.get("print.page", now.done() + 1, now.of()));
        });
        if (progress.isPresent() && !printing) {
            open = true;
            overlay.show(sheet, stop, Pos.CENTER, () -> open = false);
        } else if (progress.isEmpty() && open) {
            overlay.close();
        }
        printing = progress.isPresent();
    }
}
