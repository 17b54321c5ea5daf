package synoptic.ui.annotating.lists;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** A tag in the tree: colour, name, and how many highlights carry it. */
final class TagCell extends TreeCell<Tag> {

    private static final DataFormat TAG = new DataFormat("application/x-synoptic-tag");

    private final TagsViewModel model;
    private final TagSheets sheets;

    TagCell(TagsViewModel model, TagSheets sheets) {
        this.model = model;
        this.sheets = sheets;
        setOnMouseClicked(click -> {
            if (getItem() != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                model.showNext(getItem());
                click.consume();
            }
        });
        setOnDragDetected(drag -> {
            if (getItem() != null) {
                ClipboardContent content = new ClipboardContent();
                content.put(TAG, getItem().id().toString());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                drag.consume();
            }
        });
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasContent(TAG) && drag.getGestureSource() != this) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        setOnDragDropped(drag -> {
            if (drag.getDragboard().getContent(TAG) instanceof String id) {
                model.projectProperty().get().tag(TagId.of(id)).ifPresent(moved ->
                    model.change(moved.withParent(Optional.ofNullable(getItem()).map(Tag::id))));
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    @Override
    protected void updateItem(Tag tag, boolean empty) {
        super.updateItem(tag, empty);
        setText(null);
        if (empty || tag == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        Label name = new Label(tag.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        int own = model.count(tag);
        int all = model.countWithBelow(tag);
        Label count = new Label(own == all ? String.valueOf(own) : Messages.get("tags.counts", own, all));
        count.getStyleClass().add(Styles.MUTED);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, TagSwatch.of(tag.color()), name, gap, count);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setAccessibleText(Messages.get("tags.accessible", tag.name(), own));
        setContextMenu(sheets.menu(tag));
        setTooltip(tag.description().isBlank() ? null : new Tooltip(tag.description()));
    }
}
