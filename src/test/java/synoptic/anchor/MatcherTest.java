package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.anchor.Match.Outcome;
import synoptic.model.Anchor;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

class MatcherTest {

    private static final String FERRY = "The ferry to Orsa left at noon. Nobody on the quay saw it turn back. "
        + "The harbour master wrote the hour into his book, and closed the office early.";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unchanged", "moved", "typography", "scripts", "changed"})
    void findsTheMarkedPlace(String name, String old, String corrected, Outcome outcome) {
        Marked before = Marked.of(old);
        Marked after = Marked.of(corrected);

        Match match = new Matcher(after.text()).match(before.quote(), before.range());

        assertThat(match.outcome()).as(match.toString()).isEqualTo(outcome);
        assertThat(match.anchor().map(Anchor::range)).isEqualTo(after.range());
    }

    static Stream<Arguments> unchanged() {
        return Stream.of(
            Arguments.of("the same text", "The ferry ⟦left at noon⟧.", "The ferry ⟦left at noon⟧.", Outcome.EXACT),
            Arguments.of("whole text", "⟦Closed.⟧", "⟦Closed.⟧", Outcome.EXACT),
            Arguments.of("text put in before", "The ferry ⟦left at noon⟧ as ever.",
                "Update, Friday. The ferry ⟦left at noon⟧ as ever.", Outcome.EXACT),
            Arguments.of("text taken out before", "Good morning. The ferry ⟦left at noon⟧ as ever.",
                "The ferry ⟦left at noon⟧ as ever.", Outcome.EXACT),
            Arguments.of("the context tells twins apart",
                "In May the mill closed for a week. In June ⟦the mill closed⟧ for a month.",
                "New: in May the mill closed for a week. In June ⟦the mill closed⟧ for a month.", Outcome.EXACT),
            Arguments.of("a short word among many", "It was the end of ⟦the⟧ road for the mill and the men.",
                "So it was the end of ⟦the⟧ road for the mill and the men.", Outcome.EXACT),
            Arguments.of("the position counts for nothing against the context",
                "Red boats sail. ⟦Blue boats⟧ sink. More words follow here to the end.",
                "Blue boats burn? Red boats sail. ⟦Blue boats⟧ sink. More words follow here to the end.",
                Outcome.EXACT));
    }

    static Stream<Arguments> moved() {
        return Stream.of(
            Arguments.of("paragraphs changed places",
                "Rain fell on Tarn for nine days.\n\n⟦The lower bridge gave way on Sunday.⟧\n\nSchools stay closed.",
                "⟦The lower bridge gave way on Sunday.⟧\n\nSchools stay closed.\n\nRain fell on Tarn for nine days.",
                Outcome.EXACT),
            Arguments.of("a long quote in quite another context",
                "Alpha beta gamma. ⟦The council will vote on the new harbour wall in the spring.⟧ Delta epsilon.",
                "Nothing else here is as it was. ⟦The council will vote on the new harbour wall in the spring.⟧ So!",
                Outcome.EXACT));
    }

    static Stream<Arguments> typography() {
        String nfd = Normalizer.normalize("Später sagte Zoë: «Où est passé l’été?»", Normalizer.Form.NFD);
        return Stream.of(
            Arguments.of("straight quotes", "She said “⟦it’s over — for now⟧” and left the room.",
                "She said \"⟦it's over -- for now⟧\" and left the room.", Outcome.APPROXIMATE),
            Arguments.of("no-break spaces", "It cost ⟦40 000 euros⟧ in all, they said.",
                "It cost ⟦40\u00a0000\u202feuros⟧ in all, they said.", Outcome.APPROXIMATE),
            Arguments.of("lines of a PDF", "The report ⟦names nine companies that paid⟧ nothing at all.",
                "The report ⟦names nine com-\npanies that\npaid⟧ nothing at all.", Outcome.APPROXIMATE),
            Arguments.of("a hyphen that stays", "A ⟦well-known mill owner⟧ from Tarn was there.",
                "A ⟦well-\nknown mill owner⟧ from Tarn was there.", Outcome.APPROXIMATE),
            Arguments.of("soft hyphens and zero-width spaces", "The ⟦administration refused⟧ to answer us.",
                "The ⟦admin\u00adistra\u200btion refused⟧ to answer us.", Outcome.APPROXIMATE),
            Arguments.of("letters taken apart", "Später sagte Zoë: «⟦Où est passé l’été?⟧»",
                nfd.replace("O", "⟦O").replace("?", "?⟧"), Outcome.APPROXIMATE),
            Arguments.of("ligatures", "The ⟦first official figures⟧ came late.",
                "The ⟦ﬁrst oﬃcial ﬁgures⟧ came late.", Outcome.APPROXIMATE),
            Arguments.of("a dash at the edge", "The boat ⟦— an old one —⟧ sank at last near the pier.",
                "The boat ⟦-- an old one --⟧ sank at last near the pier.", Outcome.APPROXIMATE),
            Arguments.of("bullets", "Bring: • ⟦bread and salt⟧ • water from the well",
                "Bring: * ⟦bread and salt⟧ * water from the well", Outcome.EXACT),
            Arguments.of("a quote that begins inside a word", "The mid⟦-July storm took⟧ the roof off the hall.",
                "Yes: The mid⟦-July storm took⟧ the roof off the hall.", Outcome.EXACT));
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
            Arguments.of("emoji", "Voted 🗳️ today, and ⟦so did 👩‍👩‍👧 next door⟧ 🎉!",
                "We voted 🗳️ today, and ⟦so did 👩‍👩‍👧 next door⟧ 🎉!", Outcome.EXACT),
            Arguments.of("Chinese", "市政府昨天宣布，⟦新的大桥将于明年春天开放⟧，居民表示欢迎。",
                "快讯：市政府昨天宣布，⟦新的大桥将在明年春天开放⟧，居民表示欢迎。", Outcome.APPROXIMATE),
            Arguments.of("Japanese", "市長は昨日、⟦新しい橋は来年の春に開通する⟧と発表した。",
                "市長は昨日の会見で、⟦新しい橋は来年の春に開通する⟧と発表した。", Outcome.EXACT),
            Arguments.of("Arabic", "قال الوزير أمس إن ⟦الجسر الجديد سيفتح في الربيع⟧ أمام السكان.",
                "قال الوزير إن ⟦الجسر الجديد سوف يفتح في الربيع⟧ أمام السكان.", Outcome.APPROXIMATE),
            Arguments.of("Hebrew with direction marks", "ראש העיר אמר כי ⟦הגשר החדש ייפתח באביב⟧ הקרוב.",
                "ראש העיר אמר כי ⟦הגשר \u200fהחדש ייפתח באביב⟧ הקרוב.", Outcome.APPROXIMATE),
            Arguments.of("Thai", "นายกเทศมนตรีกล่าวว่า⟦สะพานใหม่จะเปิดในฤดูใบไม้ผลิ⟧หน้า",
                "เมื่อวานนายกเทศมนตรีกล่าวว่า⟦สะพานใหม่จะเปิดในฤดูใบไม้ผลิ⟧หน้า", Outcome.EXACT),
            Arguments.of("Korean", "시장은 어제 ⟦새 다리가 내년 봄에 열린다⟧고 말했다.",
                "시장은 오늘 ⟦새 다리가 내년 가을에 열린다⟧고 말했다.", Outcome.APPROXIMATE));
    }

    static Stream<Arguments> changed() {
        return Stream.of(
            Arguments.of("a word replaced",
                "The mayor ⟦said the bridge was safe for heavy lorries⟧ on Monday.",
                "The mayor ⟦said the bridge was unfit for heavy lorries⟧ on Monday.", Outcome.APPROXIMATE),
            Arguments.of("a figure corrected", "Police ⟦counted 1,200 people in the square⟧ at noon.",
                "Police ⟦counted 900 people in the square⟧ at noon.", Outcome.APPROXIMATE),
            Arguments.of("words put in", "The harbour ⟦opened its gates to every ship⟧ last night.",
                "The harbour ⟦opened, for the first time since the war, its gates to every ship⟧ last night.",
                Outcome.APPROXIMATE),
            Arguments.of("the end left out",
                "They ⟦promised to publish the full report on the flood, though not this week⟧. Nobody believed it.",
                "They ⟦promised to publish the full report on the flood⟧. Nobody believed it.", Outcome.APPROXIMATE),
            Arguments.of("the headline in another case", "⟦A Complete List Of The Drowned Villages⟧\n\nBy nobody.",
                "⟦A complete list of the drowned villages⟧\n\nBy nobody.", Outcome.APPROXIMATE),
            Arguments.of("a typing error put right", "Divers ⟦searched the habour until the evenning⟧ came.",
                "Divers ⟦searched the harbour until the evening⟧ came.", Outcome.APPROXIMATE),
            Arguments.of("the quote's place, not its look-alike",
                "Team Red won ten games in spring. ⟦Team Blue won nine games in autumn.⟧ Team Grey won none at all.",
                "Team Red won ten games in spring. ⟦Team Blue won eight games in autumn.⟧ Team Grey won none at all.",
                Outcome.APPROXIMATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void doubtIsNeverSilent(String name, String old, String corrected, Outcome outcome, int places) {
        Marked before = Marked.of(old);

        Match match = new Matcher(corrected).match(before.quote(), before.range());

        assertThat(match.outcome()).as(match.toString()).isEqualTo(outcome);
        assertThat(match.places()).isEqualTo(places);
        assertThat(match.anchor()).isEmpty();
    }

    static Stream<Arguments> doubtful() {
        String line = "The minister said that she knew nothing of the letter. ";
        return Stream.of(
            Arguments.of("the sentence is gone", "Rain fell all day. ⟦Two wells ran dry in Orsa.⟧ The river rose.",
                "Rain fell all day. The river rose.", Outcome.GONE, 1),
            Arguments.of("everything is gone", "Rain fell all day. ⟦Two wells ran dry in Orsa.⟧ The river rose.",
                "Quite something else.", Outcome.GONE, 0),
            Arguments.of("an empty text", "⟦Two wells⟧ ran dry.", "", Outcome.GONE, 0),
            Arguments.of("another sentence in its place",
                "Rain fell all day. ⟦Two wells ran dry in Orsa.⟧ The river rose by a foot.",
                "Rain fell all day. Seven cows drowned near Tarn. The river rose by a foot.", Outcome.GONE, 1),
            Arguments.of("too little of the sentence left",
                "Rain fell all day. ⟦Two wells ran dry in Orsa, and the council sent water by lorry.⟧ The river rose.",
                "Rain fell all day. Two wells ran over. The river rose.", Outcome.LOW_SCORE, 1),
            Arguments.of("a short phrase that stands elsewhere too",
                "Gulls circled over the harbour when ⟦the old crane⟧ fell onto the empty quay at dawn.",
                "Children still like to climb the old crane in the park behind our school every summer.",
                Outcome.LOW_SCORE, 1),
            Arguments.of("twins with the same context", "Start. " + "⟦" + line.strip() + "⟧ End.",
                "Introduction. " + line + line + line, Outcome.NEAR_TIE, 3));
    }

    @Test
    void equalPlacesAreCountedAndTheFirstIsBest() {
        Match match = new Matcher("red fish, blue fish, one fish").match(bare("fish"), Optional.empty());

        assertThat(match.outcome()).isEqualTo(Outcome.NEAR_TIE);
        assertThat(match.places()).isEqualTo(3);
        assertThat(match.best().orElseThrow().range()).isEqualTo(new TextRange(4, 8));
        assertThat(match.candidates()).extracting(Match.Candidate::exact).containsOnly(true);
    }

    @Test
    void thePositionChoosesBetweenTwins() {
        Match match = new Matcher("red fish, blue fish, one fish")
            .match(bare("fish"), Optional.of(new TextRange(15, 19)));

        assertThat(match.anchor()).contains(new Anchor.Exact(new TextRange(15, 19)));
        assertThat(match.places()).isEqualTo(1);
    }

    @Test
    void aPositionBesideTheTwinsChoosesNone() {
        Match match = new Matcher("red fish, blue fish, one fish")
            .match(bare("fish"), Optional.of(new TextRange(14, 18)));

        assertThat(match.outcome()).isEqualTo(Outcome.NEAR_TIE);
    }

    @Test
    void betterContextComesBeforeTheFirstPlace() {
        TextQuoteSelector quote = new TextQuoteSelector("fish", "one ", "");

        Match match = new Matcher("red fish, blue fish, one fish").match(quote, Optional.empty());

        assertThat(match.anchor()).contains(new Anchor.Exact(new TextRange(25, 29)));
    }

    @Test
    void wholeWordsComeBeforePartsOfWords() {
        Match match = new Matcher("The scandal of the can opener").match(bare("can"), Optional.empty());

        assertThat(match.anchor()).contains(new Anchor.Exact(new TextRange(19, 22)));
    }

    @Test
    void aQuoteWithoutContextNeedsMoreThanHalfOfItself() {
        Match match = new Matcher("All climate talks ended.").match(bare("climate change"), Optional.empty());

        assertThat(match.anchor()).isEmpty();
        assertThat(match.outcome()).isIn(Outcome.LOW_SCORE, Outcome.GONE);
    }

    @Test
    void veryManyTwinsAreAllCounted() {
        Match match = new Matcher("so ".repeat(500)).match(bare("so"), Optional.empty());

        assertThat(match.places()).isEqualTo(500);
        assertThat(match.best().orElseThrow().range()).isEqualTo(new TextRange(0, 2));
    }

    @Test
    void loneSignsNeedTheirVeryContext() {
        Matcher matcher = new Matcher("yes — no — yes");

        assertThat(matcher.match(new TextQuoteSelector("—", "no ", " yes"), Optional.empty()).anchor())
            .contains(new Anchor.Exact(new TextRange(9, 10)));
        assertThat(matcher.match(bare("—"), Optional.empty()).places()).isEqualTo(2);
        assertThat(matcher.match(new TextQuoteSelector("—", "maybe ", ""), Optional.empty()).outcome())
            .isEqualTo(Outcome.GONE);
    }

    @Test
    void aHigherThresholdAsksMore() {
        Marked before = Marked.of(FERRY.replace("Nobody on the quay saw it turn back.",
            "⟦Nobody on the quay saw it turn back.⟧"));
        String corrected = FERRY.replace("saw it turn back", "noticed anything");

        assertThat(new Matcher(corrected, 0.3).match(before.quote(), before.range()).outcome())
            .isEqualTo(Outcome.APPROXIMATE);
        assertThat(new Matcher(corrected, 0.95).match(before.quote(), before.range()).outcome())
            .isEqualTo(Outcome.LOW_SCORE);
    }

    @Test
    void aQuoteOfManyParagraphsIsFoundWithItsEdits() {
        StringBuilder old = new StringBuilder();
        StringBuilder corrected = new StringBuilder("A new beginning.\n\n");
        for (int number = 0; number < 900; number++) {
            old.append("Paragraph ").append(number).append(" tells of ship ").append(number * 7).append(".\n\n");
            corrected.append("Paragraph ").append(number)
                .append(number % 50 == 7 ? " speaks of boat " : " tells of ship ").append(number * 7).append(".\n\n");
        }
        String quote = old.substring(old.indexOf("Paragraph 3 "), old.indexOf("Paragraph 880 ")).strip();

        Match match = new Matcher(corrected.toString()).match(bare(quote), Optional.empty());

        assertThat(match.outcome()).isEqualTo(Outcome.APPROXIMATE);
        assertThat(match.best().orElseThrow().range()).isEqualTo(new TextRange(corrected.indexOf("Paragraph 3 "),
            corrected.indexOf("Paragraph 880 ") - 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextsCostNoMoreThanTheirLength(String name, String text, TextQuoteSelector quote) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Matcher matcher = new Matcher(text);
            for (int round = 0; round < 10; round++) {
                matcher.match(quote, Optional.of(new TextRange(5, 10)));
            }
        });
    }

    static Stream<Arguments> hostile() {
        String spaces = " ".repeat(100_000);
        return Stream.of(
            Arguments.of("one letter over and over", "a".repeat(1_000_000), bare("a".repeat(5_000) + "b")),
            Arguments.of("one short word over and over", "the ".repeat(250_000), bare("the the a the the")),
            Arguments.of("a quote as long as the text", "word ".repeat(200_000), bare("sword ".repeat(160_000))),
            Arguments.of("single letters", "a b c d ".repeat(125_000), bare("d c b a ".repeat(3_000))),
            Arguments.of("white space only", spaces, bare(spaces)),
            Arguments.of("dashes only", "-".repeat(500_000), bare("-".repeat(200_000))),
            Arguments.of("marks on nothing", "\u0301".repeat(300_000), bare("\u0301".repeat(300))),
            Arguments.of("enormous context", "x y ".repeat(200_000),
                new TextQuoteSelector("y x y y", "x y ".repeat(100_000), "z ".repeat(100_000))),
            Arguments.of("lone surrogates", "\ud83d".repeat(100_000), bare("\ude00\ud83d x")));
    }

    private static TextQuoteSelector bare(String exact) {
        return new TextQuoteSelector(exact, "", "");
    }
}
