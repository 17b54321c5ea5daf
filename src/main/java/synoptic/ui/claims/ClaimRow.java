package synoptic.ui.claims;

import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.text.TextRange;
import synoptic.ui.support.ArticleWords;

/**
 * A claim as its card shows it.
 *
 * @param speaking how many articles mention it
 * @param articles how many articles there are
 * @param voices what each article says, in the order of publication; only made for the claim in focus
 */
record ClaimRow(Claim claim, int speaking, int articles, List<Voice> voices) {

    /** What one article says. @param silence the confirmation, where it says nothing and somebody checked */
    record Voice(Article article, List<Said> said, Optional<Silence> silence) {
    }

    /** One mention. @param speaker empty for the article's own voice */
    record Said(AnnotationId annotation, ArticleId article, TextRange range, String words, Stance stance, String speaker, boolean anchored) {
    }

    static ClaimRow of(Project project, Claim claim, boolean withVoices) {
        var mentions = project.mentionsOf(claim.id());
        int speaking = (int) mentions.stream().map(Annotation::article).distinct().count();
        return new ClaimRow(claim, speaking, project.articles().size(), withVoices ? voices(project, claim) : List.of());
    }

    private static List<Voice> voices(Project project, Claim claim) {
        return ArticleWords.byDate(project).stream().map(article -> new Voice(article,
            project.annotationsOf(article.id()).stream()
                .flatMap(annotation -> annotation.mentionOf(claim.id()).map(mention -> said(annotation, mention)).stream()).toList(),
            claim.silenceOf(article.id()))).toList();
    }

    private static Said said(Annotation annotation, Body.Mention mention) {
        return new Said(annotation.id(), annotation.article(), annotation.range(), annotation.target().quote().exact(),
            mention.stance(), mention.speaker(), annotation.target().isAnchored());
    }
}
