package synoptic.ui.importing.web;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The sheet in which the addresses of web pages are written or pasted. */
public final class WebSheet {

    private static final double WIDTH = 620;
    private static final int ROWS = 4;

    private final Overlay overlay;
    private final WebViewModel model;
    private final TextArea words = new TextArea();
    private final VBox sheet = new VBox(12);

    public WebSheet(Overlay overlay, WebViewModel model) {
        this.overlay = overlay;
        this.model = model;
        Label heading = new Label(Messages.get("web.heading"));
        heading.getStyleClass().add("overlay-title");
        words.setId("web-addresses");
        words.setPrefRowCount(ROWS);
        words.setPromptText(Messages.get("web.prompt"));
        words.setAccessibleText(Messages.get("web.prompt"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                key.consume();
                model.goOn();
            }
        });
        WrappingLabel problem = new WrappingLabel();
        problem.setId("web-problem");
        problem.getStyleClass().add("problem");
        model.problemProperty().subscribe(problem::setText);
        WrappingLabel note = new WrappingLabel();
        note.setText(Messages.get("web.note"));
        note.getStyleClass().add(Styles.MUTED);
        Button read = new Button();
        read.setId("web-read");
        read.setOnAction(press -> model.goOn());
        read.disableProperty().bind(model.lookingProperty());
        model.askingProperty().subscribe(asking -> read.setText(Messages.get(asking ? "web.allow" : "web.read")));
        read.setDefaultButton(true);
        Button cancel = new Button(Messages.get("sheet.cancel"));
        cancel.setId("web-cancel");
        cancel.setOnAction(press -> overlay.close());
        HBox foot = new HBox(8, cancel, read);
        foot.setAlignment(Pos.CENTER_RIGHT);
        sheet.setId("web-sheet");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        sheet.getChildren().addAll(heading, words, problem, note, foot);
    }

    /** Opens it with an address that is known, or empty. */
    public void open(String address) {
        model.begin(address);
        overlay.show(sheet, words, Pos.CENTER);
        words.selectAll();
    }
}
