package synoptic.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.ProjectId;
import synoptic.model.ProjectInfo;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** Makes single records of a project, from a source of random numbers; time goes on by up to some seconds with each. */
public final class RandomRecords {

    private static final Instant START = Instant.parse("2031-03-04T05:06:07.089Z");
    private static final List<String> ANALYSTS = List.of("", "Ada", "Dr. Ngũgĩ", "Žofie");
    private static final List<String> OUTLETS = List.of("", "Coast Courier", "The Inland Post", "Ribera Hoy", "北港报");
    private static final List<String> DATES = List.of("", "2031", "2031-03", "2031-03-01", "2031-03-01T09:30",
        "2031-03-02T18:00+02:00", "2031-03-02T16:00Z");
    private static final int CONTEXT = 24;

    private final RandomGenerator random;
    private final RandomTexts texts;
    private Instant now = START;

    public RandomRecords(RandomGenerator random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    /** The bytes of which an article of this generator says that they are its original. */
    public static byte[] originalOf(ArticleText text) {
        return text.text().getBytes(StandardCharsets.UTF_8);
    }

    /** A time somewhat later than the last one, to the millisecond; a third of the steps are within a second. */
    public Instant now() {
        now = now.plusMillis(random.nextInt(3) == 0 ? random.nextInt(1_000) : random.nextInt(20_000));
        return now;
    }

    public RandomTexts texts() {
        return texts;
    }

    public ProjectInfo info() {
        return new ProjectInfo(new ProjectId(uuid()), texts.words(3), texts.words(random.nextInt(9)), now());
    }

    public Article article() {
        ArticleText text = texts.text(1 + random.nextInt(6));
        return new Article(new ArticleId(uuid()), metadata(text), text, original(text), 1,
            texts.words(random.nextInt(4)), now());
    }

    public Metadata metadata(ArticleText text) {
        String title = random.nextInt(5) == 0 ? "" : text.title();
        return new Metadata(title, oneOf(OUTLETS), texts.words(random.nextInt(3)), new PublishedDate(oneOf(DATES)),
            random.nextBoolean() ? "" : "https://example.org/" + random.nextInt(100),
            oneOf(List.of("", "en", "pt-BR")));
    }

    public Original original(ArticleText text) {
        byte[] bytes = originalOf(text);
        try {
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Original("page " + random.nextInt(100) + ".txt", "txt", hash, bytes.length);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    public Claim claim(int number, long rank) {
        Instant at = now();
        return new Claim(new ClaimId(uuid()), number, rank, texts.words(1 + random.nextInt(8)),
            texts.words(random.nextInt(5)), List.of(), oneOf(ANALYSTS), at, at);
    }

    public Tag tag(String name, Optional<TagId> parent) {
        return new Tag(new TagId(uuid()), name, parent, color(), texts.words(random.nextInt(4)),
            texts.words(random.nextInt(4)));
    }

    public String color() {
        return String.format("#%06x", random.nextInt(1 << 24));
    }

    /** A target somewhere in an article: mostly exact, seldom approximate or an orphan. */
    public Target target(Article article) {
        String text = article.text().text();
        TextRange range = texts.rangeIn(text, new TextRange(0, text.length()));
        Anchor anchor = switch (random.nextInt(12)) {
            case 0 -> new Anchor.Approximate(range, 0.5 + random.nextInt(50) / 100.0);
            case 1 -> new Anchor.Orphan(range);
            default -> new Anchor.Exact(range);
        };
        int before = text.offsetByCodePoints(range.start(), -Math.min(CONTEXT, text.codePointCount(0, range.start())));
        int after = text.offsetByCodePoints(range.end(),
            Math.min(CONTEXT, text.codePointCount(range.end(), text.length())));
        return new Target(article.id(), anchor, new TextQuoteSelector(range.of(text),
            text.substring(before, range.start()), text.substring(range.end(), after)));
    }

    /** An annotation of an article with up to two mentions, up to two tags and sometimes a note. */
    public Annotation annotation(Article article, List<ClaimId> claims, List<TagId> tags) {
        List<Body> bodies = new ArrayList<>();
        some(claims).forEach(claim -> bodies.add(mention(claim)));
        some(tags).forEach(tag -> bodies.add(new Body.Tagging(tag)));
        if (random.nextInt(4) == 0) {
            bodies.add(new Body.Comment(texts.words(1 + random.nextInt(8))));
        }
        Instant at = now();
        return new Annotation(new AnnotationId(uuid()), target(article), bodies, oneOf(ANALYSTS), at, at);
    }

    public Body.Mention mention(ClaimId claim) {
        Stance stance = Stance.values()[random.nextInt(Stance.values().length)];
        return new Body.Mention(claim, stance, random.nextInt(3) == 0 ? texts.words(2) : "");
    }

    public String analyst() {
        return oneOf(ANALYSTS);
    }

    private <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && !all.isEmpty(); i--) {
            T one = oneOf(all);
            if (!some.contains(one)) {
                some.add(one);
            }
        }
        return some;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A UUIDv7 of the present time. */
    private UUID uuid() {
        long high = (now.toEpochMilli() << 16) | 0x7000 | random.nextInt(1 << 12);
        return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }
}
