package synoptic.store.json;

import java.time.Instant;
import java.util.Optional;
import synoptic.model.Ids;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import tools.jackson.core.JacksonException;

/** The project's own record, which also says in which format all the files are. */
final class ProjectCodec implements RecordCodec<ProjectInfo> {

    static final String FORMAT = "synoptic-project";

    @Override
    public ProjectInfo read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        return readFile(in, unknown).info();
    }

    /** The record and the format version in which it was written. */
    ProjectFile readFile(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        String format = "";
        int version = 0;
        ProjectId id = null;
        String title = "";
        String memo = "";
        Instant created = Instant.EPOCH;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "format" -> format = in.string(field);
                case "version" -> version = in.integer(field);
                case "id" -> id = in.string(field, ProjectId::of);
                case "title" -> title = in.string(field);
                case "memo" -> memo = in.string(field);
                case "created" -> created = in.instant(field);
                default -> unknown.add("", in.unknown(field));
            }
        }
        if (!format.equals(FORMAT) || version < 1 || id == null) {
            throw in.malformed("it should have \"format\":\"" + FORMAT + "\", a \"version\" of 1 or more and an \"id\"");
        }
        return new ProjectFile(new ProjectInfo(id, title, memo, created), version);
    }

    /**
     * The file of a newer format, whose other fields may mean something else: it must not be taken for a damaged one and written over. The id is not
     * the project's.
     */
    Optional<ProjectFile> readNewer(JsonIn in) {
        String format = "";
        int version = 0;
        String title = "";
        try {
            in.startObject();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "format" -> format = in.string(field);
                    case "version" -> version = in.integer(field);
                    case "title" -> title = in.string(field);
                    default -> in.unknown(field);
                }
            }
        } catch (Malformed | JacksonException other) {
            // What stands before it is enough.
        }
        return format.equals(FORMAT) && version > ProjectFile.VERSION
            ? Optional.of(new ProjectFile(new ProjectInfo(new Ids().project(), title, "", Instant.EPOCH), version)) : Optional.empty();
    }

    @Override
    public void write(JsonOut out, ProjectInfo info, Extras.OfRecord unknown) {
        out.startObject();
        out.string("format", FORMAT);
        out.number("version", ProjectFile.VERSION);
        out.id("id", info.id());
        out.string("title", info.title());
        out.stringUnlessEmpty("memo", info.memo());
        out.instant("created", info.created());
        out.endObject(unknown.at(""));
    }
}
