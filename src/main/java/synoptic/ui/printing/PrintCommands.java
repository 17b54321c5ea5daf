package synoptic.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.printing.content.ArticlePrint;
import synoptic.ui.printing.content.ClaimsPrint;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** The commands that print. */
public final class PrintCommands {

    private final Desk desk;
    private final PrintWork work;

    public PrintCommands(Desk desk, PrintWork work) {
        this.desk = desk;
        this.work = work;
    }

    public List<Command> all() {
        ObservableBooleanValue someArticle = Bindings.createBooleanBinding(() -> article().isPresent(), desk.panes().activeProperty(),
            desk.model().projectProperty());
        ObservableBooleanValue someClaim = Bindings.createBooleanBinding(() -> !desk.model().project().claims().isEmpty(),
            desk.model().projectProperty());
        return List.of(Command.of("print.article", "Shortcut+P", someArticle, this::printArticle),
            Command.of("print.claims", "Shortcut+Shift+P", someClaim, this::claims));
    }

    private Optional<Article> article() {
        return desk.panes().active().map(OpenPane::article).flatMap(desk.model().project()::article);
    }

    private void printArticle() {
        Project project = desk.model().project();
        article().ifPresent(article -> work.start(article.displayTitle(), () -> ArticlePrint.of(project, article)));
    }

    private void claims() {
        Project project = desk.model().project();
        work.start(Messages.get("print.claimsTitle", project.info().title()), () -> ClaimsPrint.of(project));
    }
}
