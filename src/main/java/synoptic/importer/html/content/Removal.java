package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes many nodes out of a page at once: one by one, each would move all its siblings behind it. */
final class Removal {

    private static final int FEW = 8;

    private Removal() {
    }

    /** Takes nodes out; those without a parent are passed over. */
    static void of(Collection<? extends Node> nodes) {
        Map<Node, List<Node>> byParent = new IdentityHashMap<>();
        for (Node node : nodes) {
            if (node.parent() != null) {
                byParent.computeIfAbsent(node.parent(), parent -> new ArrayList<>()).add(node);
            }
        }
        byParent.forEach((parent, gone) -> {
            if (gone.size() < FEW || !(parent instanceof Element element)) {
                gone.forEach(Node::remove);
            } else {
                keep(element, gone);
            }
        });
    }

    private static void keep(Element parent, List<Node> gone) {
        Set<Node> out = Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(gone);
        List<Node> kept = new ArrayList<>(parent.childNodes());
        kept.removeIf(out::contains);
        parent.empty();
        parent.insertChildren(0, kept);
    }
}
