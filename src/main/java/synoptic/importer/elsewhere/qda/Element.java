package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a project file, with its attributes and what is in it; names without their namespace. */
final class Element {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String words) {
        text.append(words);
    }

    /** An attribute's value, or an empty string. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An id in the form in which those of one thing are equal, whoever wrote them. */
    String id(String attribute) {
        return get(attribute).strip().toLowerCase(Locale.ROOT).replaceAll("[{}]", "");
    }

    String guid() {
        return id("guid");
    }

    List<Element> children() {
        return children;
    }

    Stream<Element> all(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    Optional<Element> first(String child) {
        return all(child).findFirst();
    }

    /** The text right in it, as it is. */
    String text() {
        return text.toString();
    }

    /** The stripped text of a child, or an empty string. */
    String words(String child) {
        return first(child).map(element -> element.text().strip()).orElse("");
    }
}
