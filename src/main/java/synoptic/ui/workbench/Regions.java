package synoptic.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The regions of the window that F6 goes round: list, panes, sidebar. Within one, Tab goes on as ever. */
final class Regions {

    /** A region. @param node the whole of it @param first what gets the focus; may answer null while there is nothing */
    record Region(Node node, Supplier<Node> first) {
    }

    private final List<Region> regions;

    Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    /** Puts the focus into the next region that is shown. @param steps 1 or -1 */
    void go(int steps) {
        int at = current();
        for (int i = 1; i <= regions.size(); i++) {
            Region next = regions.get(Math.floorMod(at + i * steps, regions.size()));
            if (next.node().getScene() != null && isShown(next.node())) {
                Optional<Node> target = Optional.ofNullable(next.first().get()).or(() -> firstFocusable(next.node()));
                if (target.isPresent()) {
                    target.get().requestFocus();
                    return;
                }
            }
        }
    }

    private int current() {
        Node owner = regions.getFirst().node().getScene() == null ? null : regions.stream().map(region -> region.node().getScene())
            .filter(scene -> scene != null).findFirst().map(scene -> scene.getFocusOwner()).orElse(null);
        for (Node at = owner; at != null; at = at.getParent()) {
            for (int i = 0; i < regions.size(); i++) {
                if (regions.get(i).node() == at) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().map(Regions::firstFocusable).flatMap(Optional::stream).findFirst()
            : Optional.empty();
    }
}
