package synoptic.store.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import synoptic.edit.RecordChange;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import synoptic.model.TagId;
import synoptic.store.JournalEntry;
import synoptic.store.journal.LoggedStep.LoggedChange;
import synoptic.store.json.JsonIn;
import synoptic.store.json.JsonOut;
import synoptic.store.json.Malformed;
import synoptic.store.json.ProjectJson;
import synoptic.store.json.Stored;

/**
 * The lines of the journal and of the history: JSON objects that begin with a checksum (CRC-32C) of all that follows it on the line. An
 * article's text stands in full only where a change brings it in; elsewhere its print names it.
 */
public final class LogCodec {

    private static final byte[] PREFIX = "{\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    /** How many bytes tell whether a file may be a log. */
    public static final int BEGINNING = PREFIX.length;
    /** The bytes before what the checksum covers: the prefix, eight hexadecimal digits, a quotation mark and a comma. */
    private static final int COVERED_FROM = PREFIX.length + 10;

    private final ProjectJson json;

    public LogCodec(ProjectJson json) {
        this.json = json;
    }

    /** The first line of a journal. @param next the number of the change that comes next */
    public byte[] header(long next, ProjectInfo info) {
        try (JsonOut out = JsonOut.onOneLine()) {
            out.startObject();
            out.number("journal", 1);
            out.number("next", next);
            out.name("project");
            json.write(out, info, true);
            out.endObject();
            return checked(out.bytes());
        }
    }

    /** The line of a change. @param withTexts whether texts that the change brings in stand in full */
    public byte[] line(long number, Instant now, JournalEntry entry, boolean withTexts) {
        try (JsonOut out = JsonOut.onOneLine()) {
            out.startObject();
            out.number("number", number);
            out.instant("time", now);
            out.string("kind", entry.kind().key());
            out.string("label", entry.step().label());
            out.stringUnlessEmpty("key", entry.step().mergeKey());
            out.instant("at", entry.step().at());
            out.startArray("changes");
            for (RecordChange change : entry.step().changes()) {
                write(out, change, entry.kind() == JournalEntry.Kind.UNDO, withTexts);
            }
            out.endArray();
            out.endObject();
            return checked(out.bytes());
        }
    }

    /** Whether the line of a change holds a text in full. */
    public static boolean bringsText(JournalEntry entry) {
        return entry.applied().changes().stream().anyMatch(change -> bringsText(change.after(), change.before()));
    }

    private static boolean bringsText(Optional<Entity> to, Optional<Entity> from) {
        return to.isPresent() && to.get() instanceof Article article
            && !(from.isPresent() && from.get() instanceof Article old && old.text().equals(article.text()));
    }

    private void write(JsonOut out, RecordChange change, boolean undone, boolean withTexts) {
        out.startObject();
        out.string("record", kindOf(change.id()));
        out.id("id", change.id());
        if (change.before().isPresent()) {
            out.name("before");
            boolean withText = withTexts && undone && bringsText(change.before(), change.after());
            json.write(out, change.before().get(), withText);
        }
        if (change.after().isPresent()) {
            out.name("after");
            boolean withText = withTexts && !undone && bringsText(change.after(), change.before());
            json.write(out, change.after().get(), withText);
        }
        out.endObject();
    }

    /** The line of an object, with its checksum in front and a line feed behind. */
    static byte[] checked(byte[] object) {
        CRC32C checksum = new CRC32C();
        checksum.update(object, 1, object.length - 1);
        byte[] line = new byte[COVERED_FROM + object.length];
        System.arraycopy(PREFIX, 0, line, 0, PREFIX.length);
        byte[] digits = HexFormat.of().toHexDigits((int) checksum.getValue()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, line, PREFIX.length, digits.length);
        line[COVERED_FROM - 2] = '"';
        line[COVERED_FROM - 1] = ',';
        System.arraycopy(object, 1, line, COVERED_FROM, object.length - 1);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Whether a file that begins with these bytes may be a log. */
    public static boolean beginsLog(byte[] beginning) {
        return Arrays.equals(beginning, PREFIX);
    }

    /** Whether the bytes of a line, without its line feed, are those that were written. */
    static boolean isSound(byte[] source, int from, int to) {
        if (to - from <= COVERED_FROM) {
            return false;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(source, from + COVERED_FROM, to - from - COVERED_FROM);
        byte[] expected = ("{\"crc\":\"" + HexFormat.of().toHexDigits((int) checksum.getValue()) + "\",")
            .getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(expected, 0, COVERED_FROM, source, from, from + COVERED_FROM);
    }

    /** Reads a line that is sound. @param newer whether its records are newer than the files */
    LogLine read(byte[] source, int from, int to, boolean newer) throws Malformed {
        LineFields line = new LineFields();
        try (JsonIn in = new JsonIn(source, from, to - from)) {
            in.startObject();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "journal" -> line.journal = in.integer(field);
                    case "next" -> line.number = in.number(field);
                    case "project" -> line.info = readProject(in);
                    case "number" -> line.number = in.number(field);
                    case "kind" -> line.kind = in.string(field, JournalEntry.Kind::ofKey);
                    case "label" -> line.label = in.string(field);
                    case "key" -> line.key = in.string(field);
                    case "at" -> line.at = in.instant(field);
                    case "changes" -> line.changes = readChanges(in, newer);
                    default -> in.unknown(field);
                }
            }
            return line.made(in);
        }
    }

    private Optional<ProjectInfo> readProject(JsonIn in) throws Malformed {
        in.startObject();
        return Optional.of(json.readProject(in));
    }

    private List<LoggedChange> readChanges(JsonIn in, boolean newer) throws Malformed {
        List<LoggedChange> changes = new ArrayList<>(1);
        in.startArray();
        while (in.nextObject()) {
            String kind = "";
            EntityId id = null;
            Optional<Stored> before = Optional.empty();
            Optional<Stored> after = Optional.empty();
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "record" -> kind = in.string(field);
                    case "id" -> id = idOf(in, kind);
                    case "before" -> before = readRecord(in, id, newer);
                    case "after" -> after = readRecord(in, id, newer);
                    default -> in.unknown(field);
                }
            }
            if (id == null || before.isEmpty() && after.isEmpty()) {
                throw in.malformed("a change needs a “record”, an “id” and a record before or after");
            }
            changes.add(new LoggedChange(id, before, after));
        }
        return changes;
    }

    private Optional<Stored> readRecord(JsonIn in, EntityId id, boolean newer) throws Malformed {
        if (id == null) {
            throw in.malformed("the “id” should come first");
        }
        in.startObject();
        return Optional.of(json.read(in, id, newer));
    }

    private static String kindOf(EntityId id) {
        return switch (id) {
            case ProjectId project -> "project";
            case ArticleId article -> "article";
            case AnnotationId annotation -> "annotation";
            case ClaimId claim -> "claim";
            case TagId tag -> "tag";
        };
    }

    private static EntityId idOf(JsonIn in, String kind) throws Malformed {
        return switch (kind) {
            case "project" -> in.string("id", ProjectId::of);
            case "article" -> in.string("id", ArticleId::of);
            case "annotation" -> in.string("id", AnnotationId::of);
            case "claim" -> in.string("id", ClaimId::of);
            case "tag" -> in.string("id", TagId::of);
            default -> throw in.malformed("there is no record “" + kind + "”");
        };
    }

    /** The fields of a line as they come. */
    private static final class LineFields {
        private int journal;
        private long number;
        private Optional<ProjectInfo> info = Optional.empty();
        private JournalEntry.Kind kind;
        private String label = "";
        private String key = "";
        private Instant at;
        private List<LoggedChange> changes;

        LogLine made(JsonIn in) throws Malformed {
            if (journal > 0) {
                return new LogLine(number, info, Optional.empty());
            }
            if (number < 1 || kind == null || at == null || changes == null) {
                throw in.malformed("a change needs a “number”, “kind”, “at” and “changes”");
            }
            return new LogLine(number, info,
                Optional.of(new LoggedStep(number, kind, LoggedStep.headOf(label, key, at), changes)));
        }
    }
}
