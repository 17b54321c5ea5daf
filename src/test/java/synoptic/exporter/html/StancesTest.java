package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import synoptic.align.Verdict;

class StancesTest {

    @Test
    void everyVerdictHasASignAndWordsOfItsOwn() {
        assertThat(Arrays.stream(Verdict.values()).map(Stances::verdict)).doesNotHaveDuplicates()
            .allSatisfy(words -> assertThat(words).matches("\\S [a-z ]+"));
        assertThat(Stances.verdict(Verdict.DISPUTED)).isEqualTo("◐ disputed");
        assertThat(Stances.verdict(Verdict.REJECTED)).isEqualTo("○ only disputed");
    }
}
