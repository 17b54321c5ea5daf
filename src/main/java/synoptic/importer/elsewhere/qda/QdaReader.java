package synoptic.importer.elsewhere.qda;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.ElsewhereReader;

/** Reads {@code .qdpx} projects, their {@code .qde} alone, and {@code .qdc} codebooks. */
public final class QdaReader implements ElsewhereReader {

    @Override
    public Set<String> endings() {
        return Set.of("qdpx", "qde", "qdc");
    }

    @Override
    public long sizeLimit() {
        return 500 * FormatReader.MEGABYTE;
    }

    @Override
    public boolean recognises(Source source) {
        return endings().contains(source.ending());
    }

    @Override
    public Collected read(Source source, Author author) throws ImportRefused {
        Optional<QdaArchive> archive = isArchive(source.bytes()) ? Optional.of(QdaArchive.of(source)) : Optional.empty();
        Element root = root(source, archive.map(QdaArchive::project).orElse(source.bytes()));
        if (root.name().equals("CodeBook")) {
            Element project = new Element("Project");
            project.set("origin", root.get("origin"));
            project.add(root);
            root.first("Sets").ifPresent(project::add);
            root = project;
        } else if (!root.name().equals("Project")) {
            throw new ImportRefused(source.place() + " holds a “" + root.name() + "” and no REFI-QDA project or codebook; export it again.");
        }
        return new QdaReading(source, root, new Texts(archive), author).read();
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static Element root(Source source, byte[] xml) throws ImportRefused {
        try {
            return ElementReader.read(xml);
        } catch (XMLStreamException damaged) {
            String where = damaged.getLocation() == null || damaged.getLocation().getLineNumber() < 1 ? ""
                : " at line " + damaged.getLocation().getLineNumber();
            throw new ImportRefused(source.place() + " is damaged" + where + ": " + firstLine(damaged) + "; export it again.", damaged);
        }
    }

    private static String firstLine(XMLStreamException problem) {
        String message = String.valueOf(problem.getMessage());
        int words = message.indexOf("Message: ");
        return (words < 0 ? message : message.substring(words + "Message: ".length())).lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
    }
}
