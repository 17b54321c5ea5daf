package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.qda.TextualSource.Selection;

/** Finds the sources with a text: texts, the texts of PDFs, transcripts of recordings, descriptions of pictures. The rest is counted as left. */
final class SourceFinder {

    private final Texts texts;
    private final Report.Tally tally;
    private final Map<String, TextualSource> found = new LinkedHashMap<>();

    SourceFinder(Texts texts, Report.Tally tally) {
        this.texts = texts;
        this.tally = tally;
    }

    List<TextualSource> find(Element project) throws ImportRefused {
        for (Element sources : project.all("Sources").toList()) {
            for (Element source : sources.children()) {
                switch (source.name()) {
                    case "TextSource" -> add(source, source, selections(source));
                    case "PDFSource" -> pdf(source);
                    case "PictureSource" -> media(source, "TextDescription", "pictures");
                    case "AudioSource" -> media(source, "Transcript", "sound recordings");
                    case "VideoSource" -> media(source, "Transcript", "videos");
                    default -> tally.add(Fate.LEFT, "sources of an unknown kind (" + source.name() + ")");
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void pdf(Element source) throws ImportRefused {
        Element holder = source.first("Representation").orElse(source);
        List<Selection> selections = new ArrayList<>(selections(holder));
        Map<String, Integer> byGuid = new HashMap<>();
        for (int i = 0; i < selections.size(); i++) {
            byGuid.putIfAbsent(selections.get(i).element().guid(), i);
        }
        for (Element area : source.all("PDFSelection").toList()) {
            Integer twin = byGuid.get(area.guid());
            if (twin != null) {
                selections.set(twin, joined(selections.get(twin), area));
            } else {
                String words = area.first("Representation").map(text -> text.first("PlainTextContent").map(Element::text).orElse("")).orElse("");
                selections.add(new Selection(area, -1, -1, words.isBlank() ? area.get("name") : words, area.all("Coding").toList()));
            }
        }
        if (texts.has(source.get("path"))) {
            tally.add(Fate.LEFT, "PDF pages as such: their text is carried");
        }
        add(source, holder, selections);
    }

    /** A selection that is written twice: as an area of the page and as a range of the text. */
    private static Selection joined(Selection text, Element area) {
        List<Element> codings = new ArrayList<>(text.codings());
        for (Element coding : area.all("Coding").toList()) {
            if (codings.stream().noneMatch(known -> code(known).equals(code(coding)) && known.id("creatingUser").equals(coding.id("creatingUser")))) {
                codings.add(coding);
            }
        }
        return new Selection(text.element(), text.start(), text.end(), text.quote(), codings);
    }

    static String code(Element coding) {
        return coding.first("CodeRef").map(ref -> ref.id("targetGUID")).orElse("");
    }

    private void media(Element source, String textual, String kind) throws ImportRefused {
        List<Element> holders = source.all(textual).toList();
        for (Element holder : holders) {
            add(holder, holder, selections(holder));
        }
        if (holders.isEmpty()) {
            tally.add(Fate.LEFT, kind);
        } else {
            tally.add(Fate.LEFT, kind + " as such: their texts are carried");
        }
        List<Element> selections = source.children().stream().filter(child -> child.name().endsWith("Selection")).toList();
        tally.add(Fate.LEFT, "selections in " + kind, selections.size());
        tally.add(Fate.LEFT, "codings of " + kind,
            (int) Stream.concat(Stream.of(source), selections.stream()).mapToLong(element -> element.all("Coding").count()).sum());
    }

    private void add(Element source, Element holder, List<Selection> selections) throws ImportRefused {
        Set<String> guids = new LinkedHashSet<>(List.of(source.guid(), holder.guid()));
        Optional<String> raw = texts.raw(holder);
        String name = source.get("name").isBlank() ? "Source without a name" : source.get("name").strip();
        String path = holder.get("plainTextPath");
        String key = path.isBlank() ? source.guid() + holder.guid() : path;
        if (texts.has(holder.get("richTextPath"))) {
            tally.add(Fate.LEFT, raw.isEmpty() ? "texts that are in the file only with their formatting"
                : raw.get().isBlank() ? "texts with their formatting whose plain text is empty"
                : "texts with their formatting: the plain text is carried");
        }
        TextualSource before = found.get(key);
        if (before == null) {
            found.put(key, new TextualSource(guids, name, source, holder, raw, selections));
        } else {
            // a text that is a source of its own and the transcript of a recording as well
            guids.addAll(before.guids());
            List<Selection> all = new ArrayList<>(before.selections());
            all.addAll(selections);
            found.put(key, new TextualSource(guids, before.name(), before.element(), before.holder(), before.raw(), all));
        }
    }

    private static List<Selection> selections(Element holder) {
        Map<String, Element> points = new HashMap<>();
        holder.all("SyncPoint").forEach(point -> points.put(point.guid(), point));
        List<Selection> selections = new ArrayList<>();
        holder.all("PlainTextSelection").forEach(written -> selections.add(new Selection(written, number(written, "startPosition"),
            number(written, "endPosition"), written.get("name"), written.all("Coding").toList())));
        holder.all("TranscriptSelection").forEach(written -> selections.add(new Selection(written,
            position(points, written.id("fromSyncPoint")), position(points, written.id("toSyncPoint")), written.get("name"),
            written.all("Coding").toList())));
        return selections;
    }

    private static long position(Map<String, Element> points, String guid) {
        return points.containsKey(guid) ? number(points.get(guid), "position") : -1;
    }

    private static long number(Element element, String attribute) {
        String digits = element.get(attribute).strip();
        return digits.matches("\\d{1,10}") ? Long.parseLong(digits) : -1;
    }
}
