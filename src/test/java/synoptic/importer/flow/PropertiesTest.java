package synoptic.importer.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.MetadataField;

class PropertiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021 | 2021", "2021-03 | 2021-03", "2021-03-04 | 2021-03-04", "2021-03-04T05:06:07Z | 2021-03-04T05:06:07Z",
        "2021-03-04 05:06 | 2021-03-04T05:06", "2021-03-04T05:06:07+0200 | 2021-03-04T05:06:07+02:00",
        "1614834367 | 2021-03-04T05:06:07Z", "1614834367000 | 2021-03-04T05:06:07Z", "4 March 2021 | 2021-03-04",
        "2021-13-40 | ''", "soon | ''", "'' | ''",
    })
    void readsDates(String written, String iso) {
        assertThat(Properties.iso(written).orElse("")).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ferry leaves | Ferry leaves", "Microsoft Word - ferry.doc | ''", "untitled | ''", "Document1 | ''", "ferry.indd | ''",
        "--- | ''", " a  b | a b", "Word of mouth | Word of mouth",
    })
    void leavesOutWhatProgramsFillIn(String value, String kept) {
        assertThat(new Properties().words(MetadataField.TITLE, value).proposal().value(MetadataField.TITLE)).isEqualTo(kept);
    }

    @Test
    void joinsNamesAndKeepsTheFirstValue() {
        var said = new Properties().names(List.of("Ada Quay", " ", "Bo Pier", "Ada Quay"))
            .words(MetadataField.BYLINE, "Other").language("pt_BR").language("en").address("ftp://x").proposal();
        assertThat(said.value(MetadataField.BYLINE)).isEqualTo("Ada Quay, Bo Pier");
        assertThat(said.value(MetadataField.LANGUAGE)).isEqualTo("pt-BR");
        assertThat(said.value(MetadataField.URL)).isEmpty();
    }
}
