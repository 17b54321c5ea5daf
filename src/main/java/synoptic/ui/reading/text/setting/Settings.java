package synoptic.ui.reading.text.setting;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;
import synoptic.text.BlockKind;

/** How each kind of block is set at one typography. For the FX thread. */
public final class Settings {

    private static final String SAMPLE = "The minister said on Tuesday that nobody had told her of the letter before "
        + "it was read out; others recall it differently.";

    private final Typography typography;
    private final Map<Kind, BlockSetting> made = new HashMap<>();
    private final Map<BlockSetting, BlockSetting> onPlatform = new HashMap<>();
    private final double widestColumn;

    private record Kind(BlockKind kind, int level) {
    }

    public Settings(Typography typography) {
        this.typography = typography;
        Text sample = new Text(SAMPLE);
        sample.setFont(typography.face().font(typography.size(), false, false));
        widestColumn = Math.ceil(sample.getLayoutBounds().getWidth() / SAMPLE.length() * typography.measure());
    }

    public Typography typography() {
        return typography;
    }

    /** The setting of a row's block. */
    public BlockSetting of(Row row) {
        return made.computeIfAbsent(new Kind(row.kind(), row.level()),
            kind -> BlockSetting.of(kind.kind, kind.level, typography));
    }

    /** The setting of a row's block where all its words need the platform's face. */
    BlockSetting onPlatform(Row row) {
        return onPlatform.computeIfAbsent(of(row), BlockSetting::onPlatform);
    }

    /** The pixels above a row's words. */
    public double gap(Row row) {
        return Math.round(row.gap() * typography.size());
    }

    /** The width of a full measure in pixels. */
    public double widestColumn() {
        return widestColumn;
    }
}
