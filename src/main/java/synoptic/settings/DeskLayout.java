package synoptic.settings;

import java.util.List;
import java.util.Objects;

/**
 * How a project's desk was left.
 *
 * @param active the number of the active pane from the left, from 0
 * @param sync the {@code key} of what the panes move together by
 * @param sort how the article list is sorted, a key of its own
 * @param group how the article list is grouped, a key of its own
 * @param claim the id of the claim in focus, or empty
 * @param view {@code desk} or {@code matrix}
 */
public record DeskLayout(List<Pane> panes, int active, String sync, String sort, String group, String claim, String view) {

    /**
     * One pane.
     *
     * @param article an article's id
     * @param offset the first visible UTF-16 unit
     * @param pixels how far its line is out of view
     * @param share of the width
     * @param group the {@code key} of the group that it moves with; empty means the first
     */
    public record Pane(String article, int offset, double pixels, double share, String group) {

        public Pane {
            group = Objects.requireNonNullElse(group, "");
        }

        /** A pane of the first group. */
        public Pane(String article, int offset, double pixels, double share) {
            this(article, offset, pixels, share, "");
        }
    }

    public static final DeskLayout NONE = new DeskLayout(List.of(), 0, "", "", "", "", "");

    /** Fills in what an older or hand-edited file lacks. */
    public DeskLayout {
        panes = panes == null ? List.of() : List.copyOf(panes);
        sync = Objects.requireNonNullElse(sync, "");
        sort = Objects.requireNonNullElse(sort, "");
        group = Objects.requireNonNullElse(group, "");
        claim = Objects.requireNonNullElse(claim, "");
        view = Objects.requireNonNullElse(view, "");
    }
}
