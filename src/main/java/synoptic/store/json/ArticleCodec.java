package synoptic.store.json;

import synoptic.model.Article;
import synoptic.model.Original;

/** An article's record: what is known of it first, its blocks and marks, and its text last, so that a list needs only the head. */
final class ArticleCodec implements RecordCodec<Article> {

    /** Takes the place of blocks, marks and text where a log says that they are those which the project has. */
    static final String TEXT_IS = "textIs";

    @Override
    public Article read(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        ArticleFields fields = new ArticleFields();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            if (!fields.read(in, field, unknown)) {
                unknown.add("", in.unknown(field));
            }
        }
        return fields.made(in);
    }

    /** Reads a record up to where its blocks, marks or text begin. */
    Article readHead(JsonIn in) throws Malformed {
        ArticleFields fields = new ArticleFields();
        for (String field = in.nextField(); field != null && !TextCodec.FIELDS.contains(field); field = in.nextField()) {
            if (!fields.read(in, field, new Extras.OfRecord())) {
                in.unknown(field);
            }
        }
        return fields.made(in);
    }

    /** Reads a record of a log, which may name its text instead of holding it. */
    Stored readStored(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        ArticleFields fields = new ArticleFields();
        String textIs = "";
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            if (field.equals(TEXT_IS)) {
                textIs = in.string(field);
            } else if (!fields.read(in, field, unknown)) {
                unknown.add("", in.unknown(field));
            }
        }
        return new Stored(fields.made(in), textIs);
    }

    @Override
    public void write(JsonOut out, Article article, Extras.OfRecord unknown) {
        writeHead(out, article, unknown);
        TextCodec.write(out, article.text(), unknown);
        out.endObject(unknown.at(""));
    }

    /** Writes the record with the name of its text in the place of the text. */
    void writeWithoutText(JsonOut out, Article article, Extras.OfRecord unknown) {
        writeHead(out, article, unknown);
        out.string(TEXT_IS, TextPrint.of(article.text()));
        out.endObject(unknown.at(""));
    }

    private static void writeHead(JsonOut out, Article article, Extras.OfRecord unknown) {
        out.startObject();
        out.id("id", article.id());
        out.number("version", article.version());
        out.string("title", article.metadata().title());
        out.stringUnlessEmpty("outlet", article.metadata().outlet());
        out.stringUnlessEmpty("byline", article.metadata().byline());
        out.stringUnlessEmpty("published", article.metadata().published().iso());
        out.stringUnlessEmpty("url", article.metadata().url());
        out.stringUnlessEmpty("language", article.metadata().language());
        out.stringUnlessEmpty("memo", article.memo());
        out.instant("added", article.added());
        Original original = article.original();
        out.startObject("original");
        out.string("name", original.name());
        out.string("extension", original.extension());
        out.string("sha256", original.sha256());
        out.number("size", original.size());
        out.endObject(unknown.at(ArticleFields.ORIGINAL));
    }
}
