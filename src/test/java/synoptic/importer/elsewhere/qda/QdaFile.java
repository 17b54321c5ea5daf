package synoptic.importer.elsewhere.qda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;

/** Makes project files in the exchange format for tests. */
final class QdaFile {

    static final String USERS = "<Users><User guid=\"a0000000-0000-0000-0000-000000000001\" name=\"Ines\"/>"
        + "<User guid=\"{A0000000-0000-0000-0000-000000000002}\" id=\"TK\"/></Users>";
    static final String CODES = "<CodeBook><Codes><Code guid=\"c0000000-0000-0000-0000-000000000001\" name=\"Harbour\" isCodable=\"true\" color=\"#0AF\">"
        + "<Description>all that floats</Description><Code guid=\"c0000000-0000-0000-0000-000000000002\" name=\"Ferry\" isCodable=\"true\"/></Code>"
        + "</Codes></CodeBook>";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** The project file with a body. */
    QdaFile project(String body) {
        return project("", body);
    }

    QdaFile project(String origin, String body) {
        return entry("project.qde", "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"" + origin
            + "\">" + body + "</Project>");
    }

    QdaFile entry(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Source source() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Source("study.qdpx", "in/study.qdpx", bytes.toByteArray());
    }

    Collected read() throws ImportRefused {
        return new QdaReader().read(source(), Author.unnamed());
    }

    /** A text source whose text stands in the archive under the same name. */
    static String text(String guid, String name, String inside) {
        return "<TextSource guid=\"" + guid + "\" name=\"" + name + "\" plainTextPath=\"internal://" + guid + ".txt\">" + inside + "</TextSource>";
    }

    static String selection(String guid, int start, int end, String name, String inside) {
        return "<PlainTextSelection guid=\"" + guid + "\" name=\"" + name + "\" startPosition=\"" + start + "\" endPosition=\"" + end
            + "\" creatingUser=\"a0000000-0000-0000-0000-000000000001\" creationDateTime=\"2031-03-04T05:06:07Z\">" + inside + "</PlainTextSelection>";
    }

    static String coding(String guid, String code, String user) {
        return "<Coding guid=\"" + guid + "\" creatingUser=\"" + user + "\" creationDateTime=\"2031-03-05T05:06:07\"><CodeRef targetGUID=\"" + code
            + "\"/></Coding>";
    }
}
