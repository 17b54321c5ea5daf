package synoptic.ui.workbench.opening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.Glimpse;
import synoptic.store.OpenedProject;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.Panes;

/** Reads the articles in the panes before all others, while a project is still being read. Lives on the window's thread. */
public final class EarlyTexts {

    private final Glimpse glimpse;
    private final Executor background;
    private final Executor window;
    private final Set<ArticleId> asked = new HashSet<>();
    private final Set<OpenPane> followed = new HashSet<>();
    private Project project;
    private Runnable unfollow = () -> { };
    private boolean ended;

    /** @param background reads @param window runs on the window's thread */
    public EarlyTexts(Glimpse glimpse, Executor background, Executor window) {
        this.glimpse = glimpse;
        this.background = background;
        this.window = window;
        this.project = glimpse.opened().project();
    }

    /** The project as far as it is known. */
    public OpenedProject opened() {
        OpenedProject list = glimpse.opened();
        return new OpenedProject(project, list.history(), list.folder(), list.readOnlyReason());
    }

    /** Reads articles; completes on the window's thread when the project has them. */
    public CompletableFuture<Void> read(Collection<ArticleId> articles) {
        List<ArticleId> wanted = articles.stream().filter(article -> project.article(article).isPresent() && asked.add(article)).toList();
        return CompletableFuture.supplyAsync(() -> wanted.stream().flatMap(article -> glimpse.reading().apply(article).stream()).toList(), background)
            .thenAcceptAsync(this::add, window);
    }

    private void add(List<Entity> records) {
        for (Entity record : records) {
            project = project.with(record);
        }
    }

    /** Reads from now on what the panes turn to. @param grown hears of the project whenever it knows more */
    public void follow(Panes panes, Consumer<OpenedProject> grown) {
        ListChangeListener<OpenPane> change = opened -> follow(panes.open(), grown);
        panes.open().addListener(change);
        unfollow = () -> panes.open().removeListener(change);
        follow(panes.open(), grown);
    }

    private void follow(List<OpenPane> panes, Consumer<OpenedProject> grown) {
        for (OpenPane pane : panes) {
            if (followed.add(pane)) {
                pane.articleProperty().subscribe(article -> want(article, grown));
            }
        }
    }

    private void want(ArticleId article, Consumer<OpenedProject> grown) {
        if (!ended && !asked.contains(article)) {
            read(List.of(article)).thenRun(() -> {
                if (!ended) {
                    grown.accept(opened());
                }
            });
        }
    }

    /** Reads nothing more. */
    public void end() {
        ended = true;
        unfollow.run();
    }

    /** The whole project, with the very texts that the panes show where they are the same, so that these stay as they are. */
    public OpenedProject wholeLike(OpenedProject whole) {
        Project same = whole.project();
        for (ArticleId id : asked) {
            Article early = project.article(id).orElse(null);
            if (early != null && same.article(id).filter(early::equals).isPresent()) {
                same = same.with(early);
            }
        }
        return new OpenedProject(same, whole.history(), whole.folder(), whole.findings(), whole.readOnlyReason());
    }
}
