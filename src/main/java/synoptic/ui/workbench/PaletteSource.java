package synoptic.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.ui.control.Choice;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** All that the palette finds: commands that can run now, articles, claims, tags and highlights. */
final class PaletteSource {

    private final Desk desk;
    private final Commands commands;
    private final Runnable toText;

    /** @param toText brings the keys to the text that was chosen */
    PaletteSource(Desk desk, Commands commands, Runnable toText) {
        this.desk = desk;
        this.commands = commands;
        this.toText = toText;
    }

    List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        commands.all().stream().filter(command -> command.enabled().get() && !command.id().equals("palette.open"))
            .forEach(command -> all.add(new Choice(Messages.get("palette.command"), command.title().get(), keyOf(command), command::run)));
        Project project = desk.model().project();
        desk.model().articles().byDate().forEach(article -> all.add(new Choice(Messages.get("palette.article"), article.displayTitle(),
            (article.metadata().outlet() + "  " + DateWords.brief(article.metadata().published())).strip(), () -> show(article))));
        project.claimsInOrder().forEach(claim -> all.add(new Choice(Messages.get("palette.claim"), claim.statement(), "",
            Styles.claimColor(claim.number()), String.valueOf(claim.number()), () -> desk.focus().claimProperty().set(claim.id()))));
        for (Tag tag : project.tags()) {
            all.add(new Choice(Messages.get("tag.kind"), tag.name(), Messages.get("library.highlights", project.tagged(tag.id()).size()),
                () -> desk.focus().revealTag(tag.id())));
        }
        project.annotations().forEach(annotation -> all.add(new Choice(Messages.get("palette.highlight"),
            annotation.target().quote().exact().strip().replaceAll("\\s+", " "), outlet(project, annotation), () -> show(annotation))));
        return all;
    }

    private void show(Article article) {
        desk.panes().show(article.id());
        toText.run();
    }

    private void show(Annotation annotation) {
        desk.focus().annotationProperty().set(annotation.id());
        desk.focus().reveal(annotation.article(), annotation.range());
        toText.run();
    }

    private static String outlet(Project project, Annotation annotation) {
        return project.article(annotation.article()).map(ArticleWords::outlet).orElse("");
    }

    private String keyOf(Command command) {
        return commands.keysOf(command).stream().findFirst().map(KeyBinding::display).orElse("");
    }
}
