package synoptic.edit;

import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** How labels name things: claim 2, tag “hedge”, “Talks end early”. */
final class Names {

    private static final int LONGEST = 40;

    private Names() {
    }

    static String claim(Project project, ClaimId id) {
        return project.claim(id).map(claim -> "claim " + claim.number()).orElse("a claim");
    }

    static String tag(Project project, TagId id) {
        return project.tag(id).map(Names::tag).orElse("a tag");
    }

    static String tag(Tag tag) {
        return "tag " + quoted(tag.name());
    }

    static String article(Project project, ArticleId id) {
        return project.article(id).map(Names::article).orElse("an article");
    }

    static String article(Article article) {
        return quoted(article.displayTitle());
    }

    private static String quoted(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return "“" + words + "”";
        }
        return "“" + words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…”";
    }
}
