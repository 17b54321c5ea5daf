package synoptic.ui.importing;

import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.importer.web.WebAddress;
import synoptic.ui.importing.web.WebSheet;
import synoptic.ui.support.Messages;

/** Takes files, folders and text that are dropped anywhere on a window, and says so while they hover over it. */
public final class FileDrop {

    private final StackPane layers;
    private final ImportSheet sheet;
    private final WebSheet web;
    private final StackPane hint;

    /** @param layers the root of the window, whose topmost child the hint is while something hovers */
    public FileDrop(StackPane layers, ImportSheet sheet, WebSheet web) {
        this.layers = layers;
        this.sheet = sheet;
        this.web = web;
        Label words = new Label(Messages.get("import.drophint"), new FontIcon(Feather.DOWNLOAD));
        words.getStyleClass().add("drop-words");
        hint = new StackPane(words);
        hint.setId("drop-hint");
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        StackPane.setAlignment(words, Pos.CENTER);
    }

    /** Starts to listen. */
    public void attach() {
        layers.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (isForUs(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                show(true);
                drag.consume();
            }
        });
        layers.addEventHandler(DragEvent.DRAG_EXITED, drag -> show(false));
        layers.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            show(false);
            if (isForUs(drag)) {
                take(drag.getDragboard());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    /** What is dragged within the window has its own places to go. */
    private static boolean isForUs(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        return drag.getGestureSource() == null && (board.hasFiles() || board.hasHtml() || board.hasString());
    }

    private void take(Dragboard board) {
        if (board.hasFiles()) {
            sheet.open(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString() && WebAddress.isAddress(board.getString().strip()) && !board.getString().strip().contains(" ")) {
            web.open(board.getString().strip());
        } else if (board.hasHtml() && !board.getHtml().isBlank()) {
            sheet.openPage(board.getHtml(), board.hasString() ? board.getString() : "");
        } else if (board.hasString() && !board.getString().isBlank()) {
            sheet.openText(board.getString());
        }
    }

    /** Shows the hint or takes it away. */
    void show(boolean on) {
        if (on && !layers.getChildren().contains(hint)) {
            layers.getChildren().add(hint);
        } else if (!on) {
            layers.getChildren().remove(hint);
        }
    }
}
