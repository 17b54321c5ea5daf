package synoptic.importer.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.flow.Properties;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;

/** The properties that office documents have: title and language are to be believed, author and date at most a guess. */
public final class CoreProperties {

    /** Said of a date that is only that of the file. */
    public static final String DATE_OF_FILE = "This is when the file was made; the text itself gives no date.";
    private static final Set<String> WANTED = Set.of("title", "creator", "language", "created", "modified");

    private final Map<String, String> values;

    private CoreProperties(Map<String, String> values) {
        this.values = values;
    }

    public static CoreProperties of(Zip zip) throws IOException, ImportRefused {
        Map<String, String> values = new HashMap<>();
        String part = Relations.of(zip, "").ofType("core-properties").orElse("docProps/core.xml");
        if (zip.has(part)) {
            try (Xml xml = new Xml(zip.stream(part, 1_000_000))) {
                while (xml.next()) {
                    if (xml.isStart() && WANTED.contains(xml.name())) {
                        values.putIfAbsent(xml.name(), xml.words());
                    }
                }
            }
        }
        return new CoreProperties(values);
    }

    public Proposal stated() {
        return new Properties().words(MetadataField.TITLE, value("title")).language(value("language")).proposal();
    }

    public Proposal fallback() {
        return new Properties().words(MetadataField.BYLINE, value("creator"))
            .date(MetadataField.PUBLISHED, value("created"), DATE_OF_FILE)
            .date(MetadataField.UPDATED, value("modified")).proposal();
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
