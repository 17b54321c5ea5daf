package synoptic.cli.anchor;

import java.util.Optional;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;
import tools.jackson.databind.JsonNode;

/** One quote to find, as a line of {@code cases.jsonl} has it. */
record AnchorCase(String article, TextQuoteSelector quote, Optional<TextRange> position) {

    /** A line that asks nothing that can be answered. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    static AnchorCase of(JsonNode written) throws Unreadable {
        JsonNode selector = written.path("selector");
        TextQuoteSelector quote = new TextQuoteSelector(string(selector, "exact"), selector.path("prefix").asString(""),
                selector.path("suffix").asString(""));
        return new AnchorCase(string(written, "article"), quote, position(selector));
    }

    private static String string(JsonNode node, String name) throws Unreadable {
        if (!node.path(name).isString()) {
            throw new Unreadable("no string \"" + name + "\"");
        }
        return node.path(name).asString();
    }

    private static Optional<TextRange> position(JsonNode selector) throws Unreadable {
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        if (isAbsent(start) && isAbsent(end)) {
            return Optional.empty();
        }
        if (!isOffset(start) || !isOffset(end) || end.asInt() < start.asInt()) {
            throw new Unreadable("start and end are no range");
        }
        return Optional.of(new TextRange(start.asInt(), end.asInt()));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static boolean isOffset(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.asInt() >= 0;
    }
}
