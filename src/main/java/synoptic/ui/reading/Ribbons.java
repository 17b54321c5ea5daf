package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
    private final Runnable ask;
    private final List<RibbonGutter> gutters = new ArrayList<>();
    private boolean touched = true;

    /** @param ask asks for {@link #settle()} to be called when the frame has been laid out */
    Ribbons(Desk desk, Supplier<List<ReadingPane>> panes, Runnable ask) {
        this.ask = ask;
        this.desk = desk;
        this.panes = panes;
    }

    /** Draws anew when claims or the focus change, until the subscription ends. */
    Subscription watch() {
        return Subscription.combine(desk.focus().claimProperty().subscribe(this::touch),
            desk.model().projectProperty().subscribe(this::touch));
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

    /** Something moved or changed: draws the ribbons anew after the next layout. */
    void touch() {
        touched = true;
        ask.run();
    }

    /** Called when a frame has been laid out: draws the ribbons where the mentions are now, if anything moved. */
    void settle() {
        if (!touched) {
            return;
        }
        touched = false;
        if (panes.get().size() < 2) {
            return;
        }
        List<List<MentionSpot>> mentions = panes.get().stream()
            .map(pane -> pane.places().mentions()).toList();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            gutters.get(i).show(mentions.get(i), mentions.get(i + 1), desk.focus().claim());
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
