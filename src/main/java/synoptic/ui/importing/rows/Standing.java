package synoptic.ui.importing.rows;

import java.util.Locale;

/** How it stands with one file of an import. */
public enum Standing {
    /** It becomes an article when the import is finished. */
    READY,
    /** Something about it is doubtful; a person corrects it or says that it is right. */
    LOOK,
    /** Its content is in the project, or in an earlier file, already. */
    DUPLICATE,
    /** No article can be made of it. */
    REFUSED;

    /** The name used for words and style classes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
