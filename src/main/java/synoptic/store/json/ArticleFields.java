package synoptic.store.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.PublishedDate;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.Mark;

/**
 * The fields of an article as they come. Its id, text and original must be right; what else is wrong is left out and remembered, since
 * an article with an impossible date is still worth reading.
 */
final class ArticleFields {

    static final String ORIGINAL = "original";

    private ArticleId id;
    private int version = 1;
    private Metadata metadata = Metadata.NONE;
    private String memo = "";
    private Instant added = Instant.EPOCH;
    private Original original;
    private List<Block> blocks = List.of();
    private List<Mark> marks = List.of();
    private String text = "";

    /** Takes the value of a field if it is known. */
    boolean read(JsonIn in, String field, Extras.OfRecord unknown) throws Malformed {
        switch (field) {
            case "id" -> id = in.string(field, ArticleId::of);
            case "version" -> version = in.integer(field);
            case ORIGINAL -> original = readOriginal(in, unknown);
            case "text" -> text = in.string(field);
            default -> {
                return readTolerantly(in, field, unknown);
            }
        }
        return true;
    }

    private boolean readTolerantly(JsonIn in, String field, Extras.OfRecord unknown) throws Malformed {
        int depth = in.depth();
        try {
            switch (field) {
                case "title" -> metadata = metadata.withTitle(in.string(field));
                case "outlet" -> metadata = metadata.withOutlet(in.string(field));
                case "byline" -> metadata = metadata.withByline(in.string(field));
                case "published" -> metadata = metadata.withPublished(in.string(field, PublishedDate::new));
                case "url" -> metadata = metadata.withUrl(in.string(field));
                case "language" -> metadata = metadata.withLanguage(in.string(field));
                case "memo" -> memo = in.string(field);
                case "added" -> added = in.instant(field);
                case "blocks" -> blocks = TextCodec.readBlocks(in, unknown);
                case "marks" -> marks = TextCodec.readMarks(in, unknown);
                default -> {
                    return false;
                }
            }
        } catch (Malformed flaw) {
            in.tolerate(flaw);
            in.skipValue();
            in.leaveTo(depth);
        }
        return true;
    }

    Article made(JsonIn in) throws Malformed {
        if (id == null || original == null || version < 1) {
            throw in.malformed("an article needs an “id”, a “version” of 1 or more and an “original”");
        }
        return new Article(id, metadata, new ArticleText(text, fittingBlocks(in), fittingMarks(in)), original, version, memo,
            added);
    }

    private List<Block> fittingBlocks(JsonIn in) {
        List<Block> fitting = new ArrayList<>(blocks.size());
        int end = 0;
        for (Block block : blocks) {
            if (block.range().start() >= end && block.range().end() <= text.length()) {
                fitting.add(block);
                end = block.range().end();
            }
        }
        if (fitting.size() < blocks.size()) {
            in.tolerate(in.malformed((blocks.size() - fitting.size()) + " blocks overlap or lie outside of the text"));
        }
        return fitting;
    }

    private List<Mark> fittingMarks(JsonIn in) {
        List<Mark> fitting = marks.stream().filter(mark -> mark.range().end() <= text.length()).toList();
        if (fitting.size() < marks.size()) {
            in.tolerate(in.malformed((marks.size() - fitting.size()) + " marks lie outside of the text"));
        }
        return fitting;
    }

    private static Original readOriginal(JsonIn in, Extras.OfRecord unknown) throws Malformed {
        String name = "";
        String extension = "";
        String sha256 = "";
        long size = 0;
        in.startObject();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "name" -> name = in.string(field);
                case "extension" -> extension = in.string(field);
                case "sha256" -> sha256 = in.string(field);
                case "size" -> size = in.number(field);
                default -> unknown.add(ORIGINAL, in.unknown(field));
            }
        }
        try {
            return new Original(name, extension, sha256, size);
        } catch (IllegalArgumentException unfit) {
            throw in.malformed("“original” needs an “extension” of 1 to 8 letters or digits and a “sha256”");
        }
    }
}
