package synoptic.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import synoptic.ui.control.Overlay;
import synoptic.ui.importing.ImportViewModel.Phase;
import synoptic.ui.importing.rows.FileCell;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.rows.StandingFilter;
import synoptic.ui.importing.web.WebRequest;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The sheet of an import: the files on the left, the text of the one that is looked at, and on the right what is known of it. */
public final class ImportSheet {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 800;
    private static final double FILE_ROW = 66;

    private final Overlay overlay;
    private final ImportViewModel model;
    private final VBox sheet = new VBox(10);
    private final ListView<ImportRow> files = new ListView<>();
    private final LookPane look;
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = new Label();
    private final Button stop = new Button(Messages.get("import.stop"));
    private final Label nothing = new Label(Messages.get("import.nothing"));
    private final Label foot = new Label();
    private final Button cancel = new Button(Messages.get("import.cancel"));
    private final Button add = new Button();
    private boolean askedToDrop;

    /** @param toText brings the keys to the text that was opened, when all is added */
    public ImportSheet(Overlay overlay, ImportViewModel model, Runnable toText) {
        this.overlay = overlay;
        this.model = model;
        this.look = new LookPane(model);
        sheet.setId("import-sheet");
        sheet.getStyleClass().addAll("overlay-sheet", "import-sheet");
        sheet.setMaxSize(WIDTH, HEIGHT);
        setUpFiles();
        DetailsForm details = new DetailsForm(model);
        javafx.scene.control.ScrollPane scroll = new javafx.scene.control.ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("import-details-scroll");
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(look.hasDraftProperty());
        scroll.managedProperty().bind(look.hasDraftProperty());
        HBox.setHgrow(look, Priority.ALWAYS);
        HBox columns = new HBox(files, look, scroll);
        nothing.setId("import-nothing");
        nothing.getStyleClass().add(Styles.MUTED);
        StackPane middle = new StackPane(columns, nothing);
        middle.getStyleClass().add("import-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        sheet.getChildren().addAll(head(), middle, foot());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !(key.getTarget() instanceof javafx.scene.control.TextArea)) {
                key.consume();
                model.approve();
            }
        });
        model.rows().countsProperty().subscribe(this::showCounts);
        showCounts();
        model.phaseProperty().subscribe(this::showPhase);
        model.phaseProperty().subscribe((before, now) -> {
            if (before == Phase.ADDING && now == Phase.LOOKING) {
                takeKeys();
            }
        });
        model.progressProperty().subscribe(now -> {
            bar.setProgress(now.share());
            progress.setText(now.words());
        });
        model.problemProperty().subscribe(this::showFoot);
        look.hasDraftProperty().subscribe(this::showFoot);
        model.rows().selectedProperty().subscribe(this::showFoot);
        look.setAnswered(this::takeKeys);
        model.setFinished(() -> {
            overlay.close();
            toText.run();
        });
    }

    /** Reads files and folders; more of them while the sheet is open. */
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            show();
            model.readFiles(paths);
        }
    }

    /** Looks at a text that was pasted or dropped. */
    public void openText(String text) {
        show();
        model.readText(text);
    }

    /** Looks at pages of the web that a person asked for. */
    public void openPages(WebRequest request) {
        show();
        model.readPages(request);
    }

    /** Looks at a part of a web page that was pasted or dropped. @param words the same as plain text, possibly empty */
    public void openPage(String html, String words) {
        show();
        model.readPage(html, words);
    }

    private void show() {
        if (model.phaseProperty().get() == Phase.EMPTY) {
            askedToDrop = false;
            overlay.show(sheet, look.focusTarget(), Pos.CENTER, model::drop);
            overlay.guard(this::mayLeave);
        }
    }

    /** Corrections are not lost by one stray key. */
    private boolean mayLeave() {
        if (model.phaseProperty().get() == Phase.ADDING) {
            model.stopAdding();
            return false;
        }
        boolean leave = askedToDrop || model.rows().corrected() == 0;
        askedToDrop = true;
        showFoot();
        return leave;
    }

    private void setUpFiles() {
        files.setId("import-files");
        files.getStyleClass().add("import-files");
        files.setAccessibleText(Messages.get("import.files"));
        files.setFixedCellSize(FILE_ROW);
        files.setItems(model.rows().shown());
        files.setCellFactory(view -> new FileCell());
        Label none = new Label(Messages.get("import.noneShown"));
        none.getStyleClass().add(Styles.MUTED);
        files.setPlaceholder(none);
        files.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.rows().selectedProperty().set(row);
            }
        });
        model.rows().selectedProperty().subscribe(row -> {
            int at = row == null ? -1 : model.rows().shown().indexOf(row);
            if (at >= 0 && files.getSelectionModel().getSelectedIndex() != at) {
                files.getSelectionModel().select(at);
                files.scrollTo(Math.max(0, at - 3));
            }
        });
        files.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.leaveOut();
                // The list goes with the last but one of its rows.
                takeKeys();
                key.consume();
            }
        });
    }

    private void takeKeys() {
        (files.isVisible() ? files : look.focusTarget()).requestFocus();
    }

    private VBox head() {
        Label heading = new Label(Messages.get("import.title"));
        heading.getStyleClass().add("overlay-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(12, heading, gap, new StandingFilter(model.rows()));
        first.setAlignment(Pos.CENTER_LEFT);
        bar.setId("import-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.get("import.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add(Styles.MUTED);
        stop.setId("import-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.getStyleClass().add("import-small");
        stop.setOnAction(press -> {
            if (model.phaseProperty().get() == Phase.ADDING) {
                model.stopAdding();
            } else {
                model.stopReading();
            }
        });
        HBox second = new HBox(10, bar, progress, stop);
        second.setAlignment(Pos.CENTER_LEFT);
        second.visibleProperty().bind(model.phaseProperty().map(now -> now == Phase.READING || now == Phase.ADDING));
        second.managedProperty().bind(second.visibleProperty());
        return new VBox(8, first, second);
    }

    private HBox foot() {
        foot.setWrapText(true);
        foot.setMinWidth(0);
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        cancel.setId("import-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(press -> {
            if (mayLeave()) {
                overlay.close();
            }
        });
        add.setId("import-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setDefaultButton(true);
        add.setOnAction(press -> model.add());
        HBox box = new HBox(8, foot, cancel, add);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void showCounts() {
        boolean several = model.rows().all().size() > 1;
        files.setVisible(several);
        files.setManaged(several);
        showPhase();
    }

    private void showPhase() {
        int ready = model.rows().count(Standing.READY);
        add.setText(Messages.get("import.add", ready));
        add.setDisable(ready == 0 || model.phaseProperty().get() != Phase.LOOKING);
        cancel.setDisable(model.phaseProperty().get() == Phase.ADDING);
        nothing.setVisible(model.rows().all().isEmpty() && model.phaseProperty().get() == Phase.LOOKING);
        look.setDisable(model.phaseProperty().get() == Phase.ADDING);
        if (model.phaseProperty().get() == Phase.LOOKING && stop.isFocused()) {
            // The button goes with the reading that it stops.
            takeKeys();
        }
        showFoot();
    }

    private void showFoot() {
        Optional<String> problem = model.problemProperty().get();
        int doubts = model.rows().count(Standing.LOOK);
        boolean asking = askedToDrop && model.rows().corrected() > 0;
        foot.getStyleClass().setAll("label", asking || problem.isPresent() ? "problem" : Styles.MUTED);
        foot.setText(asking ? Messages.get("import.askDrop", model.rows().corrected())
            : problem.orElseGet(() -> model.rows().selected().filter(model::needsPassword).isPresent() ? Messages.get("import.footPassword")
                : doubts > 0 ? Messages.get("import.footDoubts", doubts)
                : look.hasDraftProperty().get() ? Messages.get("import.footKeys") : ""));
    }
}
