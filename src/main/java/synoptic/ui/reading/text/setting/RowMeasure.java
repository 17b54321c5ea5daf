package synoptic.ui.reading.text.setting;

import javafx.scene.text.Text;

/**
 * Measures rows without showing them: exactly as {@link RowFlow} lays them out, but cheaper where a row is plain. For
 * the FX thread.
 */
public final class RowMeasure {

    private final Rows rows;
    private final Settings settings;
    private final Text plain = new Text();
    private final RowFlow marked = new RowFlow();
    private BlockSetting dressed;

    public RowMeasure(Rows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** The exact height of a row in a column of this width. */
    public double height(int index, double column) {
        Row row = rows.get(index);
        String words = rows.words(index);
        if (row.range().isEmpty() || !rows.marksIn(row.range()).isEmpty() || !Scripts.isSimple(words)
            || words.indexOf('\t') >= 0) {
            marked.show(rows, index, settings, column);
            return marked.height();
        }
        BlockSetting setting = settings.of(row);
        if (setting != dressed) {
            plain.setFont(setting.font(false, false));
            plain.setLineSpacing(setting.lineSpacing());
            dressed = setting;
        }
        plain.setWrappingWidth(RowFlow.width(setting, column));
        plain.setText(words);
        return RowFlow.height(setting, settings.gap(row), plain.getLayoutBounds().getHeight());
    }

    /** A guess from the number of letters, good to about a line. */
    public double estimate(int index, double column) {
        Row row = rows.get(index);
        BlockSetting setting = settings.of(row);
        double letter = settings.widestColumn() / settings.typography()
            .measure() * setting.size() / settings.typography().size();
        double perLine = Math.max(4, RowFlow.width(setting, column) / letter - 2);
        double lines = Math.max(1, Math.ceil(row.range().length() / perLine));
        return settings.gap(row) + lines * setting.pitch();
    }
}
