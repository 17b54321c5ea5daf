package synoptic.exporter;

import java.util.List;
import java.util.Objects;
import synoptic.exporter.syntax.JsonText;
import synoptic.model.ProjectInfo;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is in a bundle.
 *
 * @param entries every file of the bundle but the manifest itself, in the order of the zip
 * @param losses what each part could not carry
 */
public record Manifest(ProjectInfo project, Counts counts, List<Entry> entries, List<Loss> losses) {

    /** The version of the bundle's layout. */
    public static final int VERSION = 1;

    public Manifest {
        Objects.requireNonNull(project);
        Objects.requireNonNull(counts);
        entries = List.copyOf(entries);
        losses = List.copyOf(losses);
    }

    /**
     * A file of the bundle.
     *
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {
    }

    /** The text of {@code manifest.json}. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "synoptic-bundle").put("version", VERSION);
        root.putObject("project").put("id", project.id().toString()).put("title", project.title());
        root.putObject("counts").put("articles", counts.articles()).put("annotations", counts.annotations())
            .put("claims", counts.claims()).put("mentions", counts.mentions())
            .put("confirmedSilences", counts.confirmedSilences()).put("tags", counts.tags());
        ArrayNode files = root.putArray("files");
        entries.forEach(entry -> files.addObject().put("path", entry.path()).put("size", entry.size())
            .put("sha256", entry.sha256()));
        ArrayNode report = root.putArray("report");
        losses.forEach(loss -> report.addObject().put("file", loss.file()).put("what", loss.what())
            .put("count", loss.count()));
        return JsonText.of(root);
    }
}
