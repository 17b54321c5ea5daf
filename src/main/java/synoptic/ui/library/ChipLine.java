package synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The claims of an article as one line of small squares; those for which there is no room are counted at its end. */
final class ChipLine extends Region {

    private static final double SIZE = 10;
    private static final double GAP = 4;
    private static final double COUNT_ROOM = 26;
    /** More than this no list is wide enough for. */
    private static final int MOST = 60;

    private final Label rest = new Label();
    private final List<Label> dots = new ArrayList<>();
    private List<LibraryRow.Chip> chips = List.of();

    ChipLine() {
        rest.getStyleClass().add(Styles.MUTED);
        rest.setManaged(false);
        setMinWidth(0);
    }

    /** Shows these claims and no others. */
    void show(List<LibraryRow.Chip> claims) {
        if (claims.equals(chips)) {
            return;
        }
        chips = List.copyOf(claims);
        dots.clear();
        chips.stream().limit(MOST).forEach(chip -> dots.add(dot(chip)));
        getChildren().setAll(dots);
        getChildren().add(rest);
        requestLayout();
    }

    /** How many squares there is room for in a width. @param count of claims */
    static int fitting(double width, int count) {
        int all = (int) ((width + GAP) / (SIZE + GAP));
        return count <= all ? count : Math.max(0, Math.min(count, (int) ((width - COUNT_ROOM + GAP) / (SIZE + GAP))));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(0, chips.size() * (SIZE + GAP) - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return SIZE + 6;
    }

    @Override
    protected void layoutChildren() {
        int shown = Math.min(MOST, fitting(getWidth(), chips.size()));
        double y = Math.round((getHeight() - SIZE) / 2);
        for (int i = 0; i < dots.size(); i++) {
            Node dot = dots.get(i);
            dot.setVisible(i < shown);
            dot.resizeRelocate(i * (SIZE + GAP), y, SIZE, SIZE);
        }
        int more = chips.size() - shown;
        rest.setVisible(more > 0 && getWidth() >= COUNT_ROOM);
        if (rest.isVisible()) {
            rest.setText("+" + more);
            rest.setTooltip(new Tooltip(chips.stream().skip(shown).limit(MOST).map(ChipLine::words).collect(Collectors.joining("\n"))));
            double height = rest.prefHeight(-1);
            rest.resizeRelocate(shown * (SIZE + GAP), (getHeight() - height) / 2, COUNT_ROOM, height);
        }
    }

    private static Label dot(LibraryRow.Chip chip) {
        Label dot = new Label();
        dot.getStyleClass().setAll("label", Styles.CLAIM_DOT, Styles.claimColor(chip.number()));
        if (!chip.mentioned()) {
            dot.getStyleClass().add("hollow");
        }
        dot.setManaged(false);
        dot.setTooltip(new Tooltip(words(chip)));
        return dot;
    }

    private static String words(LibraryRow.Chip chip) {
        return Messages.get(chip.mentioned() ? "library.chip" : "library.chipSilent", chip.number(), chip.statement());
    }
}
