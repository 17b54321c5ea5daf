package synoptic.importer.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.draft.DropReason;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "NO_WORDS; ×", "NO_WORDS; ***", "NO_WORDS; ###", "NO_WORDS; -30-", "NO_WORDS; ENDS", "NO_WORDS; ▶",
        "MENU; Skip to content", "MENU; Menu", "MENU; Zum Inhalt springen", "MENU; 5 min read",
        "MENU; Lesezeit: 4 Minuten",
        "MENU; Harbour LifeCity and CoastMarketsMorning TideEvening TideThe Long Read",
        "MENU; Home | News | Harbour | Weather", "MENU; Home > World > Islands",
        "MENU; Home News Sport Business Culture",
        "MENU; Startseite » Politik » Ausland", "MENU; Politics · Economy · Science",
        "SHARE; Share this article", "SHARE; Share on Facebook", "SHARE; Facebook Twitter Email Print", "SHARE; Tweet",
        "SHARE; 128 shares", "SHARE; Share Tweet Pin 12", "SHARE; Artikel teilen",
        "SHARE; Facebook Twitter WhatsApp Copy link",
        "PROMPT; Get Morning Tide, Lantern’s newsletter for captains.", "PROMPT; Sign up for our newsletter",
        "PROMPT; Subscribe to our newsletter and never miss a tide.", "PROMPT; Follow us on Twitter @lantern",
        "PROMPT; Abonnieren Sie unseren Newsletter", "PROMPT; Download the Lantern app for free",
        "PROMPT; Join the Lantern channel on WhatsApp", "PROMPT; Newsletter",
        "ADVERTISEMENT; Advertisement", "ADVERTISEMENT; ADVERTISEMENT", "ADVERTISEMENT; Anzeige",
        "ADVERTISEMENT; Story continues below advertisement",
        "RELATED; Read more: The bridge that never was", "RELATED; Related articles", "RELATED; Most read",
        "RELATED; Lesen Sie auch: Die Brücke", "RELATED; Tags: ferry, harbour",
        "LEGAL; © 2021 Lantern Media. All rights reserved.", "LEGAL; Privacy Policy",
        "LEGAL; We use cookies to improve this site.",
        "COMMENTS; Leave a comment", "COMMENTS; Comments", "SHARE; 14 comments",
    })
    void namesWhatStandsAroundArticles(DropReason reason, String line) {
        assertThat(Furniture.reason(line)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The council will share the cost of the new ferry with the islands.",
        "Get out, he said.",
        "Sign language is taught in two schools.",
        "Read the minutes of the meeting and you will find nothing.",
        "YouTube and LinkedIn sue OpenAI",
        "McAllister meets MacDonald in DeKalb",
        "Follow the money, said the auditor",
        "Email from the mayor shows that he knew",
        "He posted it on Facebook and on Twitter",
        "Join the queue, the captain told them.",
        "Trump confronts Putin over election hacks",
        "Related charges against the captain were dropped in May.",
        "Comment: why the ferry must run",
        "More than forty people waited.",
        "Copyright law is old, the judge said, and the case is older still.",
        "London/Paris: two cities, one ferry",
        "The harbour, the bridge | and the sea that they both need so very much",
        "Subscribe",
    })
    void leavesTheArticleAlone(String line) {
        if (line.equals("Subscribe")) {
            assertThat(Furniture.reason(line)).contains(DropReason.PROMPT);
        } else {
            assertThat(Furniture.reason(line)).isEmpty();
        }
    }

    @Test
    void neverTakesALongParagraph() {
        assertThat(Furniture.reason("Share this article " + "with friends ".repeat(40))).isEmpty();
    }

    @Test
    void knowsWhatAnnouncesOtherArticlesAndComments() {
        assertThat(Furniture.announcesOthers("Most read")).isTrue();
        assertThat(Furniture.announcesOthers("Read more: The bridge")).isFalse();
        assertThat(Furniture.announcesComments("Comments")).isTrue();
        assertThat(Furniture.announcesComments("The captain comments")).isFalse();
    }
}
