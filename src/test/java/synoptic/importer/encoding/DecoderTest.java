package synoptic.importer.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

class DecoderTest {

    private static final String FERRY = "The ferry left at six – “nobody waited”, said the captain’s café owner.\n";
    private static final String FAEHRE =
        "Die Fähre verließ den Hafen früh. Der Kapitän sagte: „Wir können nichts dafür.“\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UTF-8 | Plain words only.",
        "UTF-8 | Grüße aus Łódź, 東京 and 😀.",
        "windows-1252 | The captain’s café – “closed”, he said; the price is 5 € now.",
        "windows-1252 | Die Fähre verließ den Hafen früh, sagte der Kapitän; wir können nichts dafür.",
        "windows-1252 | Le bateau a quitté le port à six heures, déclare le propriétaire du café où l’équipage "
            + "déjeunait.",
        "windows-1252 | El año pasado la compañía perdió más de lo que mañana podrá ganar, según él.",
        "windows-1250 | Zażółć gęślą jaźń: prom opuścił port o szóstej, a nikt nie był na pokładzie, powiedział "
            + "kapitan.",
        "windows-1250 | Příliš žluťoučký kůň úpěl ďábelské ódy, řekl kapitán lodi v přístavu.",
        "windows-1251 | Паром вышел из порта в шесть часов, и никто из тех, кто его ждал, не был на борту.",
        "KOI8-R | Паром вышел из порта в шесть часов, и никто из тех, кто его ждал, не был на борту.",
        "IBM866 | Паром вышел из порта в шесть часов, и никто из тех, кто его ждал, не был на борту.",
        "windows-1253 | Το πλοίο έφυγε από το λιμάνι στις έξι και κανείς από όσους περίμεναν δεν ήταν μέσα.",
        "windows-1254 | Feribot saat altıda limandan ayrıldı; bekleyenlerin hiçbiri gemide değildi, dedi kaptan Şahin.",
        "windows-1255 | המעבורת יצאה מהנמל בשעה שש ואיש מאלה שחיכו לה לא היה על הסיפון.",
        "windows-1256 | غادرت العبارة الميناء في الساعة السادسة ولم يكن أحد ممن انتظروها على متنها.",
        "Shift_JIS | フェリーは六時に港を出たが、待っていた人は誰も乗っていなかった。",
        "EUC-JP | フェリーは六時に港を出たが、待っていた人は誰も乗っていなかった。",
        "ISO-2022-JP | フェリーは六時に港を出たが、待っていた人は誰も乗っていなかった。",
        "GB18030 | 渡轮六点离开港口，等候的人都没有上船，船长说他也不知道为什么。",
        "Big5 | 渡輪六點離開港口，等候的人都沒有上船，船長說他也不知道為什麼。",
        "EUC-KR | 여객선은 여섯 시에 항구를 떠났고 기다리던 사람은 아무도 타지 못했다.",
        "UTF-16LE | The ferry left at six.",
        "UTF-16BE | Паром вышел из порта в шесть часов.",
        "UTF-32LE | The ferry left at six.",
    })
    void findsTheEncoding(String charset, String text) throws ImportRefused {
        Decoder.Decoded decoded = Decoder.decode(source(text.getBytes(Charset.forName(charset))), Optional.empty());
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().charset()).isEqualTo(charset);
        assertThat(decoded.decoding().damaged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void obeysAByteOrderMark(String charset) throws ImportRefused {
        byte[] bytes = ("\ufeff" + FERRY).getBytes(Charset.forName(charset));
        assertThat(Decoder.decode(source(bytes), Optional.empty()).text()).isEqualTo(FERRY);
        assertThat(Decoder.decode(source(bytes), Optional.of(Charset.forName(charset))).text()).isEqualTo(FERRY);
    }

    @Test
    void readsUtf8WithAFewStrayBytesAsUtf8AndCountsThem() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((FAEHRE + FERRY).repeat(3).getBytes(StandardCharsets.UTF_8));
        bytes.write(0x93);
        bytes.write(FERRY.getBytes(StandardCharsets.UTF_8));
        Decoder.Decoded decoded = Decoder.decode(source(bytes.toByteArray()), Optional.empty());
        assertThat(decoded.decoding().charset()).isEqualTo("UTF-8");
        assertThat(decoded.decoding().damaged()).isEqualTo(1);
    }

    @Test
    void readsInTheEncodingThatAPersonChose() throws ImportRefused {
        byte[] bytes = FAEHRE.getBytes(Charset.forName("windows-1252"));
        Decoder.Decoded asGuessed = Decoder.decode(source(bytes), Optional.empty());
        assertThat(asGuessed.decoding().alternatives()).contains("windows-1250").doesNotContain("windows-1252");
        String other = Decoder.decode(source(bytes), Optional.of(Charset.forName("IBM850"))).text();
        assertThat(other).isNotEqualTo(FAEHRE);
    }

    @Test
    void offersOtherEncodingsForUtf8Too() throws ImportRefused {
        assertThat(Decoder.decode(source(FERRY.getBytes(StandardCharsets.UTF_8)), Optional.empty()).decoding()
            .alternatives()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.4 | a PDF document", "PK34 | a ZIP archive",
        "\u0089PNG | a picture (PNG)", "GIF89a | a picture (GIF)"})
    void saysWhatABinaryFileIs(String head, String what) {
        byte[] bytes = (head.replace("PK34", "PK\u0003\u0004") + "\0\0\1\2\0\0\3\4\0\0\0\1\0\0\0x")
            .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Decoder.decode(source(bytes), Optional.empty())).isInstanceOf(ImportRefused.class)
            .hasMessageStartingWith("/in/ferry.txt is not text but " + what).hasMessageEndingWith(".");
    }

    @Test
    void refusesTextWithNulls() {
        byte[] bytes = "start\0middle and the end\n".repeat(40).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Decoder.decode(source(bytes), Optional.empty())).isInstanceOf(ImportRefused.class)
            .hasMessageContaining("binary data");
    }

    private static Source source(byte[] bytes) {
        return new Source("ferry.txt", "/in/ferry.txt", bytes);
    }
}
