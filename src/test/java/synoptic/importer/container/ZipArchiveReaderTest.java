package synoptic.importer.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;
import synoptic.importer.zip.Archive;

class ZipArchiveReaderTest {

    private static final String FERRY = "Ferry leaves early\n\nThe ferry left the harbour at six, said the board.\n";
    private static final String BRIDGE = "Bridge closed\n\nThe old bridge was closed for repairs, and nobody knew why.\n";

    @Test
    void readsEveryArticleInsideUnderItsPlace() {
        byte[] inner = new Archive().with("deep/bridge.txt", BRIDGE).bytes();
        List<Outcome> outcomes = outcomes("all.zip", new Archive().with("a/ferry.txt", FERRY).with("a/b/", "")
            .with("inner.zip", inner).with("film.mp4", "x").with("look.css", "p{}").with("__MACOSX/._x.txt", "x").bytes());
        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/all.zip!/a/ferry.txt",
            "/in/all.zip!/inner.zip!/deep/bridge.txt", "/in/all.zip!/film.mp4");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Drafted.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Drafted.class,
            drafted -> assertThat(drafted.draft().metadata().title()).isEqualTo("Bridge closed"));
        assertThat(((Outcome.Refused) outcomes.get(2)).sentence()).startsWith("/in/all.zip!/film.mp4 ends in .mp4, which");
    }

    @Test
    void recognisesAnArchiveWithoutAnEnding() {
        assertThat(outcomes("parcel", new Archive().with("ferry.txt", FERRY).bytes())).extracting(Outcome::place)
            .containsExactly("/in/parcel!/ferry.txt");
    }

    @Test
    void writesNothingWhateverANameSays() {
        List<Outcome> outcomes = outcomes("slip.zip", new Archive().with("../../escaped.txt", FERRY).bytes());
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Drafted.class);
        assertThat(java.nio.file.Path.of("../../escaped.txt")).doesNotExist();
    }

    @Test
    void stopsAtTooManyLayers() {
        byte[] bytes = new Archive().with("ferry.txt", FERRY).bytes();
        for (int i = 0; i < 5; i++) {
            bytes = new Archive().with("layer" + i + ".zip", bytes).bytes();
        }
        assertThat(Drafts.refusal("deep.zip", bytes)).endsWith("is nested more than 4 archives deep; unpack it with another"
            + " program and import what is inside.");
    }

    @Test
    void refusesBombsAndGoesOn() {
        byte[] bytes = new Archive().withMany("bomb.txt", "", 'a', 40, "").with("ferry.txt", FERRY).bytes();
        List<Outcome> outcomes = outcomes("bomb.zip", bytes);
        assertThat(((Outcome.Refused) outcomes.get(0)).sentence()).startsWith("/in/bomb.zip!/bomb.txt has bomb.txt, which "
            + "unpacks to 41 MB; unpack the archive");
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Drafted.class);
    }

    @Test
    void refusesManyThousandParts() {
        Archive archive = new Archive();
        for (int i = 0; i <= 100_000; i++) {
            archive.with(i + ".txt", "");
        }
        assertThat(Drafts.refusal("many.zip", archive.bytes())).startsWith("/in/many.zip has more than 100000 parts; unpack");
    }

    @Test
    void saysSoWhenThereIsNothingToImport() {
        assertThat(Drafts.refusal("none.zip", new Archive().with("look.css", "p{}").bytes()))
            .isEqualTo("/in/none.zip holds no file that can be imported; choose another one.");
        assertThat(Drafts.refusal("text.zip", "no archive".getBytes())).startsWith("/in/text.zip is not a ZIP archive but");
    }

    private static List<Outcome> outcomes(String name, byte[] bytes) {
        return Drafts.outcomes(Drafts.source(name, bytes), Reading.AUTOMATIC);
    }
}
