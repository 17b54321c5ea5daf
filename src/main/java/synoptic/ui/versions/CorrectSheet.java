package synoptic.ui.versions;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import synoptic.edit.version.Correction;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.model.Article;
import synoptic.text.ArticleText;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** An article's text to put right: by hand, by what was left out at import, or by reading its original in another encoding. */
final class CorrectSheet {

    private static final Duration PAUSE = Duration.millis(400);
    private static final int MOST_LEFT_OUT = 60;
    private static final int LABEL = 70;
    private static final List<String> USUAL = List.of("UTF-8", "windows-1252", "ISO-8859-2", "windows-1250", "windows-1251", "KOI8-R",
        "windows-1253", "windows-1256", "Shift_JIS", "EUC-KR", "GB18030", "Big5");

    private final Overlay overlay;
    private final VersionJobs jobs;
    private final Consumer<Planned> made;
    private final TextArea area = new TextArea();
    private final ComboBox<String> encoding = new ComboBox<>();
    private final MenuButton leftOut = new MenuButton(Messages.get("correct.leftOut"));
    private final StackPane outcome = new StackPane();
    private final Label problem = new WrappingLabel();
    private final Label heading = new WrappingLabel();
    private final Button save = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox sheet;
    private Article article;
    private ArticleText base;
    private boolean filling;
    private boolean warned;
    private int asked;

    CorrectSheet(Overlay overlay, VersionJobs jobs, Consumer<Planned> made) {
        this.overlay = overlay;
        this.jobs = jobs;
        this.made = made;
        heading.getStyleClass().add("overlay-title");
        area.setId("correct-area");
        area.getStyleClass().add("correct-area");
        area.setAccessibleText(Messages.get("command.article.correct"));
        area.textProperty().subscribe(words -> edited());
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                save.fire();
            }
        });
        VBox.setVgrow(area, Priority.ALWAYS);
        encoding.setId("correct-encoding");
        encoding.setPromptText(Messages.get("correct.encoding"));
        encoding.setAccessibleText(Messages.get("correct.encoding"));
        encoding.valueProperty().subscribe(this::readAgain);
        leftOut.setId("correct-left-out");
        outcome.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("problem");
        problem.setId("correct-problem");
        save.setId("correct-save");
        save.setOnAction(press -> save());
        pause.setOnFinished(end -> foresee());
        Label hint = new WrappingLabel(Messages.get("correct.hint"));
        hint.getStyleClass().add(Styles.MUTED);
        Button cancel = new Button(Messages.get("versions.cancel"));
        cancel.setOnAction(press -> overlay.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, encoding, leftOut, gap, outcome);
        tools.setAlignment(Pos.CENTER_LEFT);
        Region footGap = new Region();
        HBox.setHgrow(footGap, Priority.ALWAYS);
        HBox foot = new HBox(8, problem, footGap, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        sheet = new VBox(10, heading, hint, tools, area, foot);
        sheet.setId("correct-sheet");
        sheet.getStyleClass().addAll("overlay-sheet", "version-sheet");
        sheet.setMaxSize(980, 780);
    }

    void open(Article corrected) {
        article = corrected;
        heading.setText(Messages.get("correct.heading", corrected.displayTitle()));
        save.setText(Messages.get("correct.save", corrected.version() + 1));
        problem.setText("");
        encoding.getItems().clear();
        encoding.setDisable(true);
        leftOut.getItems().clear();
        leftOut.setDisable(true);
        fill(corrected.text());
        overlay.show(sheet, area, Pos.CENTER, () -> asked++);
        overlay.guard(this::mayLeave);
        area.positionCaret(0);
        jobs.readOriginal(corrected, Optional.empty())
            .thenAccept(draft -> {
                if (article == corrected) {
                    offer(draft);
                }
            });
    }

    private void fill(ArticleText text) {
        base = text;
        filling = true;
        // A field with words from right to left must not wrap: the toolkit fails at them.
        area.setWrapText(!TextPieces.hasRightToLeft(text.text()));
        area.setText(text.text());
        filling = false;
        warned = false;
        outcome.getChildren().clear();
    }

    private void edited() {
        if (article != null && !filling) {
            warned = false;
            problem.setText("");
            pause.playFromStart();
        }
    }

    private boolean isChanged() {
        return base != article.text() || !area.getText().equals(article.text().text());
    }

    private boolean mayLeave() {
        if (!isChanged() || warned) {
            return true;
        }
        warned = true;
        problem.setText(Messages.get("correct.escAgain"));
        return false;
    }

    /** Offers what the original allows: other encodings, and the paragraphs that were left out. */
    private void offer(Draft draft) {
        if (!draft.decoding().charset().isEmpty()) {
            Set<String> all = new LinkedHashSet<>(List.of(draft.decoding().charset()));
            all.addAll(draft.decoding().alternatives());
            all.addAll(USUAL.stream().filter(Charset::isSupported).toList());
            filling = true;
            encoding.getItems().setAll(all);
            filling = false;
            encoding.setDisable(false);
        }
        List<MenuItem> items = new ArrayList<>();
        for (int at = 0; at < draft.blocks().size() && items.size() < MOST_LEFT_OUT; at++) {
            DraftBlock block = draft.blocks().get(at);
            if (!block.isKept() && !block.words().isBlank()) {
                items.add(item(draft, at));
            }
        }
        leftOut.getItems().setAll(items);
        leftOut.setDisable(items.isEmpty());
    }

    private MenuItem item(Draft draft, int at) {
        String words = draft.blocks().get(at).words();
        String line = words.replaceAll("\\s+", " ");
        MenuItem item = new MenuItem(line.length() <= LABEL ? line : line.substring(0, LABEL) + "…");
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> takeBack(draft, at));
        return item;
    }

    /** Puts words back where they stood: behind the nearest paragraph before them that the text has. */
    private void takeBack(Draft draft, int at) {
        String words = draft.blocks().get(at).words().strip();
        int place = 0;
        for (int before = at - 1; before >= 0 && place == 0; before--) {
            String earlier = draft.blocks().get(before).words().strip();
            int found = earlier.isEmpty() || !draft.blocks().get(before).isKept() ? -1 : area.getText().indexOf(earlier);
            place = found < 0 ? 0 : found + earlier.length();
        }
        area.insertText(place, place == 0 ? words + "\n\n" : "\n\n" + words);
        area.selectRange(place == 0 ? 0 : place + 2, (place == 0 ? 0 : place + 2) + words.length());
        area.requestFocus();
    }

    private void readAgain(String name) {
        if (name == null || filling || article == null) {
            return;
        }
        Article mine = article;
        jobs.readOriginal(article, Optional.of(Charset.forName(name)))
            .whenComplete((draft, fault) -> {
                if (fault != null) {
                    problem.setText(VersionJobs.sentence(fault));
                } else if (article == mine) {
                    fill(draft.text());
                    foresee();
                }
            });
    }

    /** Says what would become of the highlights. */
    private void foresee() {
        int mine = ++asked;
        jobs.planCorrection(article, corrected()).whenComplete((planned, fault) -> {
            if (mine == asked && fault == null) {
                Node counts = NewVersionSheet.highlights(planned.replacement().counts());
                outcome.getChildren().setAll(counts);
            }
        });
    }

    /** What the words in the field come to, to be found out in the background. */
    private Supplier<ArticleText> corrected() {
        String words = area.getText();
        ArticleText from = base;
        return () -> words.equals(from.text()) ? from : Correction.of(from, words);
    }

    private void save() {
        if (area.getText().isBlank()) {
            problem.setText(Messages.get("correct.empty"));
            return;
        }
        Article now = article;
        jobs.planCorrection(now, corrected()).whenComplete((planned, fault) -> {
            if (fault != null) {
                problem.setText(VersionJobs.sentence(fault));
            } else if (planned.text().equals(now.text())) {
                overlay.close();
                jobs.desk().notices().done(Messages.get("correct.nothing"));
            } else {
                overlay.close();
                jobs.make(planned).thenAccept(done -> {
                    if (done) {
                        made.accept(planned);
                    }
                });
            }
        });
    }
}
