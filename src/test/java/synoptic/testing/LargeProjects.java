package synoptic.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.Project;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;

/** Makes large projects of news-like articles for benches: some 4,500 characters each, with annotations that quote them. */
public final class LargeProjects {

    private static final Instant MADE = Instant.parse("2031-03-04T05:06:07.089Z");
    private static final int CONTEXT = 32;
    private static final int PARAGRAPHS = 18;

    private final Random random = new Random(4);
    private final List<String> words = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    public LargeProjects() {
        for (int i = 0; i < 4_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(i % 200 == 0 ? word + "é’s" : word.toString());
        }
        for (int i = 1; i <= 300; i++) {
            claims.add(new Claim(new ClaimId(uuid()), i, i * Claim.RANK_STEP, sentence(12), "", List.of(), "Ada", MADE, MADE));
        }
        for (int i = 0; i < 100; i++) {
            tags.add(new Tag(new TagId(uuid()), sentence(2), Optional.empty(), "#336699", "", ""));
        }
    }

    /** A project with so many articles and ten times as many annotations. */
    public Project project(int articles) {
        List<Entity> all = new ArrayList<>(claims);
        all.addAll(tags);
        for (int i = 0; i < articles; i++) {
            Article article = article(i);
            all.add(article);
            for (int j = 0; j < 10; j++) {
                all.add(annotation(article));
            }
        }
        return Project.of(new ProjectInfo(new ProjectId(uuid()), "Ten thousand articles", "", MADE), all);
    }

    private Article article(int number) {
        var text = new ArticleText.Builder();
        String title = sentence(9);
        text.block(BlockKind.TITLE, 0, title);
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.block(BlockKind.PARAGRAPH, 0, sentence(20 + random.nextInt(30)));
        }
        ArticleText built = text.build();
        Metadata metadata = new Metadata(title, "Courier " + number % 40, "", new PublishedDate("2031-03-0" + (1 + number % 9)),
            "https://example.org/" + number, "en");
        // Each of its own: of originals that are the same, each is looked for with all the others that have it.
        String sum = uuid().toString().replace("-", "").repeat(2);
        return new Article(new ArticleId(uuid()), metadata, built, new Original("page.html", "html", sum, built.length()), 1, "", MADE);
    }

    /** An annotation of a passage of an article, with a claim or a tag. */
    public Annotation annotation(Article article) {
        String text = article.text().text();
        int start = random.nextInt(text.length() - 200);
        int end = start + 40 + random.nextInt(120);
        var quote = new TextQuoteSelector(text.substring(start, end), text.substring(Math.max(0, start - CONTEXT), start),
            text.substring(end, Math.min(text.length(), end + CONTEXT)));
        Body body = random.nextInt(3) == 0 ? new Body.Tagging(tags.get(random.nextInt(tags.size())).id())
            : new Body.Mention(claims.get(random.nextInt(claims.size())).id(), Stance.SUPPORTS, "");
        Target target = new Target(article.id(), new Anchor.Exact(new TextRange(start, end)), quote);
        return new Annotation(new AnnotationId(uuid()), target, List.of(body), "Ada", MADE, MADE);
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return sentence.append('.').toString();
    }

    private UUID uuid() {
        return new UUID((MADE.toEpochMilli() + random.nextInt(1 << 30) << 16) | 0x7000 | random.nextInt(1 << 12),
            (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }
}
