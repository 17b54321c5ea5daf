package synoptic.store.json;

import java.time.Instant;
import java.util.List;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

/** An annotation's record: its target first, then its bodies, then who made it and when. */
final class AnnotationCodec implements RecordCodec<Annotation> {

    private static final String APPROXIMATE = "approximate";
    private static final String ORPHAN = "orphan";

    @Override
    public Annotation read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        AnnotationId id = null;
        TargetFields target = new TargetFields();
        List<Body> bodies = List.of();
        String creator = "";
        Instant created = null;
        Instant modified = null;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "id" -> id = in.string(field, AnnotationId::of);
                case "bodies" -> bodies = BodyCodec.read(in, unknown);
                case "creator" -> creator = in.string(field);
                case "created" -> created = in.instant(field);
                case "modified" -> modified = in.instant(field);
                default -> {
                    if (!target.read(in, field)) {
                        unknown.add("", in.unknown(field));
                    }
                }
            }
        }
        if (id == null || created == null) {
            throw in.malformed("an annotation needs an “id” and “created”");
        }
        return new Annotation(id, target.made(in), bodies, creator, created, modified == null ? created : modified);
    }

    @Override
    public void write(JsonOut out, Annotation annotation, Extras.OfRecord unknown) {
        Target target = annotation.target();
        out.startObject();
        out.id("id", annotation.id());
        out.id("article", target.article());
        out.number("start", target.range().start());
        out.number("end", target.range().end());
        if (target.anchor() instanceof Anchor.Approximate approximate) {
            out.string("anchor", APPROXIMATE);
            out.fraction("score", approximate.score());
        } else if (target.anchor() instanceof Anchor.Orphan) {
            out.string("anchor", ORPHAN);
        }
        out.string("exact", target.quote().exact());
        out.stringUnlessEmpty("prefix", target.quote().prefix());
        out.stringUnlessEmpty("suffix", target.quote().suffix());
        BodyCodec.write(out, annotation.bodies(), unknown);
        out.stringUnlessEmpty("creator", annotation.creator());
        out.instant("created", annotation.created());
        out.instant("modified", annotation.modified());
        out.endObject(unknown.at(""));
    }

    /** The fields of a target as they come. */
    private static final class TargetFields {
        private ArticleId article;
        private int start = -1;
        private int end = -1;
        private String anchor = "";
        private double score;
        private String exact = "";
        private String prefix = "";
        private String suffix = "";

        /** Takes the value of a field if it is one of the target's. */
        boolean read(JsonIn in, String field) throws Malformed {
            switch (field) {
                case "article" -> article = in.string(field, ArticleId::of);
                case "start" -> start = in.integer(field);
                case "end" -> end = in.integer(field);
                case "anchor" -> anchor = in.string(field);
                case "score" -> score = in.fraction(field);
                case "exact" -> exact = in.string(field);
                case "prefix" -> prefix = in.string(field);
                case "suffix" -> suffix = in.string(field);
                default -> {
                    return false;
                }
            }
            return true;
        }

        Target made(JsonIn in) throws Malformed {
            if (article == null || start < 0 || end < start) {
                throw in.malformed("an annotation needs an “article”, and “start” and “end” in that order");
            }
            return new Target(article, anchor(in, new TextRange(start, end)), new TextQuoteSelector(exact, prefix, suffix));
        }

        private Anchor anchor(JsonIn in, TextRange range) throws Malformed {
            return switch (anchor) {
                case "" -> new Anchor.Exact(range);
                case ORPHAN -> new Anchor.Orphan(range);
                case APPROXIMATE -> {
                    if (!(score > 0 && score <= 1)) {
                        throw in.malformed("“score” should be above 0 and at most 1");
                    }
                    yield new Anchor.Approximate(range, score);
                }
                default -> throw in.malformed("“anchor” should be “" + APPROXIMATE + "” or “" + ORPHAN + "”");
            };
        }
    }
}
