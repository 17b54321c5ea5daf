package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.control.Choice;
import synoptic.ui.control.Chooser;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.support.Messages;

/** What can be done with a tag, as a menu and as sheets that ask first. */
final class TagSheets {

    /** Colours that stay apart for eyes that see fewer of them, light enough to lie behind text when blended. */
    private static final List<String> COLORS = List.of("#8250df", "#bf3989", "#0969da", "#1b7c83", "#1a7f37", "#9a6700", "#bc4c00", "#cf222e", "#57606a");

    private final TagsViewModel model;
    private final WordsSheet words;
    private final Chooser chooser;

    TagSheets(TagsViewModel model, Overlay overlay) {
        this.model = model;
        this.words = new WordsSheet(overlay);
        this.chooser = new Chooser(overlay);
    }

    void add(Optional<TagId> parent) {
        String color = parent.flatMap(id -> model.projectProperty().get().tag(id)).map(Tag::color)
            .orElse(COLORS.get(model.projectProperty().get().tags().size() % COLORS.size()));
        words.open(Messages.get("tags.newTitle"), "", 1, WordsSheet.OnEscape.DROP, name -> model.add(name, parent, color));
    }

    void rename(Tag tag) {
        words.open(Messages.get("tags.renameTitle"), tag.name(), 1, WordsSheet.OnEscape.DROP, name -> {
            if (!name.isBlank()) {
                model.change(tag.withName(name.strip()));
            }
        });
    }

    ContextMenu menu(Tag tag) {
        Menu colors = new Menu(Messages.get("tags.recolour"));
        for (String color : COLORS) {
            MenuItem item = new MenuItem(Messages.get("tags.color." + color.substring(1)), TagSwatch.of(color));
            item.setOnAction(chosen -> model.change(tag.withColor(color)));
            colors.getItems().add(item);
        }
        return new ContextMenu(item("tags.show", () -> model.showNext(tag)), new SeparatorMenuItem(),
            item("tags.rename", () -> rename(tag)), colors,
            item("tags.describe", () -> words.open(Messages.get("tags.describeTitle", tag.name()), tag.description(), 4,
                WordsSheet.OnEscape.KEEP, text -> model.change(tag.withDescription(text.strip())))),
            item("tags.memo", () -> words.open(Messages.get("tags.memoTitle", tag.name()), tag.memo(), 7,
                WordsSheet.OnEscape.KEEP, text -> model.change(tag.withMemo(text.strip())))),
            new SeparatorMenuItem(), item("tags.addBelow", () -> add(Optional.of(tag.id()))),
            item("tags.move", () -> move(tag)),
            item("tags.merge", () -> choose("tags.mergeTitle", tag, false, into -> into.ifPresent(id -> model.merge(tag, id)))),
            new SeparatorMenuItem(), item("tags.delete", () -> model.delete(tag)));
    }

    private void move(Tag tag) {
        choose("tags.moveTitle", tag, true, parent -> model.change(tag.withParent(parent)));
    }

    private void choose(String title, Tag except, boolean withTop, Consumer<Optional<TagId>> chosen) {
        List<Choice> choices = new ArrayList<>();
        if (withTop) {
            choices.add(new Choice("", Messages.get("tags.top"), "", () -> chosen.accept(Optional.empty())));
        }
        model.projectProperty().get().tags().stream().filter(tag -> !tag.id().equals(except.id()))
            .forEach(tag -> choices.add(new Choice("", tag.name(), "", () -> chosen.accept(Optional.of(tag.id())))));
        chooser.open(Messages.get(title, except.name()), Messages.get("tag.prompt"), choices, typed -> Optional.empty());
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
