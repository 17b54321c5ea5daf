package synoptic.importer.rtf;

import java.nio.charset.Charset;

/** What holds inside a pair of braces; a group inside begins with what holds around it. */
final class Group {

    /** Where the words of a group go. */
    enum Goal { TEXT, NOWHERE, FONTS, STYLES, INSTRUCTION, INFO, NOTE }

    Goal goal = Goal.TEXT;
    /** Which property of the document an INFO group holds. */
    String property = "";
    boolean bold;
    boolean italic;
    boolean raised;
    boolean lowered;
    boolean hidden;
    /** How many bytes stand for a Unicode character in programs that know none. */
    int substitutes = 1;
    Charset charset;
    /** Whether an asterisk says that a program may pass over the group. */
    boolean optional;
    /** Whether the group is a field, whose link ends with it. */
    boolean field;

    Group(Charset charset) {
        this.charset = charset;
    }

    Group inner() {
        Group inner = new Group(charset);
        inner.goal = goal;
        inner.property = property;
        inner.bold = bold;
        inner.italic = italic;
        inner.raised = raised;
        inner.lowered = lowered;
        inner.hidden = hidden;
        inner.substitutes = substitutes;
        return inner;
    }

    void plain() {
        bold = false;
        italic = false;
        raised = false;
        lowered = false;
        hidden = false;
    }
}
