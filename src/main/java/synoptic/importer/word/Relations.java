package synoptic.importer.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;

/** What a part of a document refers to: other parts, and addresses of links. Nothing of it is loaded. */
public final class Relations {

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations() {
    }

    /** The relations of a part, or of the whole document for an empty name; none where it has no list of them. */
    public static Relations of(Zip zip, String part) throws IOException, ImportRefused {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!zip.has(list)) {
            return relations;
        }
        try (Xml xml = new Xml(zip.stream(list, Zip.LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    boolean inside = !xml.attribute("TargetMode").equals("External");
                    relations.targets.put(xml.attribute("Id"), inside ? resolved(part, target) : target);
                    if (inside) {
                        relations.byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1),
                            resolved(part, target));
                    }
                }
            }
        }
        return relations;
    }

    /** The name of a part, or the address of a link, by its id; empty where there is none. */
    public String target(String id) {
        return targets.getOrDefault(id, "");
    }

    /** The first part of a type, such as {@code officeDocument}. */
    public Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
