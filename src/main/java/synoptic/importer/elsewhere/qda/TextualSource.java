package synoptic.importer.elsewhere.qda;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source that has a text, or should have one.
 *
 * @param guids under which selections, sets and links know it
 * @param element the source as it is written
 * @param holder the element that has the text and its selections: the source itself, or its representation as text
 * @param raw the text; empty where the file does not hold it
 */
record TextualSource(Set<String> guids, String name, Element element, Element holder, Optional<String> raw, List<Selection> selections) {

    /**
     * A passage of a source.
     *
     * @param start as written, or -1 where it has no position in the text
     * @param quote its words where the file says them, possibly empty
     * @param codings the codings on it
     */
    record Selection(Element element, long start, long end, String quote, List<Element> codings) {

        boolean hasPlace() {
            return start >= 0;
        }
    }

    /** Where the text stands in the file. */
    String place() {
        String path = holder.get("plainTextPath");
        return path.isBlank() ? name : path.replaceFirst("^[a-z]+://", "sources/");
    }
}
