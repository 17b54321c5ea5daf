package synoptic.ui.importing.preview;

import synoptic.importer.draft.DraftBlock;
import synoptic.text.BlockKind;
import synoptic.ui.support.Messages;

/** What a row says of a block. */
final class BlockWords {

    /** A page of text would be measured anew with every frame; nobody reads that much in a preview of one paragraph. */
    private static final int MOST_SHOWN = 3_000;
    /** The longest block whose words can be changed in place, in UTF-16 units. */
    private static final int MOST_EDITED = 20_000;

    private BlockWords() {
    }

    static String kind(BlockKind kind) {
        return Messages.get("import.kind." + kind.key());
    }

    /** The words to show; of a very long block the beginning and how much more there is. */
    static String shown(DraftBlock block) {
        String words = block.words();
        if (words.length() <= MOST_SHOWN) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return words.substring(0, end) + "… " + Messages.get("import.more", words.length() - end);
    }

    static boolean isEditable(DraftBlock block) {
        return block.words().length() <= MOST_EDITED;
    }

    /** Why it is left out, or nothing. */
    static String reason(DraftBlock block) {
        return block.dropped().map(reason -> Messages.get("import.drop." + reason.name())).orElse("");
    }

    /** All of it in one breath, for those who hear it. */
    static String spoken(DraftBlock block) {
        String kind = kind(block.kind());
        return block.isKept() ? Messages.get("import.spoken.kept", kind, shown(block))
            : Messages.get("import.spoken.dropped", reason(block), shown(block));
    }
}
