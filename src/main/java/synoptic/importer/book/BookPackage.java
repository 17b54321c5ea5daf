package synoptic.importer.book;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.flow.Properties;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;

/** A book's package document: what the book says of itself, and its chapters in order. */
final class BookPackage {

    private static final long LARGEST = 20_000_000;
    private static final Set<String> PAGES =
        Set.of("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document", "");

    /** @param linear whether it is read in its turn, unlike a note that a reader jumps to */
    private record Reference(String item, boolean linear) {
    }

    private record Item(String path, String type, boolean navigation) {
    }

    private final Map<String, Item> items = new HashMap<>();
    private final List<Reference> spine = new ArrayList<>();
    private final Properties properties = new Properties();
    private final List<String> creators = new ArrayList<>();

    private BookPackage() {
    }

    static BookPackage of(Zip zip) throws IOException, ImportRefused {
        String container = zip.find("META-INF/container.xml")
            .orElseThrow(() -> new IOException("META-INF/container.xml is missing"));
        String path = "";
        try (Xml xml = new Xml(zip.stream(container, LARGEST))) {
            while (path.isEmpty() && xml.next()) {
                if (xml.isStart("rootfile")) {
                    path = resolved("", xml.attribute("full-path"));
                }
            }
        }
        String found = zip.find(path).orElseThrow(() -> new IOException("its package document is missing"));
        BookPackage book = new BookPackage();
        try (Xml xml = new Xml(zip.stream(found, LARGEST))) {
            book.read(xml, found);
        }
        if (book.spine.isEmpty()) {
            throw new IOException("it lists no chapters");
        }
        return book;
    }

    private void read(Xml xml, String path) throws IOException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "title" -> properties.words(MetadataField.TITLE, xml.words());
                case "creator" -> creators.add(xml.words());
                case "publisher" -> properties.words(MetadataField.OUTLET, xml.words());
                case "language" -> properties.language(xml.words());
                case "source", "identifier" -> properties.address(xml.words());
                case "date" -> date(xml);
                case "item" -> items.putIfAbsent(xml.attribute("id"), new Item(resolved(path, xml.attribute("href")),
                    xml.attribute("media-type"), (" " + xml.attribute("properties") + " ").contains(" nav ")));
                case "itemref" -> spine.add(new Reference(xml.attribute("idref"), !xml.attribute("linear").equals("no")));
                default -> {
                    // the rest is about how a book looks
                }
            }
        }
    }

    private void date(Xml xml) throws IOException {
        String event = xml.attribute("event");
        String value = xml.words();
        if (event.equals("modification")) {
            properties.date(MetadataField.UPDATED, value);
        } else if (!value.startsWith("0")) {
            properties.date(MetadataField.PUBLISHED, value);
        }
    }

    Proposal proposal() {
        return properties.names(creators).proposal();
    }

    /** The paths of the pages in reading order, each once; a list of contents that is no chapter is left out. */
    List<String> chapters() {
        Set<String> chapters = new LinkedHashSet<>();
        for (boolean linear : List.of(true, false)) {
            for (Reference reference : spine) {
                Item item = items.get(reference.item());
                boolean page = item != null && reference.linear() == linear && PAGES.contains(item.type());
                if (page && !(item.navigation() && spine.size() > 1)) {
                    chapters.add(item.path());
                }
            }
        }
        return List.copyOf(chapters);
    }

    /** The path inside the archive that a reference leads to; one that climbs out of it stays at its root. */
    private static String resolved(String from, String reference) {
        String bare = reference.replaceFirst("#.*", "");
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (bare.startsWith("/") ? bare : folder + decoded(bare)).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return reference;
        }
    }
}
