package synoptic.edit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what was noted on records that become one. */
final class Memos {

    private Memos() {
    }

    /** The memos that say something, each once, a blank line apart. */
    static String joined(Stream<String> memos) {
        return memos.filter(words -> !words.isBlank()).distinct().collect(Collectors.joining("\n\n"));
    }
}
