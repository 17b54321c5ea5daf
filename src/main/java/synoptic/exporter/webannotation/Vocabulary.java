package synoptic.exporter.webannotation;

import synoptic.model.EntityId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The names used in JSON-LD. */
final class Vocabulary {

    private static final String W3C = "http://www.w3.org/ns/anno.jsonld";

    private Vocabulary() {
    }

    /** The W3C's own context, and our prefix; enough for a record that is read alone. */
    static ArrayNode shortContext() {
        ArrayNode context = JsonNodeFactory.instance.arrayNode().add(W3C);
        context.addObject().put("synoptic", "urn:synoptic:");
        return context;
    }

    /** The short context, and which of our words hold references and which hold lists. */
    static ArrayNode context() {
        ArrayNode context = shortContext();
        ObjectNode own = (ObjectNode) context.get(1);
        for (String reference : new String[] {"annotation", "article", "claim", "parent", "tag"}) {
            own.putObject(term(reference)).put("@type", "@id");
        }
        own.putObject(term("path")).put("@container", "@list");
        return context;
    }

    /** A word of our own. */
    static String term(String word) {
        return "synoptic:" + word;
    }

    static String iri(EntityId id) {
        return "urn:uuid:" + id.value();
    }

    /** Sets a word of our own, unless there is nothing to say. */
    static void put(ObjectNode node, String word, String value) {
        if (!value.isEmpty()) {
            node.put(term(word), value);
        }
    }
}
