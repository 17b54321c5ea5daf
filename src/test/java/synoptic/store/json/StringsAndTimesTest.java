package synoptic.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Tag;
import synoptic.model.TagId;

class StringsAndTimesTest {

    private final ProjectJson json = new ProjectJson();

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "\0", "\0\u0001\u001f\u007f", "\ud83d", "\ude22x", "a\ud83d\ud83d\ude22b\ude22",
        "\"quoted\" \\ / \b\f\n\r\t", "\u2028\u2029\ufeff\uffff", "e\u0301 👩🏽‍🚀 港", "</script>", "\ud83d\"\\\n"})
    void anyStringComesBackAsItWas(String text) {
        Tag tag = new Tag(new TagId(new UUID(1, 1)), text, Optional.empty(), "#000000", text, "");
        byte[] file = json.tagsFile(List.of(tag));
        assertThat(json.readTags(file).records()).containsExactly(tag);
        assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)).isEqualTo(file);
    }

    @Test
    void pairedSurrogatesAreWrittenAsTheirCharacter() {
        Tag tag = new Tag(new TagId(new UUID(1, 1)), "😢", Optional.empty(), "#000000", "", "");
        assertThat(new String(json.tagsFile(List.of(tag)), StandardCharsets.UTF_8)).contains("\"name\":\"😢\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-04T05:06:07Z", "2031-03-04T05:06:07.1Z", "2031-03-04T05:06:07.123Z",
        "2031-03-04T05:06:07.123456789Z", "0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "2032-02-29T23:59:59Z",
        "9999-12-31T23:59:59.999999999Z", "+12031-03-04T05:06:07Z", "-0044-03-15T12:00:00Z",
        "0000-01-01T00:00:00Z", "-0001-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z", "2031-03-04T05:06:07.000001Z", "2031-03-04T05:06:07.001Z"})
    void instantsAreReadAsTheirGeneralParserDoes(String text) {
        assertThat(Times.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(Times.text(Instant.parse(text))).isEqualTo(Instant.parse(text).toString());
        assertThat(Times.parse(text).toString()).isEqualTo(text.equals("2031-03-04T05:06:07.1Z") ? "2031-03-04T05:06:07.100Z" : text);
    }

    @Test
    void instantsOfAllPrecisionsComeBack() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            int precision = List.of(1, 1_000, 1_000_000, 1_000_000_000).get(random.nextInt(4));
            Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L),
                random.nextInt(1_000_000_000) / precision * (long) precision);
            assertThat(Times.parse(instant.toString())).isEqualTo(instant);
            assertThat(Times.text(instant)).isEqualTo(instant.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2031-03-04", "2031-03-04T05:06:07", "2031-02-30T05:06:07Z", "2031-13-04T05:06:07Z",
        "2031-03-04T25:06:07Z", "2031-03-04T05:61:07Z", "2031-03-04T05:06:07,1Z", "2031/03/04T05:06:07Z",
        "2031-03-04T05:06:0xZ", "now"})
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
