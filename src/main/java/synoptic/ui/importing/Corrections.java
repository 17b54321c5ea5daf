package synoptic.ui.importing;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import synoptic.importer.Importing;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.FoundDate;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Reading;
import synoptic.model.PublishedDate;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.ImportRows;
import synoptic.ui.importing.rows.Standing;

/** What a person corrects in the file that is looked at. */
final class Corrections {

    private final ImportRows rows;
    private final Importing importing;
    private final Executor background;
    private final Executor window;

    Corrections(ImportRows rows, Importing importing, Executor background, Executor window) {
        this.rows = rows;
        this.importing = importing;
        this.background = background;
        this.window = window;
    }

    /** Changes the draft. */
    void change(UnaryOperator<Draft> change) {
        rows.selected().ifPresent(row -> row.draft().ifPresent(before -> {
            Draft after = change.apply(before);
            if (!after.equals(before)) {
                rows.replace(row.withDraft(after));
            }
        }));
    }

    /** Sets what is known of the article. @return false if it is a date that nobody can read, which then holds the article back */
    boolean set(MetadataField field, String words) {
        Optional<Draft> draft = rows.selected().flatMap(ImportRow::draft);
        if (draft.isEmpty()) {
            return true;
        }
        Optional<String> value = Optional.of(words.strip());
        if (field == MetadataField.PUBLISHED) {
            value = iso(words.strip(), draft.get().metadata().language());
            String bad = value.isPresent() ? "" : words.strip();
            rows.selected().filter(row -> !row.hand().badDate().equals(bad)).ifPresent(row -> rows.replace(row.withBadDate(bad)));
        }
        value.ifPresent(good -> change(before -> before.proposal().value(field).equals(good) ? before : before.with(field, good)));
        return value.isPresent();
    }

    /** A date as ISO 8601 or as people of the article's language write it; empty stands for unknown. */
    private static Optional<String> iso(String words, String language) {
        try {
            return Optional.of(new PublishedDate(words).iso());
        } catch (IllegalArgumentException notIso) {
            return new DateFinder(language).find(words).stream().filter(found -> found.doubt().isEmpty()).findFirst()
                .map(FoundDate::date).map(PublishedDate::iso);
        }
    }

    /** Says that the file is right as it is, and goes on to the next one in doubt. */
    void approve() {
        rows.selected().filter(row -> row.standing() == Standing.LOOK).ifPresent(row -> {
            rows.replace(row.approve());
            if (rows.selected().filter(now -> now.standing() == Standing.READY).isPresent()) {
                rows.selectNextDoubt();
            }
        });
    }

    /** Makes the file the next version of the article that it is nearly the same as, and goes on to the next one in doubt. */
    void newVersion() {
        rows.selected().filter(row -> row.near().isPresent() && row.twin().isPresent()).ifPresent(row -> {
            rows.replace(row.asNewVersion());
            rows.selectNextDoubt();
        });
    }

    /**
     * Reads the file again in another way, such as another encoding; corrections of its text are lost, those of its details stay.
     *
     * @param refused takes the sentence where that is not possible
     */
    void readAgain(Reading reading, Consumer<String> refused) {
        rows.selected().ifPresent(row -> row.draft().ifPresent(before -> background.execute(() -> {
            try {
                Draft again = importing.read(before.source(), reading);
                window.execute(() -> rows.numbered(row.number()).ifPresent(now -> rows.replace(
                    now.withDraft(again.with(again.proposal().withHandworkOf(now.draft().orElse(before).proposal()))))));
            } catch (ImportRefused problem) {
                window.execute(() -> refused.accept(problem.getMessage()));
            }
        })));
    }
}
