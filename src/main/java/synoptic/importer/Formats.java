package synoptic.importer;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.ElsewhereReader;

/** Which reader takes which source: by what its first bytes can only be, else by its ending, else by what it looks like. */
record Formats(List<FormatReader> readers, List<ContainerReader> containers, List<ElsewhereReader> elsewheres) {

    Formats {
        readers = List.copyOf(readers);
        containers = List.copyOf(containers);
        elsewheres = List.copyOf(elsewheres);
    }

    SortedSet<String> endings() {
        return Stream.of(readers.stream().flatMap(reader -> reader.endings().stream()),
            containers.stream().flatMap(container -> container.endings().stream()),
            elsewheres.stream().flatMap(elsewhere -> elsewhere.endings().stream())).flatMap(all -> all)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws ImportRefused if no reader has this ending */
    void checkEnding(String place, String ending) throws ImportRefused {
        if (!ending.isEmpty() && !endings().contains(ending)) {
            throw unsupported(place, ending);
        }
    }

    /** The most bytes of a file with an ending, or of any file for an empty one. */
    long sizeLimit(String ending) {
        long elsewhere = elsewheres.stream().filter(each -> ending.isEmpty() || each.endings().contains(ending))
            .mapToLong(ElsewhereReader::sizeLimit).max().orElse(0);
        return Math.max(Math.max(elsewhere,
            readers.stream().filter(reader -> ending.isEmpty() || reader.endings().contains(ending))
                .mapToLong(FormatReader::sizeLimit).max().orElse(0)),
            containers.stream().filter(container -> ending.isEmpty() || container.endings().contains(ending))
                .mapToLong(ContainerReader::sizeLimit).max().orElse(0));
    }

    /** Whether files with this ending are containers that are read part by part from where they are. */
    boolean isReadFromDisk(String ending) {
        return containers.stream().anyMatch(container -> container.isReadFromDisk() && container.endings().contains(ending));
    }

    /** Whether a source without an ending is such a container. */
    boolean isReadFromDisk(Source source) {
        return containers.stream().anyMatch(container -> container.isReadFromDisk() && container.recognises(source));
    }

    /** The reader for a source that another program made, if it is such a one. */
    Optional<ElsewhereReader> elsewhere(Source source) {
        return elsewheres.stream().filter(each -> each.endings().contains(source.ending()) && each.recognises(source))
            .findFirst();
    }

    /** The container reader for a source, if it can be a container. */
    Optional<ContainerReader> container(Source source) {
        if (readers.stream().anyMatch(reader -> reader.claims(source))) {
            return Optional.empty();
        }
        Optional<ContainerReader> named = containers.stream()
            .filter(container -> container.endings().contains(source.ending())).findFirst();
        boolean known = readers.stream().anyMatch(reader -> reader.endings().contains(source.ending()));
        return named.isPresent() || known ? named
            : containers.stream().filter(container -> container.recognises(source)).findFirst();
    }

    /** @throws ImportRefused if there is none */
    FormatReader reader(Source source) throws ImportRefused {
        Optional<FormatReader> claiming = readers.stream().filter(reader -> reader.claims(source)).findFirst();
        if (claiming.isPresent()) {
            return claiming.get();
        }
        Optional<FormatReader> named = readers.stream()
            .filter(reader -> reader.endings().contains(source.ending())).findFirst();
        if (named.isEmpty() && !source.isPasted()) {
            checkEnding(source.place(), source.ending());
        }
        return named.or(() -> readers.stream().filter(reader -> reader.recognises(source)).findFirst())
            .orElseThrow(() -> new ImportRefused(source.place()
                + " has no ending and is of no kind that can be imported; " + supported()));
    }

    private ImportRefused unsupported(String place, String ending) {
        return new ImportRefused(place + " ends in ." + ending + ", which cannot be imported; " + supported());
    }

    private String supported() {
        return "what can be: " + endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", ")) + ".";
    }
}
