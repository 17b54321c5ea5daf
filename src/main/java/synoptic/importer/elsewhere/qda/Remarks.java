package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;

/**
 * What a project file says of a thing in another place than at the thing: the sets that it is in, its case and variables, its links. It goes
 * as a line to the memo or note of the thing.
 */
final class Remarks {

    private record Remark(String kind, String line) {
    }

    private final Map<String, List<Remark>> remarks = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private Remarks() {
    }

    static Remarks of(Element project) {
        Remarks remarks = new Remarks();
        remarks.label(project);
        project.first("Variables").ifPresent(all -> all.all("Variable").forEach(variable -> remarks.variables.put(variable.guid(), variable.get("name"))));
        project.first("Sets").ifPresent(all -> all.all("Set").forEach(remarks::set));
        project.first("Cases").ifPresent(all -> all.all("Case").forEach(remarks::oneCase));
        project.first("Links").ifPresent(all -> all.all("Link").forEach(remarks::link));
        return remarks;
    }

    private void label(Element element) {
        if (!element.guid().isEmpty() && !element.get("name").isBlank()) {
            labels.putIfAbsent(element.guid(), element.get("name").strip());
        }
        element.children().forEach(this::label);
    }

    private void set(Element set) {
        String line = joined(Stream.of("In the set “" + set.get("name").strip() + "”", set.words("Description")), ": ");
        members(set, "MemberSource", "MemberCode", "MemberNote").forEach(guid -> add(guid, "members of sets", line));
    }

    private void oneCase(Element one) {
        String values = one.all("VariableValue").map(this::value).collect(Collectors.joining(", "));
        String line = joined(Stream.of("Case “" + one.get("name").strip() + "”", values, one.words("Description")), ": ");
        members(one, "SourceRef", "SelectionRef", "CodeRef").forEach(guid -> add(guid, "members of cases", line));
    }

    /** A variable with its value, such as "age = 25". */
    String value(Element value) {
        String name = value.first("VariableRef").map(ref -> variables.getOrDefault(ref.id("targetGUID"), "variable")).orElse("variable");
        return name + " = " + value.children().stream().filter(child -> child.name().endsWith("Value")).map(child -> child.text().strip())
            .findFirst().orElse("");
    }

    private void link(Element link) {
        String sign = link.get("direction").equals("OneWay") || link.get("direction").isEmpty() ? "→" : "↔";
        String target = labels.getOrDefault(link.id("targetGUID"), "");
        String line = joined(Stream.of(link.get("name").strip(), sign, target.isEmpty() ? "something without a name" : "“" + target + "”"), " ");
        add(link.id("originGUID"), "links", "Link: " + line);
    }

    private static Stream<String> members(Element group, String... kinds) {
        return Stream.of(kinds).flatMap(group::all).map(member -> member.id("targetGUID"));
    }

    private void add(String guid, String kind, String line) {
        remarks.computeIfAbsent(guid, absent -> new ArrayList<>()).add(new Remark(kind, line));
    }

    /** The name of a thing, or an empty string. */
    String label(String guid) {
        return labels.getOrDefault(guid, "");
    }

    /** The lines on a thing, which are then taken care of; one line each. */
    String take(String guid, Report.Tally tally) {
        List<Remark> found = Optional.ofNullable(remarks.remove(guid)).orElse(List.of());
        found.forEach(remark -> tally.add(Fate.CHANGED, remark.kind() + ": kept as lines in memos and notes"));
        return found.stream().map(Remark::line).distinct().collect(Collectors.joining("\n"));
    }

    /** Counts what nothing took. */
    void leave(Report.Tally tally) {
        remarks.values().forEach(left -> left.forEach(remark -> tally.add(Fate.LEFT, remark.kind() + " of what is not carried itself")));
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
