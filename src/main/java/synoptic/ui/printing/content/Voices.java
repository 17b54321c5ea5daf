package synoptic.ui.printing.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Silence;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;
import synoptic.ui.printing.page.SpanKind;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;

/** The lines of the lists: claims, what is said of them, and silences. */
final class Voices {

    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Voices() {
    }

    /** A claim's number and statement. @param detail secondary words behind it, possibly empty */
    static Para claim(Claim claim, String detail) {
        Para.Writer line = new Para.Writer(ParaStyle.CLAIM).add(claim.number() + "  " + claim.statement());
        return detail.isEmpty() ? line.done() : line.add("  " + detail, SpanKind.BOLD, SpanKind.MUTED).done();
    }

    /** What a mention says. @param source who says it, in front; possibly empty */
    static Para mention(String source, Body.Mention mention, Annotation annotation) {
        Para.Writer line = new Para.Writer(ParaStyle.VOICE);
        if (!source.isEmpty()) {
            line.add(source + "  ", SpanKind.BOLD);
        }
        line.add(Messages.get("stance." + mention.stance().key()), SpanKind.ITALIC);
        if (!mention.speaker().isBlank()) {
            line.add(", " + Messages.get("print.per", fenced(mention.speaker())), SpanKind.ITALIC);
        }
        line.add(":  " + quoted(annotation));
        return orphan(line, annotation).done();
    }

    /** The words of an annotation in quotation marks. */
    static String quoted(Annotation annotation) {
        return fenced("“" + Excerpt.of(annotation.target().quote().exact()) + "”");
    }

    /** Words that run from right to left, kept from drawing the signs beside them along. */
    private static String fenced(String words) {
        return TextPieces.hasRightToLeft(words) ? LEFT_TO_RIGHT + words + LEFT_TO_RIGHT : words;
    }

    /** Adds that the words are gone, where they are. */
    static Para.Writer orphan(Para.Writer line, Annotation annotation) {
        return annotation.target().isAnchored() ? line : line.add("  " + Messages.get("print.orphan"), SpanKind.MUTED);
    }

    static String checked(Silence silence) {
        return silence.creator().isBlank() ? Messages.get("print.checked", day(silence.confirmed()))
            : Messages.get("print.checkedBy", silence.creator(), day(silence.confirmed()));
    }

    private static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).format(DAY);
    }
}
