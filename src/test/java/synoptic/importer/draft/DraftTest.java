package synoptic.importer.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.model.Article;
import synoptic.model.Ids;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

class DraftTest {

    private static final Source SOURCE = new Source("ferry.TXT", "/news/ferry.TXT", "abc".getBytes());
    private final Draft draft = new Draft(SOURCE, Decoding.NONE, List.of(
        DraftBlock.dropped("Home | News", DropReason.MENU),
        DraftBlock.of(BlockKind.CAPTION, 0, "The ferry at dawn"),
        DraftBlock.of(BlockKind.TITLE, 0, "Ferry runs again"),
        new DraftBlock(BlockKind.PARAGRAPH, 0, "It left at six.",
            List.of(new Mark(MarkKind.BOLD, new TextRange(3, 7))), Optional.empty()),
        DraftBlock.of(BlockKind.PARAGRAPH, 0, "Nobody waited.")), Proposal.NONE);

    @Test
    void theTitleComesFirstAndDroppedBlocksNotAtAll() {
        assertThat(draft.text().text())
            .isEqualTo("Ferry runs again\n\nThe ferry at dawn\n\nIt left at six.\n\nNobody waited.");
        assertThat(draft.text().title()).isEqualTo("Ferry runs again");
    }

    @Test
    void marksMoveWithTheirBlock() {
        Mark mark = draft.text().marks().getFirst();
        assertThat(draft.text().slice(mark.range())).isEqualTo("left");
    }

    @Test
    void aDroppedBlockCanBeTakenBackAndAKeptOneDropped() {
        Draft changed = draft.keep(0).drop(1);
        assertThat(changed.text().text()).startsWith("Ferry runs again\n\nHome | News\n\nIt left");
        assertThat(changed.blocks().get(1).dropped()).contains(DropReason.BY_HAND);
    }

    @Test
    void aNewHeadlineTakesThePlaceOfTheOldOne() {
        Draft changed = draft.as(1, BlockKind.TITLE, 0);
        assertThat(changed.text().title()).isEqualTo("The ferry at dawn");
        assertThat(changed.blocks().get(2).kind()).isEqualTo(BlockKind.HEADING);
        assertThat(changed.metadata().title()).isEqualTo("The ferry at dawn");
    }

    @Test
    void aTitleSetByHandOutlivesANewHeadline() {
        Draft changed = draft.with(MetadataField.TITLE, " Ferries ").headline(1);
        assertThat(changed.metadata().title()).isEqualTo("Ferries");
        assertThat(changed.proposal().clue(MetadataField.TITLE)).map(Clue::origin).contains(Origin.PERSON);
    }

    @Test
    void aDroppedTitleTakenBackIsTheOnlyTitle() {
        Draft changed = draft.drop(2).headline(4).keep(2);
        assertThat(changed.text().title()).isEqualTo("Ferry runs again");
        assertThat(changed.kept()).filteredOn(block -> block.kind() == BlockKind.TITLE).hasSize(1);
    }

    @Test
    void blocksAreJoinedAndSplitWithTheirMarks() {
        Draft joined = draft.joined(3);
        assertThat(joined.blocks().get(3).words()).isEqualTo("It left at six. Nobody waited.");
        Draft split = joined.split(3, 8);
        assertThat(split.blocks()).extracting(DraftBlock::words).contains("It left", "at six. Nobody waited.");
        assertThat(split.blocks().get(3).marks()).hasSize(1);
        assertThat(split.blocks().get(4).marks()).isEmpty();
        assertThat(draft.split(3, 0)).isEqualTo(draft);
    }

    @Test
    void rewordingKeepsTheMarksThatStillFit() {
        assertThat(draft.reworded(3, "It left at seven.").blocks().get(3).marks()).hasSize(1);
        assertThat(draft.reworded(3, "He left at six.").blocks().get(3).marks()).hasSize(1);
        assertThat(draft.reworded(3, "They sank.").blocks().get(3).marks()).isEmpty();
    }

    @Test
    void theArticleHasTheCorrectedMetadataAndTheOriginal() {
        Instant now = Instant.parse("2024-05-01T10:00:00Z");
        Article article = draft.with(MetadataField.PUBLISHED, "2024-04-30").with(MetadataField.OUTLET, "The Strand")
            .toArticle(new Ids().article(), now);
        assertThat(article.metadata().published().iso()).isEqualTo("2024-04-30");
        assertThat(article.metadata().outlet()).isEqualTo("The Strand");
        assertThat(article.original().extension()).isEqualTo("txt");
        assertThat(article.original().size()).isEqualTo(3);
        assertThat(article.original().sha256())
            .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(article.added()).isEqualTo(now);
    }

    @Test
    void withoutAKeptBlockThereIsNoArticle() {
        Draft empty = new Draft(SOURCE, Decoding.NONE, List.of(DraftBlock.dropped("×", DropReason.NO_WORDS)),
            Proposal.NONE);
        assertThat(empty.isEmpty()).isTrue();
        assertThatThrownBy(() -> empty.toArticle(new Ids().article(), Instant.EPOCH))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDateThatIsNoneIsRefusedAndAnEmptyValueClearsTheField() {
        assertThatThrownBy(() -> draft.with(MetadataField.PUBLISHED, "yesterday"))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(draft.with(MetadataField.BYLINE, "A").with(MetadataField.BYLINE, "").proposal()
            .clue(MetadataField.BYLINE)).isEmpty();
    }

    @Test
    void pastedTextHasAnExtensionOfItsOwn() {
        assertThat(Source.pasted("words").original("txt").extension()).isEqualTo("txt");
        assertThat(Source.endingOf(".hidden")).isEmpty();
        assertThat(new Source("a.strange-ending", "a", new byte[0]).original("txt").extension()).isEqualTo("txt");
    }
}
