package synoptic.ui.keeping;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import synoptic.store.Finding;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Notices;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Lists what was wrong with the project's files, file and line, what was restored and what was not. */
public final class FindingsSheet {

    private static final double WIDE = 760;
    private static final double HIGH = 420;
    private static final int MOST = 500;

    private final Overlay overlay;
    private final Notices notices;
    private final List<Finding> findings = new ArrayList<>();

    public FindingsSheet(Overlay overlay, Notices notices) {
        this.overlay = overlay;
        this.notices = notices;
    }

    /** Adds to what is listed. */
    public void add(List<Finding> more) {
        findings.addAll(more);
    }

    /** Opens the list, or says that it is empty. */
    public void open() {
        if (findings.isEmpty()) {
            notices.done(Messages.get("keeping.noFindings"));
            return;
        }
        VBox rows = new VBox(10);
        findings.stream().filter(Finding::isProblem).limit(MOST).forEach(finding -> rows.getChildren().add(row(finding)));
        findings.stream().filter(finding -> !finding.isProblem()).limit(MOST).forEach(finding -> rows.getChildren().add(row(finding)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGH);
        scroll.setAccessibleText(Messages.get("keeping.findingsTitle"));
        Button close = Sheets.button("findings-close", "keeping.close", overlay::close);
        close.setDefaultButton(true);
        VBox sheet = Sheets.sheet("findings-sheet", Messages.get("keeping.findingsTitle"), WIDE);
        sheet.getChildren().addAll(scroll, Sheets.foot(close));
        overlay.show(sheet, close, Pos.CENTER);
    }

    private static VBox row(Finding finding) {
        String file = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
        Label place = Sheets.words(Messages.get(finding.isProblem() ? "keeping.problemIn" : "keeping.noteOn", file));
        place.getStyleClass().add(Styles.SECTION);
        return new VBox(2, place, Sheets.words(finding.sentence()));
    }
}
