package synoptic.store.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import synoptic.text.TextRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;

/** Walks over JSON and says in plain words, with the line, what is not as it should be. Syntax errors are JacksonExceptions. */
public final class JsonIn implements AutoCloseable {

    private final byte[] source;
    private final int start;
    private final JsonParser parser;
    private final List<Flaw> tolerated = new ArrayList<>();

    public JsonIn(byte[] source, int from, int length) {
        this.source = source;
        this.start = from;
        this.parser = Json.FACTORY.createParser(ObjectReadContext.empty(), source, from, length);
    }

    public JsonIn(byte[] source) {
        this(source, 0, source.length);
    }

    /** The line of the present token, counted from 1. */
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The line at which JSON broke. */
    int lineOf(JacksonException syntax) {
        return syntax.getLocation() == null ? line() : Math.max(1, syntax.getLocation().getLineNr());
    }

    public Malformed malformed(String reason) {
        return new Malformed(line(), reason);
    }

    /** Goes on although a field is not as it should be, and remembers it. */
    void tolerate(Malformed flaw) {
        tolerated.add(new Flaw(flaw.line(), flaw.getMessage()));
    }

    /** What was tolerated so far. */
    public List<Flaw> tolerated() {
        return tolerated;
    }

    /** Goes to the start of an object. */
    public void startObject() throws Malformed {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("there should be an object {…}");
        }
    }

    /** Goes to the start of an array. */
    public void startArray() throws Malformed {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw malformed("there should be a list […]");
        }
    }

    /** Goes to the next object of an array; false at its end. */
    public boolean nextObject() throws Malformed {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            throw malformed("there should be an object {…}");
        }
        return true;
    }

    /** Goes to the next element of an array; false at its end. */
    boolean hasNext() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Makes sure that the present value is an object, of which the fields follow. */
    void enterObject() throws Malformed {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw malformed("there should be an object {…}");
        }
    }

    /** Goes to the next field of an object and gives its name; null at the object's end. */
    public String nextField() {
        return parser.nextName();
    }

    /** How many objects and arrays are open. */
    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Goes on to where only so many objects and arrays are open. */
    public void leaveTo(int depth) {
        while (depth() > depth && parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    public boolean isAtEnd() {
        return parser.nextToken() == null;
    }

    public String string(String field) throws Malformed {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw malformed("“" + field + "” should be a string");
        }
        return parser.getString();
    }

    /** A string made into something else. */
    public <T> T string(String field, Function<String, T> parse) throws Malformed {
        String value = string(field);
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException unfit) {
            throw malformed("“" + field + "” cannot be “" + shortened(value) + "”");
        }
    }

    public Instant instant(String field) throws Malformed {
        return string(field, Times::parse);
    }

    public int integer(String field) throws Malformed {
        long value = number(field);
        if (value != (int) value) {
            throw malformed("“" + field + "” is too large a number");
        }
        return (int) value;
    }

    public long number(String field) throws Malformed {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT || parser.getStringLength() > 19) {
            throw malformed("“" + field + "” should be a whole number of at most 18 digits");
        }
        try {
            return parser.getLongValue();
        } catch (InputCoercionException tooLarge) {
            throw malformed("“" + field + "” is too large a number");
        }
    }

    /** A list of two numbers as a range. */
    TextRange range(String field) throws Malformed {
        startArray();
        int start = integer(field);
        int end = integer(field);
        if (start < 0 || end < start || parser.nextToken() != JsonToken.END_ARRAY) {
            throw malformed("“" + field + "” should be [start,end], not falling");
        }
        return new TextRange(start, end);
    }

    public double fraction(String field) throws Malformed {
        JsonToken token = parser.nextToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isNumber || parser.getStringLength() > 30) {
            throw malformed("“" + field + "” should be a number");
        }
        return Double.parseDouble(parser.getString());
    }

    /** The present field, which nobody here knows, exactly as it was written but for white space around the parts of its value. */
    public Extras.Field unknown(String name) throws Malformed {
        JsonToken token = parser.nextToken();
        // The parser counts from where it started.
        int from = start + (int) parser.currentTokenLocation().getByteOffset();
        if (token == null || from < start || !Surrogates.allPaired(name)) {
            throw malformed("the field “" + shortened(name) + "” is not Unicode in UTF-8");
        }
        skipValue();
        parser.finishToken();
        int to = start + (int) parser.currentLocation().getByteOffset();
        return new Extras.Field(name, OneLine.of(new String(source, from, to - from, StandardCharsets.UTF_8)));
    }

    /** Leaves the present value, whole. */
    void skipValue() {
        parser.skipChildren();
    }

    @Override
    public void close() {
        parser.close();
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
