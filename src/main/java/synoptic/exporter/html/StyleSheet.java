package synoptic.exporter.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import synoptic.model.Annotation;
import synoptic.model.Claim;
import synoptic.model.Tag;

/** The look of the page: a fixed sheet, and the colours of this project's claims and tags. */
final class StyleSheet {

    private static final int COLOURS = 8;

    private StyleSheet() {
    }

    static String of(PageIndex index) {
        StringBuilder css = new StringBuilder(fixed());
        for (Claim claim : index.claims()) {
            String name = index.claimName(claim.id());
            int colour = (claim.number() - 1) % COLOURS + 1;
            css.append('.').append(name).append("{--k:var(--k").append(colour).append(");--on:var(--on").append(colour)
                .append(")}\n");
            css.append(":root:has(#").append(name).append(":target) mark.").append(name)
                .append("{--fill:var(--strong)}\n");
        }
        for (Tag tag : index.project().tags()) {
            css.append('.').append(index.tagName(tag)).append("{--k:").append(tag.color()).append("}\n");
        }
        for (Annotation annotation : index.project().annotations()) {
            String name = index.passageName(annotation);
            css.append(":root:has(#").append(name).append(":target) mark.").append(name)
                .append("{--fill:var(--strong)}\n");
        }
        return css.toString();
    }

    /** How a Content-Security-Policy names a style sheet, so that no other one applies. */
    static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String fixed() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("bundle.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notInTheProgram) {
            throw new UncheckedIOException(notInTheProgram);
        }
    }
}
