package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import synoptic.align.SyncMode;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Focus;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PaneGroup;
import synoptic.ui.desk.Panes;
import synoptic.ui.reading.passage.Citation;
import synoptic.ui.reading.passage.MentionWalk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** The commands on panes, on what they show, and on how they move together. */
public final class ReadingCommands {

    private final Desk desk;
    private final ReadingStrip strip;

    public ReadingCommands(Desk desk, ReadingStrip strip) {
        this.desk = desk;
        this.strip = strip;
    }

    /** All of them. */
    public List<Command> all() {
        List<Command> all = new ArrayList<>(paneCommands());
        all.addAll(groupCommands());
        all.addAll(passageCommands());
        all.addAll(List.of(sync("view.syncNothing", "Alt+1", SyncMode.NOTHING), sync("view.syncScroll", "Alt+2", SyncMode.SCROLL),
            sync("view.syncClaims", "Alt+3", SyncMode.CLAIMS)));
        return List.copyOf(all);
    }

    private List<Command> paneCommands() {
        Panes panes = desk.panes();
        ObservableBooleanValue one = panes.activeProperty().isNotNull();
        ObservableBooleanValue two = Bindings.createBooleanBinding(() -> panes.open().size() > 1, panes.activeProperty(), panes.open());
        BooleanBinding more = Bindings.createBooleanBinding(() -> next().isPresent(), panes.activeProperty(), panes.open(),
            desk.model().projectProperty());
        return List.of(
            Command.of("pane.next", "Ctrl+Tab", two, () -> panes.activateNext(1)),
            Command.of("pane.previous", "Ctrl+Shift+Tab", two, () -> panes.activateNext(-1)),
            Command.of("pane.openBeside", "Shortcut+B", more, () -> next().ifPresent(article -> panes.showBeside(article.id()))),
            Command.of("pane.moveLeft", "Shortcut+Alt+Left", two, () -> move(-1)),
            Command.of("pane.moveRight", "Shortcut+Alt+Right", two, () -> move(1)),
            Command.of("pane.widen", "Shortcut+Alt+Up", two, () -> strip.widen(1)),
            Command.of("pane.narrow", "Shortcut+Alt+Down", two, () -> strip.widen(-1)),
            Command.of("pane.close", "Shortcut+W", one, () -> panes.active().ifPresent(panes::close)));
    }

    private List<Command> groupCommands() {
        Panes panes = desk.panes();
        BooleanBinding three = Bindings.createBooleanBinding(() -> panes.open().size() > 2 && panes.active().isPresent(),
            panes.activeProperty(), panes.open());
        ObservableBooleanValue one = panes.activeProperty().isNotNull();
        return List.of(
            Command.of("pane.group", "Shortcut+G", three, () -> panes.active().ifPresent(pane -> group(pane, pane.groupProperty().get().next()))),
            Command.of("pane.groupFirst", "", three, () -> panes.active().ifPresent(pane -> group(pane, PaneGroup.FIRST))),
            Command.of("pane.groupSecond", "", three, () -> panes.active().ifPresent(pane -> group(pane, PaneGroup.SECOND))),
            Command.of("pane.groupNone", "", three, () -> panes.active().ifPresent(pane -> group(pane, PaneGroup.NONE))),
            Command.of("pane.pageAlone", "Shortcut+Alt+Page_Down", one, () -> strip.pageAlone(1)),
            Command.of("pane.pageBackAlone", "Shortcut+Alt+Page_Up", one, () -> strip.pageAlone(-1)));
    }

    private void group(OpenPane pane, PaneGroup group) {
        pane.groupProperty().set(group);
        desk.notices().done(Messages.get("reading.group." + group.key()));
    }

    private List<Command> passageCommands() {
        ObservableBooleanValue one = desk.panes().activeProperty().isNotNull();
        ObservableBooleanValue focused = desk.focus().claimProperty().isNotNull();
        return List.of(
            onPane("passage.copy", "Shortcut+C", pane -> words(pane).ifPresent(ReadingCommands::copy)),
            onPane("passage.copyCitation", "Shortcut+Shift+C", this::copyCitation),
            onPane("passage.selectAll", "Shortcut+A", pane -> pane.view().selectAll()),
            onPane("find.open", "Shortcut+F", pane -> pane.find().open()),
            onPane("find.next", "F3", pane -> pane.find().step(1)),
            onPane("find.previous", "Shift+F3", pane -> pane.find().step(-1)),
            Command.of("highlight.cycle", "O", one, () -> strip.activePane().ifPresent(pane -> pane.picking().cycle())),
            Command.of("claim.nextMention", "]", focused, () -> walk(1)),
            Command.of("claim.previousMention", "[", focused, () -> walk(-1)));
    }

    private Command onPane(String id, String key, Consumer<ReadingPane> action) {
        return Command.of(id, key, desk.panes().activeProperty().isNotNull(), () -> strip.activePane().ifPresent(action));
    }

    private Command sync(String id, String key, SyncMode mode) {
        return Command.of(id, key, () -> desk.panes().syncModeProperty().set(mode));
    }

    /** The next article by date that stands in no pane yet. */
    private Optional<Article> next() {
        List<Article> articles = desk.model().articles().byDate();
        int at = desk.panes().active().flatMap(pane -> desk.model().project().article(pane.article())).map(articles::indexOf).orElse(-1);
        for (int i = 1; i <= articles.size(); i++) {
            Article article = articles.get(Math.floorMod(at + i, articles.size()));
            if (desk.panes().showing(article.id()).isEmpty()) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    private void move(int steps) {
        desk.panes().active().ifPresent(pane -> desk.panes().move(pane, desk.panes().open().indexOf(pane) + steps));
    }

    private void walk(int steps) {
        desk.focus().claim().ifPresent(claim -> {
            MentionWalk walk = new MentionWalk(desk.model().project(), claim);
            Optional<Annotation> selected = desk.focus().annotation().flatMap(desk.model().project()::annotation);
            Optional<Annotation> next = selected.map(present -> walk.from(present, steps))
                .or(() -> desk.panes().active().map(pane -> walk.from(place(pane), steps)))
                .orElseGet(() -> walk.mentions().stream().findFirst());
            next.ifPresentOrElse(this::show, () -> desk.notices().warn(Messages.get("reading.noMention")));
        });
    }

    private static MentionWalk.Place place(OpenPane pane) {
        return new MentionWalk.Place(pane.article(), pane.placeProperty().get().offset());
    }

    private void show(Annotation mention) {
        // beside as long as there is room: what is being read stays
        boolean beside = desk.panes().open().size() < Panes.MOST;
        desk.focus().annotationProperty().set(mention.id());
        desk.focus().reveal(new Focus.Reveal(mention.article(), mention.range(), beside));
    }

    /** The marked words of a pane, else those of the selected highlight. */
    private Optional<String> words(ReadingPane pane) {
        return range(pane).flatMap(range -> pane.article().map(article -> article.text().slice(range)));
    }

    private Optional<TextRange> range(ReadingPane pane) {
        TextRange marked = pane.pane().selectionProperty().get();
        return marked.isEmpty() ? pane.model().selectedHere().flatMap(desk.model().project()::annotation).map(Annotation::range)
            : Optional.of(marked);
    }

    private void copyCitation(ReadingPane pane) {
        pane.article().ifPresent(article -> {
            copy(Citation.of(article, range(pane).orElse(TextRange.at(0))));
            desk.notices().done(Messages.get("reading.copiedCitation"));
        });
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
