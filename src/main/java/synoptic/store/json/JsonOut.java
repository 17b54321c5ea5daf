package synoptic.store.json;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import synoptic.model.EntityId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Writes JSON; what is empty is left out, and unknown fields come last in their object. */
public final class JsonOut implements AutoCloseable {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator out;

    private JsonOut(ObjectWriteContext context) {
        this.out = Json.FACTORY.createGenerator(context, bytes);
    }

    /** JSON on a single line, without a line feed. */
    public static JsonOut onOneLine() {
        return new JsonOut(ObjectWriteContext.empty());
    }

    /** JSON for a file, laid out by {@link LineLayout}. */
    public static JsonOut forFile() {
        return new JsonOut(new FileContext());
    }

    public void startObject() {
        out.writeStartObject();
    }

    public void startObject(String name) {
        out.writeName(name);
        out.writeStartObject();
    }

    /** Starts a field, whose value comes next. */
    public void name(String name) {
        out.writeName(name);
    }

    /** Ends an object with its unknown fields. */
    public void endObject(List<Extras.Field> unknown) {
        for (Extras.Field field : unknown) {
            out.writeName(field.name());
            out.writeRawValue(field.json());
        }
        out.writeEndObject();
    }

    public void endObject() {
        out.writeEndObject();
    }

    public void startArray() {
        out.writeStartArray();
    }

    public void startArray(String name) {
        out.writeName(name);
        out.writeStartArray();
    }

    public void endArray() {
        out.writeEndArray();
    }

    public void string(String name, String value) {
        out.writeName(name);
        if (Surrogates.allPaired(value)) {
            out.writeString(value);
        } else {
            out.writeRawValue(Surrogates.escaped(value));
        }
    }

    public void stringUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            string(name, value);
        }
    }

    /** A UTC instant in ISO 8601. */
    public void instant(String name, Instant value) {
        out.writeName(name);
        out.writeString(Times.text(value));
    }

    /** An id in its canonical form. */
    public void id(String name, EntityId value) {
        out.writeName(name);
        out.writeString(value.toString());
    }

    public void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    public void fraction(String name, double value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /** A range as a list of two numbers. */
    public void pair(String name, int first, int second) {
        out.writeName(name);
        out.writeStartArray();
        out.writeNumber(first);
        out.writeNumber(second);
        out.writeEndArray();
    }

    /** All that was written. */
    public byte[] bytes() {
        out.flush();
        return bytes.toByteArray();
    }

    /** All that was written, and a line feed. */
    public byte[] bytesWithLineFeed() {
        out.flush();
        bytes.write('\n');
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        out.close();
    }

    private static final class FileContext extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LineLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
