package synoptic.importer.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.flow.Flow;
import synoptic.importer.flow.Properties;
import synoptic.importer.flow.TooMuch;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

/** An RTF document while it is read. */
final class RtfDocument {

    private static final int DEEPEST = 2_000;

    private final RtfTokens tokens;
    private final Optional<Charset> chosen;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Flow flow = new Flow();
    private final RtfParagraph paragraph = new RtfParagraph();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder instruction = new StringBuilder();
    private final Map<String, StringBuilder> info = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private StringBuilder note = new StringBuilder();
    private StringBuilder style = new StringBuilder();
    private Group group;
    private int font;
    private int skipped;
    private String high = "";

    RtfDocument(byte[] bytes, Optional<Charset> encoding) {
        tokens = new RtfTokens(bytes);
        chosen = encoding;
        group = new Group(encoding.orElse(CodePages.page(1252)));
    }

    void read() {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            boolean character = kind == RtfTokens.Kind.BYTE || kind == RtfTokens.Kind.HEX;
            if (character && skipped > 0) {
                skipped--;
            } else if (character) {
                pending.write(tokens.number());
            } else {
                characters();
                skipped = kind == RtfTokens.Kind.WORD ? skipped : 0;
                switch (kind) {
                    case OPEN -> open();
                    case CLOSE -> close();
                    case SYMBOL -> symbol(tokens.word());
                    default -> word(tokens.word());
                }
            }
        }
        characters();
        paragraph.end(flow);
        for (String words : notes) {
            flow.text(words).end(BlockKind.PARAGRAPH, 0);
        }
    }

    List<DraftBlock> blocks() {
        return flow.blocks();
    }

    private void open() {
        if (groups.size() > DEEPEST) {
            throw new TooMuch("groups nested more than " + DEEPEST + " deep");
        }
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        if (group.field) {
            flow.link("");
        }
        boolean endsNote = group.goal == Group.Goal.NOTE && !groups.isEmpty() && groups.peek().goal != Group.Goal.NOTE;
        boolean endsStyle = group.goal == Group.Goal.STYLES && !style.isEmpty();
        if (endsStyle) {
            paragraph.named(style.toString().replaceAll(";.*", ""));
            style = new StringBuilder();
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
        if (endsNote) {
            notes.add("[" + (notes.size() + 1) + "] " + note.toString().strip());
            note = new StringBuilder();
        }
        restyle();
    }

    /** Turns the bytes so far into characters. */
    private void characters() {
        if (pending.size() > 0) {
            words(pending.toString(group.charset));
            pending.reset();
        }
    }

    private void words(String words) {
        switch (group.goal) {
            case TEXT -> {
                if (!group.hidden) {
                    flow.text(words);
                }
            }
            case INSTRUCTION -> instruction.append(words);
            case INFO -> info.computeIfAbsent(group.property, any -> new StringBuilder()).append(words);
            case NOTE -> note.append(words);
            case STYLES -> style.append(words);
            default -> {
                // fonts' names and what nobody reads
            }
        }
    }

    private void symbol(String symbol) {
        switch (symbol) {
            case "~" -> words("\u00a0");
            case "_" -> words("\u2011");
            case "-" -> words("\u00ad");
            case "{", "}", "\\" -> words(symbol);
            case "\n", "\r" -> end();
            case "*" -> group.optional = true;
            default -> {
                // marks of an index and the like
            }
        }
    }

    private void word(String word) {
        Optional<Group.Goal> goal = RtfWords.goal(word);
        if (goal.isPresent()) {
            goTo(goal.get(), word);
        } else if (group.optional) {
            group.optional = false;
            group.goal = Group.Goal.NOWHERE;
        } else if (RtfWords.character(word).isPresent()) {
            words(RtfWords.character(word).get());
        } else {
            control(word);
        }
    }

    private void goTo(Group.Goal goal, String word) {
        group.optional = false;
        if (group.goal == Group.Goal.NOWHERE) {
            return;
        }
        group.goal = goal;
        group.property = word;
        if (goal == Group.Goal.INSTRUCTION) {
            instruction.setLength(0);
        }
        paragraph.item(word);
    }

    private void control(String word) {
        int number = tokens.number();
        switch (word) {
            case "ansicpg" -> group.charset = chosen.orElse(CodePages.page(number));
            case "mac" -> group.charset = chosen.orElse(CodePages.page(10_000));
            case "f" -> font(number);
            case "fcharset" -> fonts.put(font, CodePages.font(number, group.charset));
            case "uc" -> group.substitutes = Math.clamp(number, 0, 100);
            case "u" -> unicode((char) number);
            case "b" -> group.bold = tokens.isOn();
            case "i" -> group.italic = tokens.isOn();
            case "super" -> group.raised = tokens.isOn();
            case "sub" -> group.lowered = tokens.isOn();
            case "nosupersub" -> {
                group.raised = false;
                group.lowered = false;
            }
            case "v", "deleted" -> group.hidden = tokens.isOn();
            case "plain" -> group.plain();
            case "field" -> group.field = true;
            case "fldrslt" -> flow.link(RtfWords.address(instruction.toString()));
            case "par", "sect", "page" -> end();
            case "cell", "nestcell" -> cell();
            case "row" -> row();
            case "yr", "mo", "dy" -> info.computeIfAbsent(group.property + word, any -> new StringBuilder()).append(number);
            default -> paragraph.control(word, number, group.goal == Group.Goal.STYLES);
        }
        restyle();
    }

    /** A UTF-16 unit; the first of a pair waits for the second. */
    private void unicode(char unit) {
        if (Character.isHighSurrogate(unit)) {
            high = String.valueOf(unit);
        } else {
            words(high + unit);
            high = "";
        }
        skipped = group.substitutes;
    }

    private void font(int number) {
        font = number;
        if (group.goal != Group.Goal.FONTS && chosen.isEmpty()) {
            group.charset = fonts.getOrDefault(number, group.charset);
        }
    }

    private void end() {
        if (group.goal == Group.Goal.NOTE) {
            note.append(' ');
        } else if (group.goal == Group.Goal.TEXT && paragraph.isInTable()) {
            flow.text(" ");
        } else if (group.goal == Group.Goal.TEXT) {
            paragraph.end(flow);
        }
    }

    private void cell() {
        if (group.goal == Group.Goal.TEXT) {
            flow.cell();
        }
    }

    private void row() {
        if (group.goal == Group.Goal.TEXT) {
            flow.end(BlockKind.TABLE_ROW, 0);
        }
    }

    private void restyle() {
        boolean plain = paragraph.isHeading();
        flow.style(MarkKind.BOLD, group.bold && !plain).style(MarkKind.ITALIC, group.italic && !plain)
            .style(MarkKind.SUPERSCRIPT, group.raised).style(MarkKind.SUBSCRIPT, group.lowered);
    }

    Proposal stated() {
        return new Properties().words(MetadataField.TITLE, said("title")).proposal();
    }

    Proposal fallback() {
        String year = said("creatimyr");
        String date = year.isEmpty() ? "" : "%s-%2s-%2s".formatted(year, said("creatimmo"), said("creatimdy"))
            .replace(' ', '0');
        return new Properties().words(MetadataField.BYLINE, said("author")).date(MetadataField.PUBLISHED, date,
            "This is when the file was made; the text itself gives no date.").proposal();
    }

    private String said(String name) {
        return info.getOrDefault(name, new StringBuilder()).toString();
    }
}
