package synoptic.ui.importing.rows;

import java.util.ArrayList;
import java.util.List;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.MetadataField;
import synoptic.ui.support.Messages;

/** What a person should look at before a draft becomes an article. */
public final class Concerns {

    /** Fewer letters than this are a scrap rather than an article. */
    private static final int SCRAP = 200;
    /** With a smaller share of the letters kept, the reader may have dropped the article itself. */
    private static final double LITTLE = 0.4;

    private Concerns() {
    }

    /** A sentence for each concern; none where the draft can be taken as it is. */
    public static List<String> of(Draft draft) {
        List<String> found = new ArrayList<>();
        int damaged = draft.decoding().damaged();
        if (damaged > 0) {
            found.add(Messages.get("import.concern.damaged", damaged, draft.decoding().charset()));
        }
        if (draft.isEmpty()) {
            found.add(Messages.get("import.concern.empty"));
        } else {
            amount(draft, found);
        }
        if (draft.metadata().title().isBlank()) {
            found.add(Messages.get("import.concern.title"));
        }
        for (MetadataField field : MetadataField.values()) {
            draft.proposal().clue(field).map(Clue::doubt).filter(doubt -> !doubt.isBlank()).ifPresent(found::add);
        }
        return found;
    }

    private static void amount(Draft draft, List<String> found) {
        long kept = 0;
        long all = 0;
        for (DraftBlock block : draft.blocks()) {
            all += block.words().length();
            kept += block.isKept() ? block.words().length() : 0;
        }
        if (kept < LITTLE * all) {
            found.add(Messages.get("import.concern.little", Math.round(100.0 * kept / all)));
        } else if (kept < SCRAP) {
            found.add(Messages.get("import.concern.scrap"));
        }
    }
}
