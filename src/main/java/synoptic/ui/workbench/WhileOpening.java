package synoptic.ui.workbench;

import java.util.Set;

/** What can be done while a project is still being read: reading and looking round, but nothing that changes it or needs all of it. */
final class WhileOpening {

    private static final Set<String> GROUPS = Set.of("view", "pane", "library", "find", "help", "palette", "settings");
    private static final Set<String> SINGLE = Set.of("file.new", "file.open", "file.sample", "file.close", "file.quit", "passage.copy",
        "passage.selectAll", "article.open", "article.openBeside", "article.next", "article.previous");

    private WhileOpening() {
    }

    /** Whether a command works then. */
    static boolean isUseful(String id) {
        return SINGLE.contains(id) || GROUPS.contains(id.substring(0, id.indexOf('.'))) && !id.equals("view.matrix");
    }
}
