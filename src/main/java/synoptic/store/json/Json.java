package synoptic.store.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** The one way in which the store reads and writes JSON, with the bounds that keep hostile files harmless. */
final class Json {

    /** How deep objects and arrays may stand in each other. */
    static final int DEEPEST = 64;
    /** The longest string, in UTF-16 units: an article of some thirty thousand pages. */
    static final int LONGEST_STRING = 64 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_STRING).maxNameLength(1_000).maxNumberLength(100).build())
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST + 8).build())
        .build();

    private Json() {
    }
}
