package synoptic.importer.same;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;

/** What counts as the words of a text: its letters and digits, without regard to case, spaces and punctuation. */
public final class Words {

    private Words() {
    }

    /** The words of all blocks but the title, blank lines between them; of the title where there is nothing else. */
    static String of(ArticleText text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean onlyTitle = text.blocks().stream().allMatch(block -> block.kind() == BlockKind.TITLE);
        for (Block block : text.blocks()) {
            if (onlyTitle || block.kind() != BlockKind.TITLE) {
                words.append(Normalizer2.getNFKCInstance().normalize(text.slice(block.range())).toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return words.toString();
    }

    /** The hash of the words, equal for texts with the same words; empty where there are none. */
    public static Optional<String> hash(ArticleText text) {
        StringBuilder signs = new StringBuilder(text.length());
        of(text).codePoints().filter(Character::isLetterOrDigit).forEach(signs::appendCodePoint);
        return signs.isEmpty() ? Optional.empty() : Optional.of(sha256(signs.toString()));
    }

    private static String sha256(String signs) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
