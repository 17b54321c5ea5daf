package synoptic.exporter.syntax;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Values of attributes that a browser acts on, from words that anybody may have written; null where they are not fit
 * for it.
 */
public final class Attributes {

    private Attributes() {
    }

    /** A BCP 47 language tag. */
    public static String language(String words) {
        try {
            String tag = new Locale.Builder().setLanguageTag(words.strip()).build().toLanguageTag();
            return words.isBlank() || tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException notALanguage) {
            return null;
        }
    }

    /** An address of the web; anything that could run or open something else is none. */
    public static String webAddress(String words) {
        try {
            URI uri = new URI(words.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
