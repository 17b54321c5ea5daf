package synoptic.ui.reading.strip;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import synoptic.model.ArticleId;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.Panes;
import synoptic.ui.support.DragFormats;
import synoptic.ui.support.Messages;

/** Takes articles that are dragged here: onto a pane to replace what it shows, onto an edge or a gutter to stand beside it. */
public final class ArticleDrop {

    private static final double LINE = 6;

    private final Desk desk;
    private final StripRow row;
    private final Label words = new Label();
    private final StackPane mark = new StackPane(words);

    /** @param strip takes the drops, and shows where they would go */
    public ArticleDrop(Desk desk, StripRow row, StackPane strip) {
        this.desk = desk;
        this.row = row;
        mark.getStyleClass().add("drop-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        strip.getChildren().add(mark);
        strip.setOnDragOver(this::over);
        strip.setOnDragExited(exit -> mark.setVisible(false));
        strip.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent drag) {
        Optional<ArticleId> article = article(drag);
        if (article.isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            show(spot(drag));
            drag.consume();
        }
    }

    private void dropped(DragEvent drop) {
        article(drop).ifPresent(article -> {
            open(article, spot(drop));
            drop.setDropCompleted(true);
            drop.consume();
        });
        mark.setVisible(false);
    }

    /** Opens an article where it was dropped. */
    void open(ArticleId article, DropSpot spot) {
        Panes panes = desk.panes();
        int count = panes.open().size();
        Optional<OpenPane> there = panes.showing(article);
        if (there.isPresent()) {
            boolean fromLeft = panes.open().indexOf(there.get()) < spot.pane();
            panes.showAt(article, spot.beside() && fromLeft ? spot.pane() - 1 : spot.pane());
        } else if (spot.beside() || count == 0) {
            panes.showAt(article, spot.pane());
        } else {
            panes.activeProperty().set(panes.open().get(spot.pane()));
            panes.show(article);
        }
    }

    private DropSpot spot(DragEvent drag) {
        boolean room = desk.panes().open().size() < Panes.MOST || article(drag).flatMap(desk.panes()::showing).isPresent();
        double x = row.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX() + row.offset();
        return DropSpot.at(x, row.widths(), StripRow.GUTTER, room);
    }

    private void show(DropSpot spot) {
        double start = 0;
        for (int i = 0; i < Math.min(spot.pane(), row.widths().size()); i++) {
            start += row.widths().get(i) + StripRow.GUTTER;
        }
        boolean none = row.widths().isEmpty();
        double width = none ? row.getWidth() : spot.beside() ? LINE : row.widths().get(spot.pane());
        double x = spot.beside() && !none ? Math.max(0, start - (spot.pane() == 0 ? 0 : StripRow.GUTTER / 2) - LINE / 2) : start;
        words.setText(spot.beside() && !none ? "" : Messages.get("reading.drop"));
        mark.setVisible(true);
        mark.resizeRelocate(x - (none ? 0 : row.offset()), 0, width, row.getHeight());
    }

    private Optional<ArticleId> article(DragEvent drag) {
        return drag.getDragboard().getContent(DragFormats.ARTICLE) instanceof String id
            ? desk.model().project().article(ArticleId.of(id)).map(found -> found.id()) : Optional.empty();
    }
}
