package synoptic.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import synoptic.ui.annotating.lists.HighlightsPane;
import synoptic.ui.annotating.lists.HighlightsViewModel;
import synoptic.ui.annotating.lists.NotesPane;
import synoptic.ui.annotating.lists.NotesViewModel;
import synoptic.ui.annotating.lists.TagsPane;
import synoptic.ui.annotating.lists.TagsViewModel;
import synoptic.ui.claims.ClaimSheets;
import synoptic.ui.claims.ClaimsPane;
import synoptic.ui.claims.ClaimsViewModel;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The right side of the desk: claims, highlights, tags and notes, a tab each. */
final class Sidebar extends TabPane {

    private final HighlightsViewModel highlights;
    private final NotesViewModel notes;

    Sidebar(Desk desk, ClaimsViewModel claims, ClaimSheets sheets, Overlay overlay) {
        setId("sidebar");
        getStyleClass().addAll(Styles.SIDE_PANEL, "sidebar");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        highlights = new HighlightsViewModel(desk);
        notes = new NotesViewModel(desk);
        TagsPane tagTree = new TagsPane(new TagsViewModel(desk), overlay);
        Tab tags = tab("tags", tagTree);
        Tab marks = tab("highlights", new HighlightsPane(highlights));
        Tab words = tab("notes", new NotesPane(notes, overlay));
        getTabs().addAll(tab("claims", new ClaimsPane(claims, sheets)), marks, tags, words);
        marks.selectedProperty().subscribe(highlights::setShown);
        words.selectedProperty().subscribe(notes::setShown);
        tags.selectedProperty().subscribe(tagTree::setShown);
        desk.focus().onRevealTag(tag -> getSelectionModel().select(tags));
        desk.focus().claimProperty().subscribe(claim -> {
            if (claim != null) {
                getSelectionModel().selectFirst();
            }
        });
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.get("sidebar." + key), content);
        tab.setId("tab-" + key);
        return tab;
    }

    void dispose() {
        highlights.dispose();
        notes.dispose();
    }
}
