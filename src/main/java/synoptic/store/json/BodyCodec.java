package synoptic.store.json;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.model.TagId;

/** What an annotation says: mentions, taggings and a comment, in the order in which they were added. */
final class BodyCodec {

    private BodyCodec() {
    }

    static List<Body> read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        List<Body> bodies = new ArrayList<>(2);
        in.startArray();
        while (in.nextObject()) {
            bodies.add(readOne(in, unknown));
        }
        return bodies;
    }

    private static Body readOne(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        String type = "";
        ClaimId claim = null;
        Stance stance = null;
        String speaker = "";
        TagId tag = null;
        String text = null;
        List<Extras.Field> others = List.of();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "type" -> type = in.string(field);
                case "claim" -> claim = in.string(field, ClaimId::of);
                case "stance" -> stance = in.string(field, Stance::ofKey);
                case "speaker" -> speaker = in.string(field);
                case "tag" -> tag = in.string(field, TagId::of);
                case "text" -> text = in.string(field);
                default -> {
                    others = new ArrayList<>(others);
                    others.add(in.unknown(field));
                }
            }
        }
        Body body;
        if (type.equals("mention") && claim != null && stance != null) {
            body = new Body.Mention(claim, stance, speaker);
        } else if (type.equals("tagging") && tag != null) {
            body = new Body.Tagging(tag);
        } else if (type.equals("comment") && text != null) {
            body = new Body.Comment(text);
        } else {
            throw in.malformed("a body should be a “mention” with “claim” and “stance”, a “tagging” with “tag”, "
                + "or a “comment” with “text”");
        }
        others.forEach(other -> unknown.add(place(body), other));
        return body;
    }

    static void write(JsonOut out, List<Body> bodies, Extras.OfRecord unknown) {
        if (bodies.isEmpty()) {
            return;
        }
        out.startArray("bodies");
        for (Body body : bodies) {
            out.startObject();
            switch (body) {
                case Body.Mention mention -> {
                    out.string("type", "mention");
                    out.id("claim", mention.claim());
                    out.string("stance", mention.stance().key());
                    out.stringUnlessEmpty("speaker", mention.speaker());
                }
                case Body.Tagging tagging -> {
                    out.string("type", "tagging");
                    out.id("tag", tagging.tag());
                }
                case Body.Comment comment -> {
                    out.string("type", "comment");
                    out.string("text", comment.text());
                }
            }
            out.endObject(unknown.at(place(body)));
        }
        out.endArray();
    }

    private static String place(Body body) {
        return switch (body) {
            case Body.Mention mention -> "mention " + mention.claim();
            case Body.Tagging tagging -> "tagging " + tagging.tag();
            case Body.Comment comment -> "comment";
        };
    }
}
