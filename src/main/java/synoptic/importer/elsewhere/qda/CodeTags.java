package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.elsewhere.Report;
import synoptic.model.Ids;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** Codes as tags, with what is below them. */
final class CodeTags {

    private static final List<String> COLORS =
        List.of("#8250df", "#bf3989", "#0969da", "#1a7f37", "#9a6700", "#bc4c00", "#cf222e", "#57606a");

    private final Ids ids;
    private final Notes notes;
    private final Remarks remarks;
    private final Report.Tally tally;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, TagId> byGuid = new HashMap<>();

    CodeTags(Ids ids, Notes notes, Remarks remarks, Report.Tally tally) {
        this.ids = ids;
        this.notes = notes;
        this.remarks = remarks;
        this.tally = tally;
    }

    /** Takes the codes of a codebook. */
    void read(Element codeBook) {
        codeBook.all("Codes").flatMap(codes -> codes.all("Code")).forEach(code -> read(code, Optional.empty(), ""));
    }

    private void read(Element code, Optional<TagId> parent, String parentColor) {
        String written = code.get("name").strip().replaceAll("\\s+", " ");
        String name = written.isEmpty() ? "Code without a name" : written;
        String color = color(code.get("color")).orElse(parentColor.isEmpty() ? COLORS.get(tags.size() % COLORS.size()) : parentColor);
        Tag tag = new Tag(ids.tag(), name, parent, color, code.words("Description"),
            Notes.joined(Stream.of(notes.of(code), remarks.take(code.guid(), tally)), "\n\n"));
        tags.add(tag);
        if (!code.guid().isEmpty()) {
            byGuid.putIfAbsent(code.guid(), tag.id());
        }
        code.all("Code").forEach(child -> read(child, Optional.of(tag.id()), color));
    }

    /** A colour as tags have it, from three digits or six. */
    static Optional<String> color(String written) {
        String hex = written.strip().toLowerCase(Locale.ROOT);
        if (hex.matches("#[0-9a-f]{3}")) {
            return Optional.of("#" + hex.substring(1).replaceAll(".", "$0$0"));
        }
        return Optional.of(hex).filter(digits -> digits.matches("#[0-9a-f]{6}"));
    }

    List<Tag> tags() {
        return tags;
    }

    /** The tag of a code, by the code's id. */
    Optional<TagId> tag(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }
}
