package synoptic.ui.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.align.ClaimMatrix.Cell;
import synoptic.align.ClaimMatrix.Voice;
import synoptic.model.Stance;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** What one article says of one claim. */
final class MatrixCell extends RowCell<Cell> {

    private static final int MOST_VOICES = 3;
    private static final double MOST_HEIGHT = 44;

    private final MatrixViewModel model;

    MatrixCell(MatrixViewModel model) {
        this.model = model;
        getStyleClass().add("matrix-cell");
        setOnMouseClicked(click -> {
            if (getItem() != null && click.getClickCount() == 2) {
                model.open(getTableRow().getItem(), getItem());
            }
        });
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().removeIf(style -> style.startsWith("matrix-stance-") || style.startsWith("matrix-silent"));
        setText(null);
        setGraphic(null);
        if (empty || cell == null || !model.has(cell.article())) {
            return;
        }
        switch (cell) {
            case Cell.Silent silent -> {
                getStyleClass().add(silent.confirmed().isPresent() ? "matrix-silent-checked" : "matrix-silent");
                Label words = new Label(Messages.get(silent.confirmed().isPresent() ? "claims.silentChecked" : "claims.silent"));
                words.getStyleClass().add(Styles.MUTED);
                setGraphic(words);
            }
            case Cell.Speaks speaks -> setGraphic(voices(speaks));
        }
    }

    private VBox voices(Cell.Speaks speaks) {
        Stance stance = MatrixViewModel.stance(speaks);
        getStyleClass().add("matrix-stance-" + stance.key());
        VBox box = new VBox(1);
        Stance last = null;
        for (Voice voice : speaks.voices().stream().limit(MOST_VOICES).toList()) {
            if (voice.mention().stance() != last) {
                last = voice.mention().stance();
                Label label = new Label(Messages.get("stance." + last.key()));
                label.getStyleClass().addAll(Styles.STANCE, Styles.stance(last.key()));
                label.setMinHeight(Region.USE_PREF_SIZE);
                box.getChildren().add(label);
            }
            Label words = new Quotation(MatrixViewModel.words(voice));
            words.getStyleClass().add(Styles.QUOTATION);
            box.getChildren().add(words);
        }
        int more = speaks.voices().size() - MOST_VOICES;
        if (more > 0) {
            Label rest = new Label(Messages.get("matrix.more", more));
            rest.getStyleClass().add(Styles.MUTED);
            box.getChildren().add(rest);
        }
        return box;
    }

    /** Words with a little room to spare: a label that is a fraction of a pixel too low drops its whole last line. */
    private static final class Quotation extends WrappingLabel {

        private static final double SPARE = 3;
        private static final int MOST_SIGNS = 100;

        Quotation(String words) {
            super(TextPieces.hasRightToLeft(words) ? shortened(words) : words);
            if (TextPieces.hasRightToLeft(words)) {
                setMinHeight(USE_PREF_SIZE);
            } else {
                setMaxHeight(MOST_HEIGHT);
                setTextOverrun(OverrunStyle.ELLIPSIS);
            }
        }

        /** A label would cut words that run from the right through half a line, so they are shortened here. */
        private static String shortened(String words) {
            int end = words.offsetByCodePoints(0, Math.min(MOST_SIGNS, words.codePointCount(0, words.length())));
            return end == words.length() ? words : words.substring(0, end).strip() + "…";
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width) + SPARE;
        }
    }
}
