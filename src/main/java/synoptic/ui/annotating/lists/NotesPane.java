package synoptic.ui.annotating.lists;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.annotating.lists.NotesViewModel.Note;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The list of notes and memos: a click shows the place, a double click or F2 opens the words. */
public final class NotesPane extends VBox {

    private final NotesViewModel model;
    private final WordsSheet words;
    private final ListView<Note> list = new ListView<>();

    public NotesPane(NotesViewModel model, Overlay overlay) {
        super(6);
        this.model = model;
        this.words = new WordsSheet(overlay);
        setId("notes-pane");
        getStyleClass().add("list-tab");
        TextField filter = new TextField();
        filter.setId("notes-filter");
        filter.setPromptText(Messages.get("notes.filter"));
        filter.setAccessibleText(Messages.get("notes.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button memo = new Button(Messages.get("notes.projectMemo"), new FontIcon(Feather.EDIT_3));
        memo.setId("notes-project");
        memo.setMnemonicParsing(false);
        memo.setMinWidth(USE_PREF_SIZE);
        memo.setOnAction(press -> words.open(Messages.get("notes.projectTitle"), model.project().info().memo(), 8, WordsSheet.OnEscape.KEEP, model::memo));
        list.setId("notes-list");
        list.setAccessibleText(Messages.get("sidebar.notes"));
        list.setCellFactory(view -> new NoteCell());
        Label none = new Label(Messages.get("notes.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll(Styles.MUTED, "empty-hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getItems().setAll(model.notesProperty());
        model.notesProperty().addListener((ListChangeListener<Note>) change -> list.getItems().setAll(model.notesProperty()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Note note = list.getSelectionModel().getSelectedItem();
            if (note != null && key.getCode() == KeyCode.ENTER) {
                note.show().run();
                key.consume();
            } else if (note != null && key.getCode() == KeyCode.F2) {
                edit(note);
                key.consume();
            }
        });
        getChildren().addAll(new HBox(6, filter, memo), list);
    }

    private void edit(Note note) {
        words.open(note.about(), note.text(), 7, WordsSheet.OnEscape.KEEP, text -> {
            if (!text.strip().equals(note.text())) {
                note.change().accept(text);
            }
        });
    }

    private final class NoteCell extends ListCell<Note> {
        private final Label about = new Label();
        private final Label text = new WrappingLabel();
        private final VBox box = new VBox(3, about, text);

        NoteCell() {
            getStyleClass().add("note-cell");
            about.getStyleClass().add(Styles.MUTED);
            about.setMinWidth(0);
            text.getStyleClass().add("note-box");
            text.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    if (click.getClickCount() == 2) {
                        edit(getItem());
                    } else {
                        getItem().show().run();
                    }
                }
            });
        }

        @Override
        protected void updateItem(Note note, boolean empty) {
            super.updateItem(note, empty);
            setText(null);
            setGraphic(empty ? null : box);
            if (!empty) {
                about.setText(note.about());
                text.setText(note.text());
                setAccessibleText(note.about() + ": " + note.text());
            }
        }
    }
}
