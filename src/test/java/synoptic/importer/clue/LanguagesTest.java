package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The ferry left the harbour at six, and nobody who had waited for it was on board when it sank.",
        "de | Die Fähre verließ den Hafen um sechs, und niemand von denen, die auf sie gewartet hatten, war an Bord.",
        "fr | Le bateau a quitté le port à six heures et personne parmi ceux qui l’attendaient n’était à bord.",
        "es | El barco salió del puerto a las seis y nadie de los que lo esperaban estaba a bordo cuando se hundió.",
        "it | Il traghetto ha lasciato il porto alle sei e nessuno di quelli che lo aspettavano era a bordo.",
        "pt | O barco deixou o porto às seis e ninguém dos que esperavam por ele estava a bordo quando afundou.",
        "nl | De veerboot verliet de haven om zes uur en niemand van degenen die erop wachtten was aan boord.",
        "sv | Färjan lämnade hamnen klockan sex och ingen av dem som hade väntat på den var ombord när den sjönk.",
        "da | Færgen forlod havnen klokken seks, og ingen af dem, der havde ventet på den, var om bord, da den sank.",
        "nb | Ferga forlot havna klokka seks, og ingen av dem som hadde ventet på den, var om bord da den sank.",
        "pl | Prom opuścił port o szóstej i nikt z tych, którzy na niego czekali, nie był na pokładzie, gdy zatonął.",
        "tr | Feribot saat altıda limandan ayrıldı ve onu bekleyenlerden hiçbiri battığında gemide değildi, ama bir "
            + "kişi daha vardı.",
        "ru | Паром вышел из порта в шесть часов, и никто из тех, кто его ждал, не был на борту, когда он затонул.",
        "uk | Пором вийшов з порту о шостій, і ніхто з тих, хто на нього чекав, не був на борту, коли він затонув.",
        "el | Το πλοίο έφυγε από το λιμάνι στις έξι.",
        "he | המעבורת יצאה מהנמל בשעה שש.",
        "ja | フェリーは六時に港を出たが、待っていた人は誰も乗っていなかった。",
        "zh | 渡轮六点离开港口，等候的人都没有上船。",
        "ko | 여객선은 여섯 시에 항구를 떠났다.",
        "ar | غادرت العبارة الميناء في الساعة السادسة ولم يكن أي من الذين كانوا ينتظرونها على متنها.",
    })
    void guessesTheLanguage(String language, String text) {
        assertThat(Languages.guess(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "Lisbon", "Maren Oake Tobias Finch Pell Harrow Lund Stone Brook Field",
        "1 2 3 4 5 6 7 8 9"})
    void staysSilentWhereThereIsTooLittle(String text) {
        assertThat(Languages.guess(text)).isEmpty();
    }
}
