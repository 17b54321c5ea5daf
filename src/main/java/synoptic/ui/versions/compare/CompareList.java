package synoptic.ui.versions.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.text.Block;
import synoptic.text.TextRange;
import synoptic.ui.support.Messages;

/** Shows two texts block beside block, or one alone. Read by arrows; nothing in it can be changed. */
public final class CompareList extends ListView<Comparison.Row> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private static final double SCROLL_BAR = 16;
    private static final double LEAST = 320;

    private Comparison comparison;
    private List<Marked> before = List.of();
    private List<Marked> after = List.of();
    private List<Comparison.Row> wanted = List.of();
    private boolean beside = true;

    public CompareList() {
        getStyleClass().add("compare-list");
        setCellFactory(view -> new Cell());
        // A list keeps the heights that its rows had first, so they come when their width is known.
        widthProperty().subscribe(this::fill);
    }

    /** Shows rows of a comparison, each text with its highlights. @param both whether the second text is shown too */
    public void show(Comparison shown, List<Comparison.Row> rows, List<Marked> first, List<Marked> second, boolean both) {
        comparison = shown;
        before = first;
        after = second;
        beside = both;
        wanted = List.copyOf(rows);
        fill();
        scrollTo(0);
    }

    private void fill() {
        if (getWidth() > 0) {
            getItems().setAll(wanted);
        }
    }

    private final class Cell extends ListCell<Comparison.Row> {
        private final DiffFlow left = new DiffFlow();
        private final DiffFlow right = new DiffFlow();
        private final VBox leftBox = column(left);
        private final VBox rightBox = column(right);
        private final HBox both = new HBox(18, leftBox, rightBox);

        Cell() {
            getStyleClass().add("compare-row");
            setPrefWidth(0);
            setAlignment(Pos.TOP_LEFT);
        }

        private static VBox column(DiffFlow words) {
            VBox box = new VBox(words);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            return box;
        }

        @Override
        protected void updateItem(Comparison.Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean some = !empty && row != null;
            pseudoClassStateChanged(CHANGED, some && row.changed() && beside);
            setGraphic(some ? both : null);
            if (some) {
                boolean compared = beside;
                rightBox.setVisible(compared);
                rightBox.setManaged(compared);
                fill(left, row.before().orElse(null), comparison.before().text(), compared ? comparison.diff().removed() : List.of(),
                    Piece.REMOVED, before);
                fill(right, row.after().orElse(null), comparison.after().text(), comparison.diff().added(), Piece.ADDED, after);
                setAccessibleText(words(row));
            }
        }

        /** Lists ask for heights before they know widths; the words need theirs. */
        @Override
        protected double computePrefHeight(double width) {
            double whole = Math.max(LEAST, width > 0 ? width : CompareList.this.getWidth() - SCROLL_BAR);
            double inner = whole - snappedLeftInset() - snappedRightInset();
            double column = beside ? (inner - both.getSpacing()) / 2 : inner;
            double height = left.prefHeight(column);
            return snappedTopInset() + snappedBottomInset() + (beside ? Math.max(height, right.prefHeight(column)) : height);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        private static void fill(DiffFlow flow, Block block, String text, List<TextRange> different, String style, List<Marked> marks) {
            flow.getStyleClass().removeIf(name -> name.startsWith("diff-as-"));
            if (block == null) {
                flow.show(List.of());
            } else {
                flow.getStyleClass().add("diff-as-" + block.kind().key());
                flow.show(Piece.of(text, block.range(), different, style), Marked.within(marks, block.range()));
            }
        }

        private String words(Comparison.Row row) {
            String old = row.before().map(block -> comparison.before().slice(block.range())).orElse("");
            String now = row.after().map(block -> comparison.after().slice(block.range())).orElse("");
            return !beside || !row.changed() ? old : Messages.get("versions.spokenRow", old, now);
        }
    }
}
