package synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.ui.control.Choice;
import synoptic.ui.control.Chooser;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.support.Command;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;

/** The commands on articles. */
public final class LibraryCommands {

    private final LibraryViewModel model;
    private final LibraryPane pane;
    private final Runnable toText;
    private final Chooser chooser;
    private final WordsSheet words;
    private final DetailsSheet details;

    /** @param toText brings the keys to the text that was chosen */
    public LibraryCommands(LibraryViewModel model, LibraryPane pane, Overlay overlay, Runnable toText) {
        this.model = model;
        this.pane = pane;
        this.toText = toText;
        this.chooser = new Chooser(overlay);
        this.words = new WordsSheet(overlay);
        this.details = new DetailsSheet(overlay, model);
        pane.setMenu(List.of(item("article.openBeside", () -> pane.chosen().forEach(model::openBeside)), new SeparatorMenuItem(),
            item("article.edit", this::edit), item("article.memo", this::memo), new SeparatorMenuItem(),
            item("article.remove", () -> model.remove(pane.chosen()))));
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        ObservableBooleanValue some = Bindings.createBooleanBinding(
            () -> !model.desk().model().project().articles().isEmpty(), model.desk().model().projectProperty());
        return List.of(
            Command.of("article.open", "G", some, () -> choose("library.openTitle", false)),
            Command.of("article.openBeside", "Shift+G", some, () -> choose("library.besideTitle", true)),
            Command.of("article.next", "Alt+Page_Down", some, () -> model.openNeighbour(1)),
            Command.of("article.previous", "Alt+Page_Up", some, () -> model.openNeighbour(-1)),
            Command.of("article.edit", "Shortcut+I", some, this::edit),
            Command.of("article.memo", "", some, this::memo),
            Command.of("article.remove", "", some, () -> model.remove(pane.chosen())),
            Command.of("library.filter", "Shortcut+Shift+F", pane::focusFilter),
            Command.of("library.sort", "", this::nextSort),
            Command.of("library.group", "", this::nextGroup));
    }

    private void choose(String title, boolean beside) {
        List<Choice> choices = model.desk().model().articles().byDate().stream()
            .map(article -> new Choice(article.metadata().outlet(), article.displayTitle(), DateWords.brief(article.metadata().published()),
                () -> open(article.id(), beside))).toList();
        chooser.open(Messages.get(title), Messages.get("library.filter"), choices, typed -> Optional.empty());
    }

    private void open(ArticleId article, boolean beside) {
        if (beside) {
            model.openBeside(article);
        } else {
            model.open(article);
        }
        toText.run();
    }

    private void edit() {
        single().ifPresent(details::open);
    }

    private void memo() {
        single().ifPresent(article -> words.open(Messages.get("library.memoTitle", article.displayTitle()), article.memo(), 7,
            WordsSheet.OnEscape.KEEP, memo -> model.memo(article.id(), memo)));
    }

    private Optional<Article> single() {
        return pane.single().flatMap(model::article);
    }

    private void nextSort() {
        LibraryOrder[] all = LibraryOrder.values();
        model.sortProperty().set(all[(model.sortProperty().get().ordinal() + 1) % all.length]);
    }

    private void nextGroup() {
        LibraryOrder now = model.groupProperty().get();
        model.groupProperty().set(now == null ? LibraryOrder.DATE : now == LibraryOrder.DATE ? LibraryOrder.OUTLET : null);
    }

    private static MenuItem item(String id, Runnable action) {
        MenuItem item = new MenuItem(Messages.get("command." + id));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
