package synoptic.ui.importing;

import java.util.List;
import synoptic.importer.draft.Draft;
import synoptic.text.BlockKind;
import synoptic.ui.importing.preview.BlockActions;

/** Turns what is done to rows of the preview into corrections of the draft that is looked at. */
final class DraftCorrections implements BlockActions {

    private final ImportViewModel model;

    DraftCorrections(ImportViewModel model) {
        this.model = model;
    }

    @Override
    public void keep(List<Integer> blocks) {
        model.change(draft -> each(draft, blocks, Draft::keep));
    }

    @Override
    public void drop(List<Integer> blocks) {
        model.change(draft -> each(draft, blocks, (now, block) -> now.blocks().get(block).isKept() ? now.drop(block) : now));
    }

    @Override
    public void as(List<Integer> blocks, BlockKind kind) {
        model.change(draft -> each(draft, blocks, (now, block) -> now.keep(block).as(block, kind, kind == BlockKind.HEADING ? 1 : 0)));
    }

    @Override
    public void reword(int block, String words) {
        model.change(draft -> draft.reworded(block, cleaned(draft, block, words)));
    }

    @Override
    public void split(int block, String words, int offset) {
        model.change(draft -> {
            // line feeds that are taken out before the offset are one sign each, as are the spaces that take their place
            String changed = cleaned(draft, block, words);
            return draft.reworded(block, changed).split(block, Math.min(offset, changed.length()));
        });
    }

    @Override
    public void join(int block) {
        model.change(draft -> draft.joined(block));
    }

    /** Only preformatted text has lines of its own. */
    private static String cleaned(Draft draft, int block, String words) {
        return draft.blocks().get(block).kind() == BlockKind.PREFORMATTED ? words : words.replace('\n', ' ');
    }

    private interface Change {
        Draft of(Draft draft, int block);
    }

    private static Draft each(Draft draft, List<Integer> blocks, Change change) {
        Draft now = draft;
        for (int block : blocks) {
            now = change.of(now, block);
        }
        return now;
    }
}
