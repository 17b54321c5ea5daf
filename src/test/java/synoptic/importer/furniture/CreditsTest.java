package synoptic.importer.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Getty Images", "Maren Oake/AFP/Getty Images", "Photo: Maren Oake",
        "Photograph: Maren Oake/Reuters",
        "Image: Harbour Board", "Screengrab via Coast TV/YouTube", "Screenshot via Twitter", "(AP Photo/Maren Oake)",
        "Photo by Maren Oake", "Foto: dpa", "Bild: Maren Oake/dpa", "Crédit photo : AFP", "Maren Oake via Reuters",
        "© Reuters",
        "Courtesy of the Harbour Board", "Shutterstock", "Credit: Maren Oake", "Maren Oake | AFP | Getty Images",
        "Illustration: Maren Oake"})
    void knowsPictureCredits(String line) {
        assertThat(Credits.isCredit(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The picture shows nothing at all.", "Reuters reported on Monday that the ferry sank.",
        "The ferry at dawn", "Photos of the ferry go round the world", "Image problems trouble the mayor",
        "Via a narrow channel the ships reach the harbour in two hours.", "Credit is cheap again",
        "By Maren Oake, Reuters",
        "He told AFP/Reuters that the bridge would stand for another ten years or more, whatever happens."})
    void takesNoOtherLineForOne(String line) {
        assertThat(Credits.isCredit(line)).isFalse();
    }
}
