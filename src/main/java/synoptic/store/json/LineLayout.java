package synoptic.store.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.Instantiatable;

/**
 * One field of the outermost object, one element of the outermost array, and one element of an array directly below it a line; all
 * that lies deeper on the line of its parent. So a change of one record or field is a change of one line.
 */
final class LineLayout implements PrettyPrinter, Instantiatable<LineLayout> {

    private static final String INDENT = "  ";

    private int depth;

    @Override
    public LineLayout createInstance() {
        return new LineLayout();
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        if (depth == 1) {
            breakLine(out, 1);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        beforeObjectEntries(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(depth == 1 ? ": " : ":");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        depth--;
        if (depth == 0 && entries > 0) {
            breakLine(out, 0);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (depth == 1) {
            breakLine(out, 0);
        } else if (depth == 2) {
            breakLine(out, 2);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        beforeArrayValues(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        if (depth <= 1 && values > 0) {
            breakLine(out, depth);
        }
        out.writeRaw(']');
    }

    private static void breakLine(JsonGenerator out, int level) {
        out.writeRaw('\n');
        for (int i = 0; i < level; i++) {
            out.writeRaw(INDENT);
        }
    }
}
