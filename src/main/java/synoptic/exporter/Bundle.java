package synoptic.exporter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import synoptic.exporter.html.BundlePage;
import synoptic.exporter.webannotation.AnnotationCollection;
import synoptic.model.Project;
import synoptic.store.StoreException;

/**
 * A project as one zip: {@code index.html}, {@code annotations.jsonld}, {@code project/} and {@code manifest.json}. The
 * same project gives the same bytes.
 *
 * @param copy makes the project's folder
 */
public record Bundle(Project project, ProjectCopy copy) {

    private static final String OWN_TO_THE_MACHINE = ".synoptic";

    public Bundle {
        Objects.requireNonNull(project);
        Objects.requireNonNull(copy);
    }

    /**
     * Writes the bundle and puts it in its place at once when it is whole, over an older file of that name. An
     * interrupt of the thread ends it.
     *
     * @return what the bundle holds
     * @throws ExportRefused if it cannot be written; the file is then as it was before
     */
    public Manifest writeTo(Path file) {
        try (Workplace workplace = Workplace.beside(file)) {
            Path folder = workplace.path("project");
            copy.writeTo(folder);
            Path zip = workplace.path("bundle.zip");
            Manifest manifest = write(zip, folder);
            workplace.putInPlace(zip);
            return manifest;
        } catch (InterruptedIOException stopped) {
            throw new ExportRefused("The export was stopped; nothing was written.", stopped);
        } catch (StoreException failed) {
            throw new ExportRefused(failed.getMessage(), failed);
        } catch (UncheckedIOException failed) {
            throw new ExportRefused(Refusals.sentence(file, failed.getCause()), failed);
        } catch (IOException failed) {
            throw new ExportRefused(Refusals.sentence(file, failed), failed);
        }
    }

    private Manifest write(Path file, Path folder) throws IOException {
        Manifest manifest;
        try (DigestingZip zip = new DigestingZip(
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)))) {
            zip.add("index.html", BundlePage.of(project));
            zip.add("annotations.jsonld", AnnotationCollection.of(project));
            for (Path path : files(folder)) {
                addFile(zip, folder, path);
            }
            manifest = new Manifest(project.info(), Counts.of(project), zip.entries(), LossReport.of(project));
            zip.add("manifest.json", manifest.json());
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return manifest;
    }

    private static void addFile(DigestingZip zip, Path folder, Path path) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        try (InputStream bytes = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            zip.add(name(folder, path), bytes);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .filter(path -> !folder.relativize(path).startsWith(OWN_TO_THE_MACHINE))
                .sorted(Comparator.comparing((Path path) -> name(folder, path))).toList();
        }
    }

    private static String name(Path folder, Path path) {
        return StreamSupport.stream(folder.relativize(path).spliterator(), false).map(Path::toString)
            .reduce("project", (above, name) -> above + "/" + name);
    }
}
