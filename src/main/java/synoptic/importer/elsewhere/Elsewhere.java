package synoptic.importer.elsewhere;

import synoptic.model.Project;

/** What a file made elsewhere holds for a project. Immutable; for use by several threads. */
public interface Elsewhere {

    /** The program that made it, as the file says, such as "NVivo for Windows 12.6". */
    String program();

    /** What it comes to in a project as it is now; nothing is changed by asking. */
    Plan plan(Project project, Author author);
}
