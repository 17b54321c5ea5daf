package synoptic.ui.importing;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.importer.Outcome;
import synoptic.importer.elsewhere.Report;
import synoptic.ui.control.WrappedWords;
import synoptic.ui.importing.again.ColumnsPane;
import synoptic.ui.importing.again.PasswordPane;
import synoptic.ui.importing.preview.PreviewList;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The file that is looked at: its doubts above its text, or why there is no text to show. */
final class LookPane extends VBox {

    private final ImportViewModel model;
    private final PreviewList text;
    private final WrappedWords doubts = new WrappedWords();
    private final Button approve = new Button();
    private final Button newVersion = new Button(Messages.get("import.near.version"));
    private final Button skip = new Button(Messages.get("import.near.skip"));
    private final HBox choices = new HBox(10);
    private final VBox said = new VBox(6, doubts);
    private final HBox doubtBox;
    private final WrappedWords instead = new WrappedWords();
    private final VBox insteadBox;
    private final Button showTwin = new Button(Messages.get("import.showTwin"));
    private final PasswordPane password;
    private final Button showColumns = new Button(Messages.get("import.columns"));
    private final HBox columnsBar = new HBox(showColumns);
    private Runnable answered = () -> { };
    private final ReadOnlyBooleanWrapper hasDraft = new ReadOnlyBooleanWrapper();

    LookPane(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-look");
        setMinWidth(0);
        text = new PreviewList(new DraftCorrections(model));
        doubts.setId("import-doubts");
        doubts.setMaxWidth(Double.MAX_VALUE);
        approve.setId("import-approve");
        approve.setMinWidth(Region.USE_PREF_SIZE);
        approve.getStyleClass().add("import-small");
        approve.setOnAction(press -> answer(model::approve));
        newVersion.setId("import-new-version");
        newVersion.setMinWidth(Region.USE_PREF_SIZE);
        newVersion.getStyleClass().add("import-small");
        newVersion.setOnAction(press -> answer(model::newVersion));
        skip.setId("import-skip");
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.getStyleClass().add("import-small");
        skip.setOnAction(press -> answer(model::leaveOut));
        choices.getChildren().addAll(skip, newVersion, approve);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        doubtBox = new HBox(10, new FontIcon(Feather.EYE), said, choices);
        doubtBox.setAlignment(Pos.CENTER_LEFT);
        choices.setAlignment(Pos.CENTER_LEFT);
        said.setAlignment(Pos.CENTER_LEFT);
        doubtBox.getStyleClass().addAll("note-box", "import-doubt-box");
        instead.setId("import-instead");
        instead.setMaxWidth(520);
        showTwin.setId("import-show-twin");
        showTwin.setOnAction(press -> model.showTwin());
        password = new PasswordPane(model::readWithPassword);
        insteadBox = new VBox(14, instead, password, showTwin);
        insteadBox.setAlignment(Pos.CENTER);
        StackPane content = new StackPane(text, insteadBox);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        showColumns.setId("import-columns-open");
        showColumns.getStyleClass().add("import-small");
        showColumns.setOnAction(press -> model.columns().open());
        columnsBar.setAlignment(Pos.CENTER_RIGHT);
        columnsBar.getStyleClass().add("import-columns-bar");
        getChildren().addAll(doubtBox, columnsBar, new ColumnsPane(model.columns()), content);
        model.columns().previewProperty().subscribe(preview -> showColumnsBar(model.rows().selectedProperty().get()));
        model.rows().selectedProperty().subscribe(this::show);
    }

    /** Whether there is a text to correct. */
    ReadOnlyBooleanProperty hasDraftProperty() {
        return hasDraft.getReadOnlyProperty();
    }

    /** Runs this when a question was answered by a button, which may have gone with it: something else is to take the keys. */
    void setAnswered(Runnable listener) {
        answered = listener;
    }

    private void answer(Runnable answer) {
        answer.run();
        answered.run();
    }

    Node focusTarget() {
        return text;
    }

    /** What comes of a file made elsewhere, and what cannot. */
    private static String report(Outcome.Annotated annotated) {
        Report report = annotated.expected().orElse(Report.NONE);
        StringBuilder words = new StringBuilder(Messages.get("import.report.program", annotated.elsewhere().program()));
        for (Report.Fate fate : Report.Fate.values()) {
            if (!report.of(fate).isEmpty()) {
                words.append("\n\n").append(Messages.get("import.report." + fate.name())).append('\n');
                words.append(report.of(fate).stream().map(line -> "•  " + line).collect(Collectors.joining("\n")));
            }
        }
        return words.toString();
    }

    private void showColumnsBar(ImportRow row) {
        columnsBar.setVisible(row != null && model.columns().previewProperty().get().isEmpty() && model.columns().isOffered());
        columnsBar.setManaged(columnsBar.isVisible());
    }

    private void show(ImportRow row) {
        showColumnsBar(row);
        Optional<String> locked = Optional.ofNullable(row).filter(model::needsPassword).map(ImportRow::place);
        if (password.show(locked, model.rows().all().size() == 1) && row != null && row.draft().isPresent()) {
            text.requestFocus();
        }
        boolean drafted = row != null && row.draft().isPresent();
        hasDraft.set(drafted);
        text.setVisible(drafted);
        insteadBox.setVisible(row != null && !drafted);
        boolean doubtful = row != null && row.standing() == Standing.LOOK;
        doubtBox.setVisible(doubtful);
        doubtBox.setManaged(doubtful);
        if (row == null) {
            text.getItems().clear();
            return;
        }
        boolean near = row.near().isPresent();
        // three answers beside the words would leave these no room in a small window
        if (near && choices.getParent() != said) {
            doubtBox.getChildren().remove(choices);
            said.getChildren().add(choices);
        } else if (!near && choices.getParent() == said) {
            said.getChildren().remove(choices);
            doubtBox.getChildren().add(choices);
        }
        approve.setText(Messages.get(near ? "import.near.both" : "import.approve"));
        newVersion.setVisible(near && row.twin().isPresent());
        newVersion.setManaged(newVersion.isVisible());
        skip.setVisible(near);
        skip.setManaged(near);
        doubts.setWords(String.join("\n", row.reasons()));
        instead.setWords(row.annotated().map(LookPane::report).orElseGet(() -> String.join("\n", row.reasons())));
        instead.getStyleClass().setAll(row.standing() == Standing.REFUSED ? "problem" : row.annotated().isPresent() ? "import-report" : Styles.MUTED);
        showTwin.setVisible(row.twin().isPresent());
        showTwin.setManaged(row.twin().isPresent());
        row.draft().ifPresent(text::show);
    }
}
