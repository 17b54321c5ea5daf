package synoptic.ui.printing.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.text.Block;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;
import synoptic.ui.printing.page.SpanKind;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** An article to print: its text with its highlights, and behind it the claims that it mentions and the notes on it. */
public final class ArticlePrint {

    private final Project project;
    private final Article article;
    private final List<Annotation> annotations;
    private final Map<AnnotationId, String> letters = new HashMap<>();
    private final List<Para> paras = new ArrayList<>();

    private ArticlePrint(Project project, Article article) {
        this.project = project;
        this.article = article;
        this.annotations = List.copyOf(project.annotationsOf(article.id()));
    }

    /** The paragraphs from first to last. */
    public static List<Para> of(Project project, Article article) {
        ArticlePrint print = new ArticlePrint(project, article);
        print.write();
        return List.copyOf(print.paras);
    }

    private void write() {
        annotations.stream().filter(this::hasWords).forEach(annotation -> letters.put(annotation.id(), Letters.of(letters.size())));
        MarkedText text = new MarkedText(article.text().text(), article.text().marks(), annotations.stream()
            .filter(annotation -> annotation.target().isAnchored() && !annotation.range().isEmpty())
            .map(annotation -> new MarkedText.Highlight(annotation.range(), label(annotation), color(annotation))).toList());
        List<Block> blocks = article.text().blocks();
        boolean titled = !blocks.isEmpty() && blocks.getFirst().kind() == synoptic.text.BlockKind.TITLE;
        if (titled) {
            paras.add(text.of(blocks.getFirst()));
        } else {
            paras.add(Para.of(ParaStyle.TITLE, article.displayTitle()));
        }
        source();
        blocks.stream().skip(titled ? 1 : 0).forEach(block -> paras.add(text.of(block)));
        claims();
        notes();
        if (!article.memo().isBlank()) {
            section("print.memo");
            paras.add(Para.of(ParaStyle.MEMO, article.memo().strip()));
        }
    }

    private void source() {
        String words = Stream.of(article.metadata().outlet(), DateWords.full(article.metadata().published()), article.metadata().byline(),
            article.metadata().url()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            paras.add(Para.of(ParaStyle.SOURCE, words));
        }
    }

    private void claims() {
        List<Claim> mentioned = project.claimsInOrder().stream()
            .filter(claim -> annotations.stream().anyMatch(annotation -> annotation.mentionOf(claim.id()).isPresent())).toList();
        if (!mentioned.isEmpty()) {
            section("print.claims");
        }
        for (Claim claim : mentioned) {
            paras.add(Voices.claim(claim, ""));
            annotations.forEach(annotation -> annotation.mentionOf(claim.id())
                .ifPresent(mention -> paras.add(Voices.mention("", mention, annotation))));
        }
        List<Claim> silent = project.claimsInOrder().stream().filter(claim -> claim.silenceOf(article.id()).isPresent()).toList();
        if (!silent.isEmpty()) {
            section("print.silent");
            silent.forEach(claim -> paras.add(new Para.Writer(ParaStyle.VOICE).add(claim.number() + "  ", SpanKind.BOLD)
                .add(claim.statement() + "  ").add(Voices.checked(claim.silenceOf(article.id()).orElseThrow()), SpanKind.MUTED).done()));
        }
    }

    private void notes() {
        List<Annotation> noted = annotations.stream().filter(this::hasWords).toList();
        if (!noted.isEmpty()) {
            section("print.notes");
        }
        for (Annotation annotation : noted) {
            Para.Writer line = new Para.Writer(ParaStyle.VOICE).add(letters.get(annotation.id()) + "  ", SpanKind.BOLD)
                .add(Voices.quoted(annotation));
            if (!annotation.comment().isBlank()) {
                line.add("  " + annotation.comment().strip(), SpanKind.ITALIC);
            }
            String tags = annotation.taggings().map(tagging -> project.tag(tagging.tag()).map(Tag::name)).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
            if (!tags.isEmpty()) {
                line.add("  " + Messages.get("print.tags", tags), SpanKind.MUTED);
            }
            paras.add(Voices.orphan(line, annotation).done());
        }
    }

    private void section(String key) {
        paras.add(Para.of(ParaStyle.SECTION, Messages.get(key)));
    }

    private boolean hasWords(Annotation annotation) {
        return !annotation.comment().isBlank() || annotation.taggings().findAny().isPresent();
    }

    private String label(Annotation annotation) {
        return Stream.concat(claimsOf(annotation).map(claim -> String.valueOf(claim.number())),
            Optional.ofNullable(letters.get(annotation.id())).stream()).collect(Collectors.joining(","));
    }

    private int color(Annotation annotation) {
        return claimsOf(annotation).findFirst().map(claim -> Styles.claimColorIndex(claim.number())).orElse(0);
    }

    private Stream<Claim> claimsOf(Annotation annotation) {
        return annotation.mentions().map(mention -> project.claim(mention.claim())).flatMap(Optional::stream);
    }
}
