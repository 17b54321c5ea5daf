package synoptic.ui.workbench;

import java.util.List;
import java.util.stream.Stream;

/** Which commands stand in which menu, in what order. Every command stands in exactly one; a test holds this. */
final class MenuLayout {

    /** A menu. @param key its words are {@code menu.<key>} @param commands ids; a hyphen parts groups */
    record Menu(String key, List<String> commands) {
    }

    /** The id that stands for the list of recent projects. */
    static final String RECENT = "file.recent";

    /** The entries that stand for menus within the view menu. */
    static final String TEXT = "view.text";
    static final String PANE = "view.pane";

    /** What is done with the active pane. */
    static final Menu PANE_MENU = new Menu("pane", List.of("pane.openBeside", "pane.close", "-", "pane.moveLeft", "pane.moveRight", "pane.widen",
        "pane.narrow", "-", "pane.group", "pane.groupFirst", "pane.groupSecond", "pane.groupNone", "-", "pane.pageAlone", "pane.pageBackAlone"));

    /** How articles are set. */
    static final Menu TEXT_MENU = new Menu("text", List.of("view.larger", "view.smaller", "-", "view.wider", "view.narrower", "-", "view.looser",
        "view.tighter", "-", "view.normalSize", "-", "view.face", "-", "view.paper", "view.paperTheme", "view.paperLight", "view.paperSepia",
        "view.paperDark"));

    static final List<Menu> MENUS = List.of(
        new Menu("file", List.of("file.new", "file.open", RECENT, "file.sample", "-", "import.files", "import.folder", "import.web", "import.paste", "-",
            "file.saveCopy", "file.restore", "file.elsewhere", "file.findings", "export.bundle", "print.article", "print.claims", "-", "project.edit", "settings.open", "-", "file.close", "file.quit")),
        new Menu("edit", List.of("edit.undo", "edit.redo", "-", "passage.copy", "passage.copyCitation", "passage.selectAll", "-",
            "find.open", "find.next", "find.previous", "-", "palette.open")),
        new Menu("view", List.of("view.desk", "view.matrix", "-", "view.syncNothing", "view.syncScroll", "view.syncClaims", "-",
            "pane.next", "pane.previous", PANE, "-", "view.nextRegion", "view.previousRegion", "view.toggleList", "view.toggleSidebar", "-", TEXT, "view.themeSystem", "view.themeLight", "view.themeDark")),
        new Menu("article", List.of("article.open", "article.openBeside", "article.next", "article.previous", "-", "article.edit", "article.memo",
            "article.remove", "-", "article.newVersion", "article.correct", "article.versions", "-", "review.next", "review.previous",
            "review.accept", "review.otherPlace", "review.move", "review.discard", "review.close", "-", "library.filter", "library.sort", "library.group")),
        new Menu("highlight", List.of("highlight.add", "highlight.tag", "highlight.note", "highlight.sticky", "-", "highlight.cycle",
            "highlight.next", "highlight.previous", "-", "highlight.startLeft", "highlight.startRight", "highlight.endLeft", "highlight.endRight", "-",
            "highlight.delete")),
        new Menu("claim", List.of("claim.new", "claim.link", "claim.link1", "claim.link2", "claim.link3", "claim.link4", "claim.link5",
            "claim.link6", "claim.link7", "claim.link8", "claim.link9", "-", "claim.stance", "claim.speaker", "claim.unlink", "claim.moveMention", "-",
            "claim.nextMention", "claim.previousMention", "claim.next", "claim.previous", "claim.unfocus", "-", "claim.edit", "claim.memo",
            "claim.up", "claim.down", "claim.merge", "claim.split", "claim.delete", "claim.silence")),
        new Menu("help", List.of("help.keys", "help.log", "help.about")));

    private MenuLayout() {
    }

    /** The ids of all commands in all menus, in their order. */
    static List<String> commands() {
        return Stream.concat(MENUS.stream(), Stream.of(TEXT_MENU, PANE_MENU)).flatMap(menu -> menu.commands().stream())
            .filter(id -> !List.of("-", RECENT, TEXT, PANE).contains(id)).toList();
    }
}
