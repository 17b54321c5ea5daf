package synoptic.store.json;

import synoptic.model.ProjectInfo;

/** What project.json says. @param version the format version of all the project's files, 1 or more */
public record ProjectFile(ProjectInfo info, int version) {

    /** The format version that this program writes. */
    public static final int VERSION = 1;
}
