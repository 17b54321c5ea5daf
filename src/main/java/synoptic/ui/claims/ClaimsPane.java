package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.model.AnnotationId;
import synoptic.model.ClaimId;
import synoptic.ui.support.Messages;
import synoptic.ui.support.Splice;
import synoptic.ui.theme.Styles;

/** The list of claims. Cards can be dragged into another order. */
public final class ClaimsPane extends VBox {

    /** With fewer claims than this a filter is more in the way than it helps. */
    private static final int FILTER_FROM = 8;
    private static final int AT_ONCE = 30;

    private final ClaimsViewModel model;
    private final ClaimSheets sheets;
    private final VBox list = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(list);
    private final Map<ClaimId, ClaimCard> cards = new HashMap<>();
    private final TextField filter = new TextField();
    private boolean following;
    private Optional<ClaimId> followed = Optional.empty();
    private AnnotationId followedMention;
    private final Label empty = new Label(Messages.get("claims.none"));

    public ClaimsPane(ClaimsViewModel model, ClaimSheets sheets) {
        super(8);
        this.model = model;
        this.sheets = sheets;
        setId("claims-pane");
        getStyleClass().add("claims-pane");
        filter.setPromptText(Messages.get("claims.filter"));
        filter.setAccessibleText(Messages.get("claims.filter"));
        filter.setId("claims-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        empty.setWrapText(true);
        empty.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        list.getStyleClass().add("claims-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(filter, scroll);
        model.selected().subscribe(now -> followLater());
        model.rowsProperty().addListener((javafx.collections.ListChangeListener<ClaimRow>) change -> show(model.rowsProperty()));
        show(model.rowsProperty());
    }

    private void show(List<ClaimRow> rows) {
        boolean many = model.project().claims().size() >= FILTER_FROM || !model.filterProperty().get().isEmpty();
        filter.setVisible(many);
        filter.setManaged(many);
        cards.keySet().retainAll(rows.stream().map(row -> row.claim().id()).collect(Collectors.toSet()));
        List<Node> shown = new ArrayList<>();
        int fresh = 0;
        for (ClaimRow row : rows) {
            if (!cards.containsKey(row.claim().id()) && !model.isFocused(row.claim().id()) && ++fresh > AT_ONCE) {
                continue;
            }
            ClaimCard card = cards.computeIfAbsent(row.claim().id(), id -> newCard());
            card.show(row);
            shown.add(card);
        }
        if (fresh > AT_ONCE) {
            // The rest comes with the frames that follow: to make hundreds of cards in one would hold up the window.
            Platform.runLater(() -> show(model.rowsProperty()));
        }
        if (rows.isEmpty()) {
            shown.add(empty);
        }
        Splice.bring(list.getChildren(), shown);
        followLater();
    }

    private void followLater() {
        if (!following) {
            following = true;
            Platform.runLater(this::follow);
        }
    }

    /**
     * Shows the claim that came into focus and, where its card is higher than the list, the mention that keys change. As long as both are the
     * same, the list stays where the user left it.
     */
    private void follow() {
        following = false;
        Optional<ClaimCard> card = model.rowsProperty().stream().map(row -> row.claim().id()).filter(model::isFocused).findFirst()
            .map(cards::get).filter(shown -> shown.getParent() == list);
        AnnotationId selected = model.selected().getValue();
        Optional<Node> mention = card.flatMap(shown -> shown.mark(selected));
        Optional<ClaimId> claim = card.map(shown -> shown.row().claim().id());
        list.applyCss();
        scroll.layout();
        if (!claim.equals(followed)) {
            card.ifPresent(shown -> bringIntoView(shown.getBoundsInParent()));
        }
        if (!claim.equals(followed) || !Objects.equals(selected, followedMention)) {
            mention.ifPresent(shown -> bringIntoView(list.sceneToLocal(shown.localToScene(shown.getLayoutBounds()))));
        }
        followed = claim;
        followedMention = selected;
    }

    private void bringIntoView(Bounds bounds) {
        double view = scroll.getViewportBounds().getHeight();
        double room = list.getHeight() - view;
        double top = scroll.getVvalue() * Math.max(0, room);
        if (room > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + view)) {
            double wanted = bounds.getMinY() < top || bounds.getHeight() > view ? bounds.getMinY() : bounds.getMaxY() - view;
            scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
        }
    }

    private ClaimCard newCard() {
        ClaimCard card = new ClaimCard(model, sheets);
        card.addEventHandler(MouseEvent.DRAG_DETECTED, drag -> {
            ClipboardContent content = new ClipboardContent();
            content.put(ClaimSheets.CLAIM_FORMAT, card.row().claim().id().toString());
            content.putString(card.row().claim().statement());
            card.startDragAndDrop(TransferMode.MOVE).setContent(content);
            drag.consume();
        });
        card.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasContent(ClaimSheets.CLAIM_FORMAT) && drag.getGestureSource() != card) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        card.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().getContent(ClaimSheets.CLAIM_FORMAT) instanceof String id) {
                boolean upper = drag.getY() < card.getHeight() / 2;
                model.reorder(ClaimId.of(id), upper ? Optional.of(card.row().claim().id()) : after(card));
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
        return card;
    }

    private Optional<ClaimId> after(ClaimCard card) {
        List<ClaimId> order = model.project().claimsInOrder().stream().map(claim -> claim.id()).toList();
        int next = order.indexOf(card.row().claim().id()) + 1;
        return next < order.size() ? Optional.of(order.get(next)) : Optional.empty();
    }
}
