package synoptic.ui.desk;

/** All that the screens of one window share about the open project. */
public record Desk(ProjectModel model, Panes panes, Focus focus, Notices notices) {

    public Desk(ProjectModel model) {
        this(model, new Panes(), new Focus(), new Notices());
    }
}
