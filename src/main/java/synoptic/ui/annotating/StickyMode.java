package synoptic.ui.annotating;

import javafx.util.Subscription;
import synoptic.model.Project;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Sticky;
import synoptic.ui.support.Messages;

/** The mode in which every selection gets one tag or is linked to one claim, until it is ended or what it gives is no more. */
public final class StickyMode {

    private final Desk desk;
    private final Marking marking;

    public StickyMode(Desk desk, Marking marking) {
        this.desk = desk;
        this.marking = marking;
    }

    /** Ends the mode when its claim or tag is removed, until the subscription ends. */
    public Subscription watch() {
        return desk.model().projectProperty().subscribe(project -> {
            if (isOn() && !isThere(project)) {
                end();
            }
        });
    }

    /** Whether selections get something now. */
    public boolean isOn() {
        return desk.focus().stickyProperty().get() != null;
    }

    /** Every selection gets this from now on; words that are marked already get it at once. */
    void start(Sticky sticky) {
        desk.focus().stickyProperty().set(sticky);
        if (desk.panes().active().filter(pane -> pane.hasSelection()).isPresent()) {
            take();
        }
    }

    /** Gives the marked words what the mode says, if it is on. */
    void take() {
        switch (desk.focus().stickyProperty().get()) {
            case null -> { }
            case Sticky.WithTag sticky -> marking.addTag(sticky.tag());
            case Sticky.WithClaim sticky -> marking.linkTo(sticky.claim());
        }
    }

    /** Selections are plain again. */
    public void end() {
        desk.focus().stickyProperty().set(null);
        desk.notices().done(Messages.get("sticky.off"));
    }

    private boolean isThere(Project project) {
        return switch (desk.focus().stickyProperty().get()) {
            case Sticky.WithTag sticky -> project.tag(sticky.tag()).isPresent();
            case Sticky.WithClaim sticky -> project.claim(sticky.claim()).isPresent();
        };
    }
}
