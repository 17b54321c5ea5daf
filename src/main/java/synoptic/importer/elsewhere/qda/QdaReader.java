package synoptic.importer.elsewhere.qda;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Element project = new Element("Project", Map.of("origin", root.get("origin")));
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
        } catch (IOException damaged) {
            throw new ImportRefused(source.place() + " is damaged (" + damaged.getMessage() + "); export it again.", damaged);
        }
    }
}
