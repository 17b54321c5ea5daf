package synoptic.importer.elsewhere.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.importer.webannotation.AnnotationRefused;
import synoptic.importer.webannotation.WebAnnotationReader;
import tools.jackson.databind.JsonNode;

/** The W3C annotations of a file: one, a list, a page or a collection of them, wherever they stand in it. */
final class AnnotationFile {

    private static final int DEEPEST = 40;

    private final WebAnnotationReader reader = new WebAnnotationReader();
    private final List<Found> found = new ArrayList<>();

    /** Adds all annotations in a JSON value. */
    void add(JsonNode node) {
        add(node, 0);
    }

    private void add(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            found.add(new Found.Unfit("annotations nested too deeply"));
        } else if (node.isArray()) {
            node.forEach(each -> add(each, depth + 1));
        } else if (isAnnotation(node)) {
            found.add(one(node));
        } else if (node.isObject()) {
            for (String key : List.of("first", "items", "@graph", "annotations", "member", "next")) {
                if (node.path(key).isContainer()) {
                    add(node.path(key), depth + 1);
                }
            }
            if (node.path("next").isString() || node.path("first").isString()) {
                found.add(new Found.Unfit("further pages of annotations that are not in the file"));
            }
        }
    }

    static boolean isAnnotation(JsonNode node) {
        JsonNode type = node.has("type") ? node.path("type") : node.path("@type");
        List<String> types = type.isArray() ? type.values().stream().map(each -> each.asString("")).toList() : List.of(type.asString(""));
        return types.stream().anyMatch(name -> name.equals("Annotation") || name.equals("oa:Annotation"));
    }

    private Found one(JsonNode node) {
        JsonNode target = node.path("target");
        if (target.isString() || target.isObject() && !target.has("selector") && !target.has("items")) {
            return ofPage(node, target);
        }
        try {
            return new Found.OfPassages(reader.read(node), List.of());
        } catch (AnnotationRefused unfit) {
            return new Found.Unfit("annotations that cannot be kept: " + unfit.getMessage().replaceFirst("\\.$", ""));
        }
    }

    private static Found ofPage(JsonNode node, JsonNode target) {
        JsonNode source = target.isString() ? target : target.has("source") ? target.path("source") : target.path("id");
        String words = java.util.stream.Stream.of("body", "bodyValue").flatMap(key -> {
            JsonNode body = node.path(key);
            return body.isArray() ? body.values().stream() : java.util.stream.Stream.of(body);
        }).map(body -> body.isObject() ? body.path("value").asString("") : body.asString("")).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        JsonNode creator = node.path("creator");
        return new Found.OfPage((source.isObject() ? source.path("id") : source).asString("").strip(), words,
            (creator.isObject() ? creator.path("name") : creator).asString("").strip());
    }

    List<Found> found() {
        return List.copyOf(found);
    }
}
