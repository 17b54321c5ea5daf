package synoptic.importer.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.model.ArticleId;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

class ShelfTest {

    private static final ArticleId ID = ArticleId.of("01890f1c-9a3b-7000-8000-000000000001");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"The ferry is late.", "Паром опаздывает", "船は遅れている 🚢", "half \ud83d of a sign", ""})
    void whatComesBackIsWhatWasPut(String words) throws IOException {
        try (Shelf shelf = new Shelf(folder)) {
            Draft draft = draft(words);
            Draft shelved = shelf.put(draft);
            assertThat(shelved.blocks()).isEqualTo(draft.blocks());
            assertThat(shelved.source().bytes()).isEqualTo(draft.source().bytes());
            assertThat(shelved.source().sha256()).isEqualTo(draft.source().sha256());
            assertThat(shelved.source().content().head(3)).isEqualTo(draft.source().content().head(3));
            assertThat(shelved.proposal()).isEqualTo(draft.proposal());
            assertThat(shelved.toArticle(ID, Instant.EPOCH)).isEqualTo(draft.toArticle(ID, Instant.EPOCH));
        }
    }

    @Test
    void manyDraftsStandSideBySideAndCanBeCorrected() throws IOException {
        try (Shelf shelf = new Shelf(folder)) {
            List<Draft> shelved = new java.util.ArrayList<>();
            for (int i = 0; i < 200; i++) {
                shelved.add(shelf.put(draft("words of number " + i)));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(shelved.get(i).blocks().get(1).words()).isEqualTo("words of number " + i);
            }
            Draft corrected = shelved.get(77).drop(1);
            assertThat(corrected.blocks().get(1).isKept()).isFalse();
            assertThat(shelf.put(corrected).blocks()).isEqualTo(corrected.blocks());
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path left = Files.writeString(folder.resolve("synoptic-import-12.tmp"), "of a program that was killed");
        Path other = Files.writeString(folder.resolve("other.tmp"), "of another program");
        Draft shelved;
        try (Shelf shelf = new Shelf(folder)) {
            shelved = shelf.put(draft("words"));
            assertThat(left).doesNotExist();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).containsExactly(other);
        }
        assertThatThrownBy(shelved.source()::bytes).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aShelfThatIsClosedOrHasNoRoomTakesNothing() throws IOException {
        Shelf closed = new Shelf(folder);
        closed.close();
        assertThatThrownBy(() -> closed.put(draft("words"))).isInstanceOf(IOException.class);
        try (Shelf nowhere = new Shelf(folder.resolve("gone"))) {
            assertThatThrownBy(() -> nowhere.put(draft("words"))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anInterruptedReaderDoesNotCloseIt() throws IOException {
        try (Shelf shelf = new Shelf(folder)) {
            Draft shelved = shelf.put(draft("words"));
            Thread.currentThread().interrupt();
            assertThat(shelved.source().bytes()).isNotEmpty();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(shelved.blocks()).hasSize(3);
        }
    }

    private static Draft draft(String words) {
        List<Mark> marks = words.length() < 4 ? List.of() : List.of(new Mark(MarkKind.LINK, new TextRange(1, 4), "https://a.example/ü"));
        return new Draft(new Source("a.html", "/in/a.html", ("<p>" + words).getBytes(StandardCharsets.UTF_8)), new Decoding("UTF-8", List.of(), 0),
            List.of(DraftBlock.of(BlockKind.TITLE, 0, "Title"), new DraftBlock(BlockKind.HEADING, 2, words, marks, Optional.empty()),
                DraftBlock.dropped("menu", DropReason.BY_HAND)),
            Proposal.NONE.with(MetadataField.TITLE, new Clue("Title", Origin.HEAD, "Title")));
    }
}
