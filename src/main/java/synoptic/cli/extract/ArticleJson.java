package synoptic.cli.extract;

import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An extracted article as JSON; offsets are UTF-16 units of its text, what is unknown is null. */
final class ArticleJson {

    private ArticleJson() {
    }

    /** Adds the fields of an article to an object. */
    static ObjectNode write(Draft draft, ObjectNode node) {
        known(node, "title", draft.proposal().value(MetadataField.TITLE));
        known(node, "outlet", draft.proposal().value(MetadataField.OUTLET));
        known(node, "byline", byline(draft));
        known(node, "published", draft.proposal().value(MetadataField.PUBLISHED));
        known(node, "updated", draft.proposal().value(MetadataField.UPDATED));
        known(node, "language", draft.proposal().value(MetadataField.LANGUAGE));
        known(node, "url", draft.proposal().value(MetadataField.URL));
        ArticleText text = body(draft);
        node.put("text", text.text());
        ArrayNode blocks = node.putArray("blocks");
        for (Block block : text.blocks()) {
            blocks.addObject().put("kind", block.kind().key()).put("start", block.range().start()).put("end", block.range().end());
        }
        return node;
    }

    /** The byline as the page prints or states it, "By" and all; where it was found in the text, the names. */
    private static String byline(Draft draft) {
        return draft.proposal().clue(MetadataField.BYLINE)
            .map(clue -> clue.origin() == Origin.DOCUMENT ? clue.evidence() : clue.value()).orElse("");
    }

    /** The text without the headline, which is in the title; where there is nothing else, the headline. */
    static ArticleText body(Draft draft) {
        ArticleText.Builder body = new ArticleText.Builder();
        for (DraftBlock block : draft.kept()) {
            if (block.kind() != BlockKind.TITLE) {
                body.block(block.kind(), block.level(), block.words());
            }
        }
        ArticleText text = body.build();
        return text.length() == 0 ? draft.text() : text;
    }

    private static void known(ObjectNode node, String field, String value) {
        if (value.isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }
}
