package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import synoptic.ui.support.ArticleIndex;

/**
 * A claim as its card shows it.
 *
 * @param speaking how many articles mention it
 * @param articles how many articles there are
 * @param voices what each article says, in the order of publication; only made for the claim in focus
 * @param left how many articles have no voice there because there are too many; 0 where the claim is not in focus
 */
record ClaimRow(Claim claim, int speaking, int articles, List<Voice> voices, int left) {

    /** What one article says. @param silence the confirmation, where it says nothing and somebody checked */
    record Voice(Article article, List<Said> said, Optional<Silence> silence) {
    }

    /** One mention. @param speaker empty for the article's own voice */
    record Said(AnnotationId annotation, ArticleId article, TextRange range, String words, Stance stance, String speaker, boolean anchored) {
    }

    /** The row of a claim that is not in focus. */
    static ClaimRow closed(Claim claim, int speaking, int articles) {
        return new ClaimRow(claim, speaking, articles, List.of(), 0);
    }

    /** Whether it is the row of a claim that is not in focus. */
    boolean isClosed(Claim now, int speak, int all) {
        return claim == now && speaking == speak && articles == all && voices.isEmpty() && left == 0;
    }

    /** The row of the claim in focus, with so many voices at most and, whatever its place, the article of the selected highlight. */
    static ClaimRow open(Project project, ArticleIndex articles, Claim claim, int most, Optional<ArticleId> selected) {
        Map<ArticleId, List<Said>> said = new HashMap<>();
        for (Annotation annotation : project.mentionsOf(claim.id())) {
            annotation.mentionOf(claim.id()).ifPresent(mention ->
                said.computeIfAbsent(annotation.article(), article -> new ArrayList<>()).add(said(annotation, mention)));
        }
        List<Voice> voices = new ArrayList<>();
        Set<ArticleId> shown = shown(articles, said.keySet(), most);
        for (Article article : articles.byDate()) {
            if (shown.contains(article.id()) || selected.filter(article.id()::equals).isPresent() && said.containsKey(article.id())) {
                voices.add(new Voice(article, said.getOrDefault(article.id(), List.of()), claim.silenceOf(article.id())));
            }
        }
        return new ClaimRow(claim, said.size(), articles.byDate().size(), voices, articles.byDate().size() - voices.size());
    }

    /** Of too many articles those that speak come first. */
    private static Set<ArticleId> shown(ArticleIndex articles, Set<ArticleId> speaking, int most) {
        Set<ArticleId> shown = new HashSet<>();
        articles.byDate().stream().map(Article::id).filter(speaking::contains).limit(most).forEach(shown::add);
        articles.byDate().stream().map(Article::id).filter(id -> !speaking.contains(id)).limit(Math.max(0, most - shown.size())).forEach(shown::add);
        return shown;
    }

    private static Said said(Annotation annotation, Body.Mention mention) {
        return new Said(annotation.id(), annotation.article(), annotation.range(), annotation.target().quote().exact(),
            mention.stance(), mention.speaker(), annotation.target().isAnchored());
    }
}
