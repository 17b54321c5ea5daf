package synoptic.importer;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Source;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;

/**
 * What is there already, by the hash of the original bytes and by the hash of the words: letters and digits of all
 * blocks but the title, without regard to case, spaces and punctuation. For one thread at a time.
 */
public final class Contents {

    /** An article of a project, or a file that was read before. */
    private record Known(String name, Optional<ArticleId> article) {
    }

    private final Map<String, Known> byBytes = new HashMap<>();
    private final Map<String, Known> byWords = new HashMap<>();

    /** The contents of a project's articles. */
    public static Contents of(Project project) {
        Contents contents = new Contents();
        for (Article article : project.articles()) {
            Known known = new Known(article.displayTitle(), Optional.of(article.id()));
            contents.byBytes.putIfAbsent(article.original().sha256(), known);
            fingerprint(article.text()).ifPresent(hash -> contents.byWords.putIfAbsent(hash, known));
        }
        return contents;
    }

    /** The earlier source with the same bytes, if there is one. */
    Optional<Outcome.Duplicate> twinOf(Source source) {
        return Optional.ofNullable(byBytes.get(source.sha256()))
            .map(known -> new Outcome.Duplicate(source.place(), known.name(), known.article(), true));
    }

    /** The earlier text with the same words, if there is one. */
    Optional<Outcome.Duplicate> twinOf(Draft draft) {
        return fingerprint(draft.text()).map(byWords::get)
            .map(known -> new Outcome.Duplicate(draft.source().place(), known.name(), known.article(), false));
    }

    void add(Draft draft) {
        Known known = new Known(draft.source().place(), Optional.empty());
        byBytes.putIfAbsent(draft.source().sha256(), known);
        fingerprint(draft.text()).ifPresent(hash -> byWords.putIfAbsent(hash, known));
    }

    /** The hash of the words, or empty where there are none. */
    private static Optional<String> fingerprint(ArticleText text) {
        StringBuilder words = new StringBuilder();
        boolean onlyTitle = text.blocks().stream().allMatch(block -> block.kind() == BlockKind.TITLE);
        for (Block block : text.blocks()) {
            if (onlyTitle || block.kind() != BlockKind.TITLE) {
                Normalizer2.getNFKCInstance().normalize(text.slice(block.range())).toLowerCase(Locale.ROOT).codePoints()
                    .filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(sha256(words.toString()));
    }

    private static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
