package synoptic.importer.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealArticlesTest {

    private static final Path FOLDER = Path.of("../shared/articles");
    private static final Map<String, String> FILES = Map.of("Fortune", "000_76599e1cca6b7f9a.txt",
        "The Daily Dot", "001_0c868f9b4cb11fe4.txt", "CNBC", "004_9efcf011c76f75b1.txt");

    @BeforeEach
    void theArticlesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "the real articles are not beside this checkout");
    }

    @Test
    void menuLineAndNewsletterAreDroppedAndNameTheOutlet() throws Exception {
        Draft draft = draft("Fortune");
        assertThat(draft.metadata().title()).isEqualTo("Trump ‘Pressed’ Putin on Election Interference, Then Released");
        assertThat(draft.metadata().published().iso()).isEqualTo("2017-07-08T15:44Z");
        assertThat(draft.metadata().outlet()).isEqualTo("Fortune");
        assertThat(draft.metadata().byline()).isEmpty();
        assertThat(draft.metadata().language()).isEqualTo("en");
        assertThat(reasons(draft)).containsExactly(DropReason.MENU, DropReason.DATE, DropReason.PROMPT);
        assertThat(draft.text().blocks()).hasSize(12);
    }

    @Test
    void captionCreditShareLineBylineAndBothDatesAreTold() throws Exception {
        Draft draft = draft("The Daily Dot");
        assertThat(draft.metadata().title()).startsWith("Trump confronts Putin over election hacks");
        assertThat(draft.metadata().byline()).isEqualTo("Andrew Couts");
        assertThat(draft.metadata().published().iso()).isEqualTo("2017-07-07T13:53-05:00");
        assertThat(draft.proposal().value(MetadataField.UPDATED)).isEqualTo("2021-05-23T00:37-05:00");
        assertThat(draft.metadata().outlet()).isEmpty();
        assertThat(reasons(draft)).containsExactly(DropReason.CREDIT, DropReason.BYLINE, DropReason.DATE,
            DropReason.SHARE,
            DropReason.DATE);
        assertThat(draft.text().blocks().get(1).kind()).isEqualTo(BlockKind.CAPTION);
    }

    @Test
    void crossCreditAndRepeatedCaptionAreDroppedAndBulletsBecomeItems() throws Exception {
        Draft draft = draft("CNBC");
        assertThat(draft.metadata().title())
            .isEqualTo("Top Democrats urge Trump to press Putin on election interference");
        assertThat(draft.metadata().published().isKnown()).isFalse();
        assertThat(reasons(draft)).containsExactly(DropReason.NO_WORDS, DropReason.CREDIT, DropReason.REPEATED);
        assertThat(draft.text().blocks().subList(0, 4)).extracting(block -> block.kind())
            .containsExactly(BlockKind.TITLE,
            BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.CAPTION);
        assertThat(draft.text().text()).doesNotContain("•");
    }

    @Test
    void everyQuoteOfTheSessionStandsInOneBlock() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(FOLDER.resolve("session.jsonl"))) {
            JsonNode node = json.readTree(line);
            String exact = node.at("/annotation/target/selector/0/exact").asString();
            ArticleText text = draft(node.at("/article").asString()).text();
            assertThat(text.blocks()).as(exact).anyMatch(block -> text.slice(block.range()).contains(exact));
        }
    }

    private static List<DropReason> reasons(Draft draft) {
        return draft.blocks().stream().map(DraftBlock::dropped).flatMap(Optional::stream).toList();
    }

    private static Draft draft(String outlet) throws IOException, ImportRefused {
        Path file = FOLDER.resolve(FILES.get(outlet));
        return new PlainTextReader().read(new Source(FILES.get(outlet), file.toString(), Files.readAllBytes(file)),
            Optional.empty());
    }
}
