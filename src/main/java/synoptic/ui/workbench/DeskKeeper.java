package synoptic.ui.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import synoptic.align.SyncMode;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.settings.DeskLayout;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PaneGroup;
import synoptic.ui.desk.ReadingPlace;
import synoptic.ui.library.LibraryOrder;
import synoptic.ui.library.LibraryViewModel;
import synoptic.ui.support.ArticleWords;

/** Puts a desk back as it was left, and notes how it is left. What a layout names and the project has no more is passed over. */
final class DeskKeeper {

    /** How many articles a desk opens that was never seen. */
    private static final int FIRST = 2;

    private final Desk desk;
    private final LibraryViewModel library;
    private final ObjectProperty<WorkbenchView> view;

    DeskKeeper(Desk desk, LibraryViewModel library, ObjectProperty<WorkbenchView> view) {
        this.desk = desk;
        this.library = library;
        this.view = view;
    }

    /** The articles that a layout opens. */
    static List<ArticleId> articles(DeskLayout layout, Project project) {
        return layout.equals(DeskLayout.NONE) ? ArticleWords.byDate(project).stream().limit(FIRST).map(Article::id).toList()
            : layout.panes().stream().flatMap(pane -> articleId(pane.article()).stream()).toList();
    }

    /** Restores a layout; a desk that was never seen opens the first two articles side by side. */
    void restore(DeskLayout layout) {
        Project project = desk.model().project();
        find(SyncMode.values(), layout.sync()).ifPresent(desk.panes().syncModeProperty()::set);
        find(LibraryOrder.values(), layout.sort()).ifPresent(library.sortProperty()::set);
        find(LibraryOrder.values(), layout.group()).ifPresent(library.groupProperty()::set);
        find(WorkbenchView.values(), layout.view()).ifPresent(view::set);
        for (DeskLayout.Pane saved : layout.panes()) {
            articleId(saved.article()).flatMap(project::article).ifPresent(article -> {
                OpenPane pane = new OpenPane(article.id());
                pane.placeProperty().set(new ReadingPlace(Math.clamp(saved.offset(), 0, article.text().length()), Double.isFinite(saved.pixels()) ? saved.pixels() : 0));
                pane.shareProperty().set(saved.share() > 0 ? saved.share() : 1);
                pane.groupProperty().set(PaneGroup.ofKey(saved.group()).orElse(PaneGroup.FIRST));
                desk.panes().restore(pane);
            });
        }
        List<OpenPane> open = desk.panes().open();
        if (layout.active() >= 0 && layout.active() < open.size()) {
            desk.panes().activeProperty().set(open.get(layout.active()));
        }
        if (layout.equals(DeskLayout.NONE)) {
            ArticleWords.byDate(project).stream().limit(FIRST).forEach(article -> desk.panes().showBeside(article.id()));
            open.stream().findFirst().ifPresent(desk.panes().activeProperty()::set);
        }
        claimId(layout.claim()).flatMap(project::claim).ifPresent(claim -> desk.focus().claimProperty().set(claim.id()));
    }

    /** The layout as it is now. */
    DeskLayout layout() {
        List<DeskLayout.Pane> panes = desk.panes().open().stream().map(pane -> new DeskLayout.Pane(pane.article().toString(),
            pane.placeProperty().get().offset(), pane.placeProperty().get().pixels(), pane.shareProperty().get(),
            pane.groupProperty().get().key())).toList();
        return new DeskLayout(panes, Math.max(0, desk.panes().open().indexOf(desk.panes().activeProperty().get())),
            desk.panes().syncModeProperty().get().name(), library.sortProperty().get().name(),
            Optional.ofNullable(library.groupProperty().get()).map(Enum::name).orElse(""),
            desk.focus().claim().map(ClaimId::toString).orElse(""), view.get().name());
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return List.of(values).stream().filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<ArticleId> articleId(String text) {
        try {
            return Optional.of(ArticleId.of(text));
        } catch (IllegalArgumentException handEdited) {
            return Optional.empty();
        }
    }

    private static Optional<ClaimId> claimId(String text) {
        try {
            return Optional.of(ClaimId.of(text));
        } catch (IllegalArgumentException noneOrHandEdited) {
            return Optional.empty();
        }
    }
}
