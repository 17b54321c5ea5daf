package synoptic.ui.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.edit.version.Replacement;
import synoptic.model.Article;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;
import synoptic.ui.versions.compare.CompareList;

/** Shows what a new version of an article changes, and what becomes of its highlights, before it is made. */
final class NewVersionSheet {

    private final Overlay overlay;
    private final VersionJobs jobs;
    private final Consumer<Planned> made;
    private int opened;

    /** @param made told of a version that was made */
    NewVersionSheet(Overlay overlay, VersionJobs jobs, Consumer<Planned> made) {
        this.overlay = overlay;
        this.jobs = jobs;
        this.made = made;
    }

    /** Reads a file and shows what it would change. */
    void open(Article article, Path file) {
        int mine = ++opened;
        Button cancel = new Button(Messages.get("versions.cancel"));
        cancel.setOnAction(press -> overlay.close());
        Label words = new Label(Messages.get("versions.reading", file.getFileName()));
        HBox wait = new HBox(12, new ProgressIndicator(), words, cancel);
        wait.setAlignment(Pos.CENTER_LEFT);
        wait.getStyleClass().add("overlay-sheet");
        wait.setMaxSize(560, Region.USE_PREF_SIZE);
        overlay.show(wait, cancel, Pos.CENTER, () -> leave(mine));
        jobs.plan(article, file).whenComplete((planned, fault) -> {
            if (mine == opened) {
                if (fault != null) {
                    overlay.close();
                    jobs.desk().notices().warn(VersionJobs.sentence(fault));
                } else {
                    show(planned, Messages.get("versions.from", file.getFileName()));
                }
            }
        });
    }

    /** Shows what going back to an earlier version would change. */
    void openReturn(Article article, Article earlier) {
        int mine = ++opened;
        jobs.planReturn(article, earlier).whenComplete((planned, fault) -> {
            if (mine == opened && fault == null) {
                show(planned, Messages.get("versions.fromEarlier", earlier.version()));
            } else if (fault != null) {
                jobs.desk().notices().warn(VersionJobs.sentence(fault));
            }
        });
    }

    private void leave(int mine) {
        if (mine == opened) {
            opened++;
        }
    }

    private void show(Planned planned, String source) {
        Label heading = new WrappingLabel(Messages.get("versions.newHeading", planned.article().displayTitle()));
        heading.getStyleClass().add("overlay-title");
        Label from = new Label(source);
        from.getStyleClass().add(Styles.MUTED);
        CompareList changes = new CompareList();
        changes.setId("version-changes");
        changes.setAccessibleText(Messages.get("versions.changes", planned.comparison().changed().size()));
        changes.show(planned.comparison(), planned.comparison().changed(), List.of(), List.of(), true);
        changes.setPlaceholder(new Label(Messages.get("versions.onlySpaces")));
        VBox.setVgrow(changes, Priority.ALWAYS);
        Label count = new Label(Messages.get("versions.changes", planned.comparison().changed().size()));
        count.getStyleClass().add(Styles.SECTION);
        Button make = new Button(Messages.get("versions.make", planned.article().version() + 1));
        make.setId("version-make");
        make.setDefaultButton(true);
        make.setOnAction(press -> {
            overlay.close();
            jobs.make(planned).thenAccept(done -> {
                if (done) {
                    made.accept(planned);
                }
            });
        });
        Button cancel = new Button(Messages.get("versions.cancel"));
        cancel.setOnAction(press -> overlay.close());
        Label kept = new Label(Messages.get("versions.kept", planned.article().version()));
        kept.getStyleClass().add(Styles.MUTED);
        kept.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, kept, gap, cancel, make);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(10, heading, from, highlights(planned.replacement().counts()));
        planned.otherTitle().ifPresent(title -> sheet.getChildren().add(new WrappingLabel(Messages.get("versions.title", title))));
        sheet.getChildren().addAll(count, changes, foot);
        sheet.setId("new-version-sheet");
        sheet.getStyleClass().addAll("overlay-sheet", "version-sheet");
        sheet.setMaxSize(980, 700);
        overlay.show(sheet, make, Pos.CENTER);
    }

    /** How the highlights come through, in the colours of how sure that is. */
    static Node highlights(Replacement.Counts counts) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("version-counts");
        if (counts.all() == 0) {
            row.getChildren().add(new Label(Messages.get("versions.noHighlights")));
            return row;
        }
        row.getChildren().add(new Label(Messages.get("versions.highlights", counts.all())));
        chip(row, counts.exact(), "versions.exact", "stance-supports");
        chip(row, counts.approximate(), "versions.approximate", "stance-discusses");
        chip(row, counts.review(), "versions.review", "stance-disputes");
        return row;
    }

    private static void chip(HBox row, int count, String key, String style) {
        if (count > 0) {
            Label chip = new Label(Messages.get(key, count));
            chip.getStyleClass().addAll(Styles.STANCE, style);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(chip);
        }
    }
}
