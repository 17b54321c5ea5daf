package synoptic.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;
import synoptic.ui.versions.compare.CompareList;
import synoptic.ui.versions.compare.Comparison;
import synoptic.ui.versions.compare.Marked;

/** The versions of an article, each to read with its highlights, alone or beside the present text. */
final class VersionsSheet {

    private final Overlay overlay;
    private final VersionJobs jobs;
    private final NewVersionSheet newVersion;
    private final ListView<Version> versions = new ListView<>();
    private final CompareList text = new CompareList();
    private final CheckBox beside = new CheckBox(Messages.get("versions.beside"));
    private final CheckBox onlyChanges = new CheckBox(Messages.get("versions.onlyChanges"));
    private final Label heading = new WrappingLabel();
    private final Button goBack = new Button(Messages.get("versions.goBack"));
    private final VBox sheet;
    private Article article;
    private int asked;

    /** A version in the list. @param form empty where its file is lost @param corrected whether it has the original of the version before */
    private record Version(int number, Optional<Article> form, boolean present, boolean corrected) {
    }

    /** What is shown of a version. */
    private record Page(Comparison comparison, List<Marked> before, List<Marked> after) {
    }

    VersionsSheet(Overlay overlay, VersionJobs jobs, NewVersionSheet newVersion) {
        this.overlay = overlay;
        this.jobs = jobs;
        this.newVersion = newVersion;
        heading.getStyleClass().add("overlay-title");
        versions.setId("versions-list");
        versions.getStyleClass().add("versions-list");
        versions.setAccessibleText(Messages.get("command.article.versions"));
        versions.setMinWidth(190);
        versions.setPrefWidth(230);
        versions.setCellFactory(view -> cell());
        versions.getSelectionModel().selectedItemProperty().subscribe(this::show);
        text.setId("version-text");
        text.setAccessibleText(Messages.get("versions.text"));
        text.setPlaceholder(new Label(Messages.get("versions.nothing")));
        HBox.setHgrow(text, Priority.ALWAYS);
        beside.setId("versions-beside");
        beside.setSelected(true);
        onlyChanges.setId("versions-only");
        onlyChanges.disableProperty().bind(beside.selectedProperty().not());
        beside.selectedProperty().subscribe(this::again);
        onlyChanges.selectedProperty().subscribe(this::again);
        goBack.setId("versions-back");
        goBack.setOnAction(press -> goBack());
        Button close = new Button(Messages.get("versions.close"));
        close.setOnAction(press -> overlay.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, beside, onlyChanges, gap, goBack, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label hint = new WrappingLabel(Messages.get("versions.hint"));
        hint.getStyleClass().add(Styles.MUTED);
        HBox middle = new HBox(versions, text);
        middle.getStyleClass().add("versions-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        sheet = new VBox(10, heading, hint, middle, foot);
        sheet.setId("versions-sheet");
        sheet.getStyleClass().addAll("overlay-sheet", "version-sheet");
        sheet.setMaxSize(1120, 780);
    }

    void open(Article shown) {
        article = shown;
        heading.setText(Messages.get("versions.heading", shown.displayTitle()));
        int mine = ++asked;
        jobs.onWindow(jobs.desk().model().session().withFolder(folder -> {
            List<Version> all = new ArrayList<>();
            Optional<Article> before = Optional.empty();
            for (int number = 1; number <= shown.version(); number++) {
                boolean present = number == shown.version();
                Optional<Article> form = present ? Optional.of(shown) : folder.version(shown.id(), number);
                boolean corrected = number > 1 && form.isPresent()
                    && before.filter(old -> old.original().equals(form.get().original())).isPresent();
                all.addFirst(new Version(number, form, present, corrected));
                before = form;
            }
            return all;
        })).whenComplete((all, fault) -> {
            if (fault != null) {
                jobs.desk().notices().warn(VersionJobs.sentence(fault));
            } else if (mine == asked) {
                versions.getItems().setAll(all);
                versions.getSelectionModel().select(Math.min(1, all.size() - 1));
                overlay.show(sheet, versions, Pos.CENTER);
            }
        });
    }

    private void again() {
        show(versions.getSelectionModel().getSelectedItem());
    }

    private void show(Version version) {
        goBack.setDisable(version == null || version.present() || version.form().isEmpty());
        beside.setDisable(version == null || version.present());
        if (version == null || version.form().isEmpty()) {
            text.getItems().clear();
            return;
        }
        int mine = ++asked;
        Project project = jobs.desk().model().project();
        boolean compared = beside.isSelected() && !version.present();
        boolean only = compared && onlyChanges.isSelected();
        Article form = version.form().get();
        jobs.inBackground(() -> version.present()
            ? new Page(Comparison.alone(form.text()), FormerPlaces.now(project, article), List.of())
            : new Page(compared ? Comparison.of(form.text(), article.text()) : Comparison.alone(form.text()),
                FormerPlaces.in(project, article, form.text()), FormerPlaces.now(project, article)))
            .whenComplete((page, fault) -> {
                if (fault != null) {
                    jobs.desk().notices().warn(VersionJobs.sentence(fault));
                } else if (mine == asked) {
                    Comparison comparison = page.comparison();
                    text.show(comparison, only ? comparison.changed() : comparison.rows(), page.before(), page.after(), compared);
                }
            });
    }

    private void goBack() {
        Version version = versions.getSelectionModel().getSelectedItem();
        overlay.close();
        version.form().ifPresent(earlier -> newVersion.openReturn(article, earlier));
    }

    private static ListCell<Version> cell() {
        return new ListCell<>() {
            private final Label name = new Label();
            private final Label source = new Label();
            private final VBox box = new VBox(2, name, source);

            {
                setPrefWidth(0);
                box.setMinWidth(0);
                name.getStyleClass().add("version-name");
                source.getStyleClass().add(Styles.MUTED);
            }

            @Override
            protected void updateItem(Version version, boolean empty) {
                super.updateItem(version, empty);
                setGraphic(empty || version == null ? null : box);
                if (!empty && version != null) {
                    name.setText(Messages.get(version.present() ? "versions.present" : "versions.number", version.number()));
                    source.setText(version.form().map(form -> Messages.get(version.corrected() ? "versions.corrected" : "versions.file",
                        form.original().name())).orElse(Messages.get("versions.lost")));
                    setAccessibleText(name.getText() + ", " + source.getText());
                }
            }
        };
    }
}
