package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import synoptic.model.ClaimId;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.reading.ribbon.MentionSpot;
import synoptic.ui.reading.ribbon.RibbonGutter;
import synoptic.ui.support.Messages;

/** Keeps the ribbons in the gutters where the mentions are: once a frame, after the texts have been laid out, and only if something moved. */
final class Ribbons {

    private final Desk desk;
    private final Supplier<List<ReadingPane>> panes;
    private final List<RibbonGutter> gutters = new ArrayList<>();
    private final Runnable afterLayout = this::drawIfTouched;
    private boolean touched = true;

    Ribbons(Desk desk, Supplier<List<ReadingPane>> panes) {
        this.desk = desk;
        this.panes = panes;
    }

    /** Goes with the layout of whatever window a node is in, until the subscription ends. */
    Subscription watch(Node node) {
        return Subscription.combine(
            node.sceneProperty().subscribe((before, now) -> move(before, now)),
            desk.focus().claimProperty().subscribe(this::touch),
            desk.model().projectProperty().subscribe(this::touch),
            () -> move(node.getScene(), null));
    }

    /** The gutters from left to right; more are made and others forgotten as their number changes. */
    List<RibbonGutter> gutters(int number) {
        while (gutters.size() < number) {
            int at = gutters.size();
            RibbonGutter gutter = new RibbonGutter(wishes(at), this::name);
            gutter.setTop(PaneHeader.HEIGHT);
            gutter.heightProperty().subscribe(this::touch);
            gutters.add(gutter);
        }
        touch();
        return List.copyOf(gutters.subList(0, number));
    }

    /** Something changed: draws the ribbons anew after the next layout, and asks for one. */
    void touch() {
        touched = true;
        Platform.requestNextPulse();
    }

    /** A text moved while the layout is under way: draws the ribbons anew after it. */
    void moved() {
        touched = true;
    }

    /** Draws the ribbons where the mentions are now. */
    void draw() {
        touched = false;
        List<List<MentionSpot>> mentions = panes.get().stream()
            .map(pane -> pane.places().mentions(pane.model().highlightsProperty().get())).toList();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            gutters.get(i).show(mentions.get(i), mentions.get(i + 1), desk.focus().claim());
        }
    }

    private void drawIfTouched() {
        if (touched) {
            draw();
        }
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private String name(ClaimId claim) {
        return desk.model().project().claim(claim)
            .map(found -> Messages.get("reading.ribbon", found.number(), found.statement())).orElse("");
    }

    private RibbonGutter.Wishes wishes(int at) {
        return new RibbonGutter.Wishes() {
            @Override
            public void focus(ClaimId claim) {
                desk.focus().claimProperty().set(claim);
            }

            @Override
            public void seek(RibbonGutter.Side side, MentionSpot mention) {
                ReadingPane pane = panes.get().get(side == RibbonGutter.Side.LEFT ? at : at + 1);
                pane.model().activate();
                pane.reveal(TextRange.at(mention.offset()));
            }
        };
    }
}
