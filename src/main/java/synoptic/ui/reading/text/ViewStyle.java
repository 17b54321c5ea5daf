package synoptic.ui.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import synoptic.ui.reading.text.highlight.Palette;
import synoptic.ui.reading.text.rows.Colors;
import synoptic.ui.reading.text.setting.Inks;

/**
 * The view's colours as properties that style sheets set: {@code -claim-1} to {@code -claim-8} and those named below.
 */
final class ViewStyle {

    private static final int CLAIMS = 8;
    private static final List<CssMetaData<ScrolledText, Color>> OWN = Stream.of(
        meta("-claim-1", "#0165a9"), meta("-claim-2", "#d05303"), meta("-claim-3", "#509e6d"),
        meta("-claim-4", "#ae81a3"), meta("-claim-5", "#f0a61c"), meta("-claim-6", "#30c1ff"),
        meta("-claim-7", "#721357"), meta("-claim-8", "#65635e"),
        meta("-plain-highlight", "#e3b341"), meta("-hit", "#ffe48a"), meta("-current-hit", "#ffb454"),
        meta("-selection", "#b9d7fb"), meta("-caret", "#1f2328"), meta("-ink", "#1f2328"),
        meta("-ink-muted", "#59636e"),
        meta("-link", "#0969da"), meta("-rule", "#d1d9e0")).toList();

    private final List<StyleableObjectProperty<Color>> properties = new ArrayList<>();

    /** {@code changed} is called for each property that changes. */
    ViewStyle(ScrolledText view, Runnable changed) {
        for (CssMetaData<ScrolledText, Color> meta : OWN) {
            properties.add(new ColorProperty(view, meta, changed));
        }
    }

    private static final class ColorProperty extends StyleableObjectProperty<Color> {
        private final ScrolledText view;
        private final CssMetaData<ScrolledText, Color> meta;
        private final Runnable changed;

        ColorProperty(ScrolledText view, CssMetaData<ScrolledText, Color> meta, Runnable changed) {
            super(meta.getInitialValue(view));
            this.view = view;
            this.meta = meta;
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            get();
            changed.run();
        }

        @Override
        public Object getBean() {
            return view;
        }

        @Override
        public String getName() {
            return meta.getProperty().substring(1);
        }

        @Override
        public CssMetaData<ScrolledText, Color> getCssMetaData() {
            return meta;
        }
    }

    /** What style sheets can set on the view. */
    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(OWN);
        return List.copyOf(all);
    }

    /** The colours as they are now. */
    Colors colors() {
        List<Color> now = properties.stream().map(StyleableObjectProperty::get).toList();
        int at = CLAIMS;
        Palette palette = new Palette(now.subList(0, CLAIMS), now.get(at++), now.get(at++), now.get(at + 1));
        Color current = now.get(at++);
        at++;
        Color caret = now.get(at++);
        Inks inks = new Inks(now.get(at++), now.get(at++), now.get(at++), now.get(at));
        return new Colors(inks, palette, current, caret);
    }

    private StyleableProperty<Color> property(CssMetaData<ScrolledText, Color> meta) {
        return properties.get(OWN.indexOf(meta));
    }

    private static CssMetaData<ScrolledText, Color> meta(String name, String initial) {
        return new CssMetaData<>(name, StyleConverter.getColorConverter(), Color.web(initial)) {
            @Override
            public boolean isSettable(ScrolledText view) {
                return true;
            }

            @Override
            public StyleableProperty<Color> getStyleableProperty(ScrolledText view) {
                return view.style().property(this);
            }
        };
    }
}
