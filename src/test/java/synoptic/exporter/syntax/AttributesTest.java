package synoptic.exporter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesTest {

    @ParameterizedTest
    @CsvSource({"en,en", "pt-br,pt-BR", "'',", "klingon language,", "x\" onload=\"alert(1),", "und,"})
    void onlyLanguageTagsAreLanguages(String words, String tag) {
        assertThat(Attributes.language(words)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/b?c=1,https://a.example/b?c=1", "HTTP://a.example,HTTP://a.example",
        "javascript:alert(1),", "data:text/html;x,", "file:///etc/passwd,", "//a.example/x,", "https:nowhere,", "a b,",
        "'',"})
    void onlyAddressesOfTheWebAreLinks(String words, String address) {
        assertThat(Attributes.webAddress(words)).isEqualTo(address);
    }
}
