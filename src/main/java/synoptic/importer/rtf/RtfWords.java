package synoptic.importer.rtf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The control words that begin a group of another kind or stand for a character. */
final class RtfWords {

    private static final Set<String> NOWHERE = Set.of("colortbl", "pict", "object", "header", "headerl", "headerr", "headerf",
        "footer", "footerl", "footerr", "footerf", "annotation", "atnid", "atnauthor", "atndate", "listtext", "pntext",
        "listtable", "listoverridetable", "themedata", "colorschememapping", "datastore", "latentstyles", "rsidtbl",
        "generator", "xmlnstbl", "mmathPr", "filetbl", "revtbl", "nonshppict", "shppict", "pgptbl", "bkmkstart", "bkmkend",
        "tc", "xe", "ftnsep", "ftnsepc", "aftnsep", "pnseclvl", "comment", "doccomm", "subject", "operator", "keywords",
        "company", "manager", "category", "hlinkbase", "userprops", "docvar", "template", "picprop", "sp", "falt", "panose",
        "wgrffmtfilter", "passwordhash", "nesttableprops", "objdata", "fldtype", "ffname", "formfield", "revtim", "printim",
        "buptim");
    private static final Map<String, Group.Goal> GOALS = Map.of("fonttbl", Group.Goal.FONTS, "stylesheet",
        Group.Goal.STYLES, "fldinst", Group.Goal.INSTRUCTION, "title", Group.Goal.INFO, "author", Group.Goal.INFO, "creatim",
        Group.Goal.INFO, "info", Group.Goal.INFO, "footnote", Group.Goal.NOTE, "shptxt", Group.Goal.TEXT);
    private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("emdash", "\u2014"),
        Map.entry("endash", "\u2013"), Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"),
        Map.entry("ldblquote", "\u201c"), Map.entry("rdblquote", "\u201d"), Map.entry("bullet", "\u2022"),
        Map.entry("tab", " "), Map.entry("line", " "), Map.entry("lbr", " "), Map.entry("emspace", " "),
        Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("zwj", "\u200d"), Map.entry("zwnj", "\u200c"),
        Map.entry("ltrmark", "\u200e"), Map.entry("rtlmark", "\u200f"));

    private RtfWords() {
    }

    /** Where the words of a group go that begins with a control word; empty where it changes nothing. */
    static Optional<Group.Goal> goal(String word) {
        return NOWHERE.contains(word) ? Optional.of(Group.Goal.NOWHERE) : Optional.ofNullable(GOALS.get(word));
    }

    static Optional<String> character(String word) {
        return Optional.ofNullable(CHARACTERS.get(word));
    }

    /** The address in a field's instruction such as {@code HYPERLINK "https://…"}, or an empty string. */
    static String address(String instruction) {
        String trimmed = instruction.strip();
        if (!trimmed.startsWith("HYPERLINK")) {
            return "";
        }
        String rest = trimmed.substring("HYPERLINK".length()).strip();
        int quote = rest.indexOf('"');
        String address = quote >= 0 ? rest.substring(quote + 1).replaceAll("\".*", "") : rest.replaceAll("\\s.*", "");
        return rest.startsWith("\\l") ? "" : address;
    }
}
