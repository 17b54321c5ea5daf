package synoptic.ui.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import synoptic.importer.Importing;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;
import synoptic.ui.versions.review.ReviewViewModel;

/** The commands on versions of an article. */
public final class VersionCommands {

    private final Desk desk;
    private final FileDialogs dialogs;
    private final Supplier<Optional<ArticleId>> chosen;
    private final NewVersionSheet newVersion;
    private final CorrectSheet correct;
    private final VersionsSheet versions;
    private Path lastFolder;

    /** Where things run, and where choosing files begins. */
    public record Surroundings(Executor background, Executor window, Path documents) {
    }

    /** @param chosen the article that commands act on */
    public VersionCommands(Desk desk, Overlay overlay, FileDialogs dialogs, ReviewViewModel review, Surroundings surroundings,
        Supplier<Optional<ArticleId>> chosen) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.chosen = chosen;
        this.lastFolder = surroundings.documents();
        VersionJobs jobs = new VersionJobs(desk, Importing.standard(), surroundings.background(), surroundings.window());
        Consumer<Planned> made = planned -> {
            desk.panes().show(planned.article().id());
            if (planned.replacement().counts().review() > 0) {
                review.begin();
            }
        };
        newVersion = new NewVersionSheet(overlay, jobs, made);
        correct = new CorrectSheet(overlay, jobs, made);
        versions = new VersionsSheet(overlay, jobs, newVersion);
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        ObservableBooleanValue some = Bindings.createBooleanBinding(() -> !desk.model().project().articles().isEmpty(),
            desk.model().projectProperty());
        return List.of(
            Command.of("article.newVersion", "", some, () -> article().ifPresent(this::newVersion)),
            Command.of("article.correct", "Shortcut+Shift+I", some, () -> article().ifPresent(correct::open)),
            Command.of("article.versions", "", some, () -> article().ifPresent(versions::open)));
    }

    private Optional<Article> article() {
        return chosen.get().flatMap(desk.model().project()::article);
    }

    private void newVersion(Article article) {
        List<Path> files = dialogs.files(Messages.get("versions.choose", article.displayTitle()), lastFolder);
        if (files.size() > 1) {
            desk.notices().warn(Messages.get("versions.oneFile"));
        } else if (!files.isEmpty()) {
            if (files.getFirst().getParent() != null) {
                lastFolder = files.getFirst().getParent();
            }
            newVersion.open(article, files.getFirst());
        }
    }
}
