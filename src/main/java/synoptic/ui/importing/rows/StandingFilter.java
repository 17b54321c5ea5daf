package synoptic.ui.importing.rows;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Buttons that narrow the list of files to one standing, each with its count; standings without files have none. */
public final class StandingFilter extends HBox {

    private final ImportRows rows;
    private final ToggleGroup group = new ToggleGroup();

    public StandingFilter(ImportRows rows) {
        this.rows = rows;
        getStyleClass().add(Styles.SEGMENTED);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
        getChildren().add(button(Optional.empty()));
        for (Standing standing : Standing.values()) {
            getChildren().add(button(Optional.of(standing)));
        }
        rows.filterProperty().subscribe(wanted -> group.getToggles().stream()
            .filter(toggle -> toggle.getUserData().equals(wanted)).findFirst().ifPresent(group::selectToggle));
        rows.countsProperty().subscribe(counts -> showCounts());
    }

    private ToggleButton button(Optional<Standing> standing) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("import-filter-" + key(standing));
        toggle.setUserData(standing);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(press -> rows.filterProperty().set(standing));
        return toggle;
    }

    private void showCounts() {
        int all = rows.all().size();
        showCount(Optional.empty(), all);
        for (Standing standing : Standing.values()) {
            showCount(Optional.of(standing), rows.count(standing));
        }
        roundTheEnds();
        setVisible(all > 1);
    }

    private void showCount(Optional<Standing> standing, int count) {
        ToggleButton button = (ToggleButton) group.getToggles().stream()
            .filter(toggle -> toggle.getUserData().equals(standing)).findFirst().orElseThrow();
        button.setText(Messages.get("import.filter." + key(standing), count));
        boolean wanted = standing.isEmpty() || count > 0;
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private void roundTheEnds() {
        List<ToggleButton> inView = getChildren().stream().filter(Node::isManaged).map(ToggleButton.class::cast).toList();
        for (ToggleButton button : inView) {
            String end = button == inView.getFirst() ? "left-pill" : button == inView.getLast() ? "right-pill" : "center-pill";
            if (!button.getStyleClass().contains(end)) {
                button.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
                button.getStyleClass().add(end);
            }
        }
    }

    private static String key(Optional<Standing> standing) {
        return standing.map(Standing::key).orElse("all");
    }
}
