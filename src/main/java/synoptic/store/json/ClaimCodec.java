package synoptic.store.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Silence;

/** A claim's record with its confirmed silences. */
final class ClaimCodec implements RecordCodec<Claim> {

    @Override
    public Claim read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        ClaimId id = null;
        int number = 0;
        long rank = 0;
        String statement = null;
        String memo = "";
        List<Silence> silences = List.of();
        String creator = "";
        Instant created = null;
        Instant modified = null;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "id" -> id = in.string(field, ClaimId::of);
                case "number" -> number = in.integer(field);
                case "rank" -> rank = in.number(field);
                case "statement" -> statement = in.string(field);
                case "memo" -> memo = in.string(field);
                case "silences" -> silences = readSilences(in, unknown);
                case "creator" -> creator = in.string(field);
                case "created" -> created = in.instant(field);
                case "modified" -> modified = in.instant(field);
                default -> unknown.add("", in.unknown(field));
            }
        }
        if (id == null || number < 1 || statement == null || created == null) {
            throw in.malformed("a claim needs an “id”, a “number” of 1 or more, a “statement” and “created”");
        }
        return new Claim(id, number, rank, statement, memo, silences, creator, created,
            modified == null ? created : modified);
    }

    private static List<Silence> readSilences(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        List<Silence> silences = new ArrayList<>();
        in.startArray();
        while (in.nextObject()) {
            ArticleId article = null;
            String creator = "";
            Instant confirmed = null;
            List<Extras.Field> others = new ArrayList<>(0);
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "article" -> article = in.string(field, ArticleId::of);
                    case "creator" -> creator = in.string(field);
                    case "confirmed" -> confirmed = in.instant(field);
                    default -> others.add(in.unknown(field));
                }
            }
            if (article == null || confirmed == null) {
                throw in.malformed("a silence needs an “article” and “confirmed”");
            }
            Silence silence = new Silence(article, creator, confirmed);
            others.forEach(other -> unknown.add(place(silence), other));
            silences.add(silence);
        }
        return silences;
    }

    @Override
    public void write(JsonOut out, Claim claim, Extras.OfRecord unknown) {
        out.startObject();
        out.id("id", claim.id());
        out.number("number", claim.number());
        out.number("rank", claim.rank());
        out.string("statement", claim.statement());
        out.stringUnlessEmpty("memo", claim.memo());
        if (!claim.silences().isEmpty()) {
            out.startArray("silences");
            for (Silence silence : claim.silences()) {
                out.startObject();
                out.id("article", silence.article());
                out.stringUnlessEmpty("creator", silence.creator());
                out.instant("confirmed", silence.confirmed());
                out.endObject(unknown.at(place(silence)));
            }
            out.endArray();
        }
        out.stringUnlessEmpty("creator", claim.creator());
        out.instant("created", claim.created());
        out.instant("modified", claim.modified());
        out.endObject(unknown.at(""));
    }

    private static String place(Silence silence) {
        return "silence " + silence.article();
    }
}
