package synoptic.ui.importing;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.model.PublishedDate;
import synoptic.ui.control.WrappedWords;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;
import synoptic.ui.support.TextPieces;
import synoptic.ui.theme.Styles;

/** What is known of the article that is looked at, to correct: title, outlet and so on, and the encoding of its text. */
final class DetailsForm extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final List<MetadataField> FIELDS = List.of(MetadataField.TITLE, MetadataField.OUTLET, MetadataField.BYLINE,
        MetadataField.PUBLISHED, MetadataField.URL, MetadataField.LANGUAGE);
    private static final List<String> USUAL = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "windows-1250",
        "windows-1251", "KOI8-R", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "Shift_JIS", "EUC-JP", "GB18030", "Big5",
        "EUC-KR", "IBM850");
    private static final int LONGEST_EVIDENCE = 60;

    private final ImportViewModel model;
    private final Map<MetadataField, TextInputControl> inputs = new EnumMap<>(MetadataField.class);
    private final Map<MetadataField, WrappedWords> remarks = new EnumMap<>(MetadataField.class);
    private final ComboBox<String> encoding = new ComboBox<>();
    private final VBox encodingBox;
    private int shownNumber = -1;
    private boolean filling;

    DetailsForm(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-details");
        Label heading = new Label(Messages.get("import.details"));
        heading.getStyleClass().add(Styles.SECTION);
        getChildren().add(heading);
        FIELDS.forEach(field -> getChildren().add(field(field)));
        encoding.setId("import-encoding");
        encoding.setMaxWidth(Double.MAX_VALUE);
        encoding.valueProperty().subscribe((before, chosen) -> {
            if (!filling && chosen != null) {
                model.decode(Charset.forName(chosen));
            }
        });
        encodingBox = labelled("import.field.encoding", encoding);
        getChildren().add(encodingBox);
        model.rows().selectedProperty().subscribe(this::show);
    }

    private VBox field(MetadataField field) {
        TextInputControl input;
        if (field == MetadataField.TITLE) {
            TextArea area = new TextArea();
            area.wrapTextProperty().bind(area.textProperty().map(words -> !TextPieces.hasRightToLeft(words)));
            area.setPrefRowCount(3);
            input = area;
        } else {
            input = new TextField();
        }
        String key = field.name().toLowerCase(Locale.ROOT);
        input.setId("import-" + key);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::enterGoesOn);
        input.textProperty().subscribe((before, words) -> set(field, words));
        if (field == MetadataField.PUBLISHED) {
            // while it is typed it stays as typed and is no mistake yet
            input.focusedProperty().subscribe(() -> model.rows().selected().ifPresent(this::show));
        }
        WrappedWords remark = new WrappedWords();
        remark.setId("import-remark-" + key);
        remark.getStyleClass().add(Styles.MUTED);
        inputs.put(field, input);
        remarks.put(field, remark);
        VBox box = labelled("import.field." + key, input);
        box.getChildren().add(remark);
        return box;
    }

    private static VBox labelled(String key, javafx.scene.control.Control control) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(3, label, control);
    }

    private void enterGoesOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
            ((TextInputControl) key.getSource()).requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
        }
    }

    private void set(MetadataField field, String words) {
        if (!filling && shownNumber >= 0) {
            model.set(field, words.replace('\n', ' '));
        }
    }

    private void show(ImportRow row) {
        boolean other = row == null || row.number() != shownNumber;
        filling = true;
        if (row != null && row.draft().isPresent()) {
            shownNumber = row.number();
            fill(row, row.draft().get(), other);
        } else {
            shownNumber = -1;
        }
        setDisable(shownNumber < 0);
        filling = false;
    }

    private void fill(ImportRow row, Draft draft, boolean other) {
        for (MetadataField field : FIELDS) {
            TextInputControl input = inputs.get(field);
            String value = draft.proposal().value(field);
            boolean bad = field == MetadataField.PUBLISHED && !row.hand().badDate().isEmpty();
            String words = bad ? row.hand().badDate() : value;
            if (other || !input.isFocused() && !input.getText().equals(words)) {
                input.setText(words);
            }
            boolean wrong = bad && !input.isFocused();
            input.pseudoClassStateChanged(ERROR, wrong);
            remark(field, wrong ? Messages.get("import.badDate") : bad ? "" : remarkOn(field, draft), wrong);
        }
        String charset = draft.decoding().charset();
        encodingBox.setVisible(!charset.isEmpty());
        Set<String> choices = new LinkedHashSet<>(List.of(charset));
        choices.addAll(draft.decoding().alternatives());
        USUAL.stream().filter(Charset::isSupported).forEach(choices::add);
        if (!encoding.getItems().equals(List.copyOf(choices))) {
            encoding.getItems().setAll(choices);
        }
        encoding.setValue(charset);
    }

    private void remark(MetadataField field, String words, boolean bad) {
        WrappedWords remark = remarks.get(field);
        remark.setWords(words);
        remark.setManaged(!words.isEmpty());
        remark.setVisible(!words.isEmpty());
        remark.getStyleClass().setAll(bad ? "problem" : Styles.MUTED);
    }

    private static String remarkOn(MetadataField field, Draft draft) {
        Clue clue = draft.proposal().clue(field).orElse(null);
        if (clue == null) {
            return field == MetadataField.PUBLISHED ? Messages.get("import.noDate") : "";
        }
        String meaning = switch (field) {
            case PUBLISHED -> DateWords.full(new PublishedDate(clue.value()));
            case LANGUAGE -> Locale.forLanguageTag(clue.value()).getDisplayName(Locale.ENGLISH);
            default -> "";
        };
        String evidence = clue.evidence().strip();
        boolean tells = clue.origin() != Origin.PERSON && !evidence.isEmpty() && !evidence.equals(clue.value()) && field != MetadataField.LANGUAGE;
        String from = tells ? Messages.get("import.evidence", evidence.length() <= LONGEST_EVIDENCE ? evidence
            : evidence.substring(0, LONGEST_EVIDENCE).strip() + "…") : "";
        return meaning.isEmpty() || from.isEmpty() ? meaning + from : meaning + ", " + from;
    }
}
