package synoptic.ui.printing.content;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;
import synoptic.ui.printing.page.SpanKind;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;

/** All claims to print, each with what every article says of it. */
public final class ClaimsPrint {

    private ClaimsPrint() {
    }

    /** The paragraphs from first to last. */
    public static List<Para> of(Project project) {
        List<Para> paras = new ArrayList<>();
        List<Article> articles = ArticleWords.byDate(project);
        paras.add(Para.of(ParaStyle.TITLE, project.info().title()));
        paras.add(Para.of(ParaStyle.SOURCE, Messages.get("print.counts", project.claims().size(), articles.size())));
        if (!project.info().memo().isBlank()) {
            paras.add(Para.of(ParaStyle.BODY, project.info().memo().strip()));
        }
        project.claimsInOrder().forEach(claim -> claim(project, articles, claim, paras));
        return List.copyOf(paras);
    }

    private static void claim(Project project, List<Article> articles, Claim claim, List<Para> paras) {
        long speaking = project.mentionsOf(claim.id()).stream().map(Annotation::article).distinct().count();
        paras.add(Voices.claim(claim, Messages.get("print.speaking", speaking, articles.size())));
        List<Para> silent = new ArrayList<>();
        for (Article article : articles) {
            List<Annotation> said = project.annotationsOf(article.id()).stream().filter(one -> one.mentionOf(claim.id()).isPresent()).toList();
            if (said.isEmpty()) {
                silent.add(silence(claim, article));
            }
            said.forEach(one -> paras.add(Voices.mention(source(article), one.mentionOf(claim.id()).orElseThrow(), one)));
        }
        paras.addAll(silent);
        if (!claim.memo().isBlank()) {
            paras.add(new Para.Writer(ParaStyle.MEMO).add(Messages.get("print.claimMemo") + "  ", SpanKind.BOLD).add(claim.memo().strip()).done());
        }
    }

    private static Para silence(Claim claim, Article article) {
        return new Para.Writer(ParaStyle.VOICE).add(source(article) + "  ", SpanKind.BOLD, SpanKind.MUTED)
            .add(claim.silenceOf(article.id()).map(silence -> Messages.get("print.saysNothing") + ", " + Voices.checked(silence))
                .orElse(Messages.get("print.saysNothing")), SpanKind.MUTED).done();
    }

    private static String source(Article article) {
        String date = DateWords.brief(article.metadata().published());
        return date.isEmpty() ? ArticleWords.outlet(article) : ArticleWords.outlet(article) + ", " + date;
    }
}
