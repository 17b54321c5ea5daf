package synoptic.model;

import java.time.Instant;
import java.util.Objects;
import synoptic.text.ArticleText;

/**
 * One imported text with its metadata.
 *
 * @param version 1 for the text as imported, one more for each correction or replacement
 * @param added when it was imported
 */
public record Article(ArticleId id, Metadata metadata, ArticleText text, Original original, int version, String memo,
    Instant added) implements Entity {

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(text);
        Objects.requireNonNull(original);
        Objects.requireNonNull(memo);
        Objects.requireNonNull(added);
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** The title, or the first words of the text where it has none. */
    public String displayTitle() {
        if (!metadata.title().isBlank()) {
            return metadata.title();
        }
        String words = text.text().strip();
        int end = words.indexOf('\n');
        String line = end < 0 ? words : words.substring(0, end);
        return line.codePointCount(0, line.length()) <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 60)).strip() + "…";
    }

    public Article withMetadata(Metadata changed) {
        return new Article(id, changed, text, original, version, memo, added);
    }

    public Article withMemo(String words) {
        return new Article(id, metadata, text, original, version, words, added);
    }

    /** The article with a new text and original as its next version. */
    public Article withNextVersion(ArticleText corrected, Original source) {
        return new Article(id, metadata, corrected, source, version + 1, memo, added);
    }
}
