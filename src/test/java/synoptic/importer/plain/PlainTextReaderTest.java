package synoptic.importer.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Source;
import synoptic.text.BlockKind;

class PlainTextReaderTest {

    private static final String BODY = """
        The ferry left the harbour at six in the morning, two hours before the time that the board had announced.

        “We had no choice,” said the captain, who has run the line for thirty years. “The tide does not wait.”

        Nobody on the islands believes him. The shop on the quay had no bread until noon, and the post came late.
        """;

    @Test
    void anArticleFromTheWebLosesItsSurroundings() throws ImportRefused {
        Draft draft = read("""
            Skip to content
            Home | News | Harbour | Weather

            HARBOUR

            Ferry leaves early and strands forty

            Islanders wait on an empty quay as the tide decides

            By Maren Oake

            Published 12:05 GMT, 3 March 2020 | Updated 4 March 2020

            A ferry at sunrise
            Photo: Tobias Finch/Coast Pictures

            """ + BODY + """

            Sign up for our newsletter

            Share this article

            Related articles
            Bridge closed for repairs
            New pier opens in May
            © 2020 Harbour Times Media. All rights reserved.
            """);
        assertThat(kept(draft)).startsWith("TITLE Ferry leaves early and strands forty",
            "PARAGRAPH Islanders wait on an empty quay as the tide decides", "CAPTION A ferry at sunrise")
            .hasSize(6);
        assertThat(draft.metadata().byline()).isEqualTo("Maren Oake");
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-03-03T12:05Z");
        assertThat(draft.proposal().value(MetadataField.UPDATED)).isEqualTo("2020-03-04");
        assertThat(draft.metadata().outlet()).isEqualTo("Harbour Times");
        assertThat(draft.metadata().language()).isEqualTo("en");
        assertThat(reasons(draft)).contains(DropReason.MENU, DropReason.BYLINE, DropReason.DATE, DropReason.CREDIT,
            DropReason.PROMPT, DropReason.SHARE, DropReason.RELATED, DropReason.LEGAL);
    }

    @Test
    void aCleanTextLosesNothing() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\n" + BODY);
        assertThat(draft.blocks()).allMatch(DraftBlock::isKept).hasSize(4);
        assertThat(draft.metadata().outlet()).isEmpty();
        assertThat(draft.metadata().byline()).isEmpty();
    }

    @Test
    void aTextWithoutATitleGetsNone() throws ImportRefused {
        Draft draft = read(BODY);
        assertThat(draft.metadata().title()).isEmpty();
        assertThat(draft.text().title()).isEmpty();
        assertThat(draft.text().blocks()).hasSize(3);
    }

    @Test
    void labelledLinesOfAnArchiveBecomeMetadata() throws ImportRefused {
        Draft draft = read("""
            Title: Ferry leaves early
            Author: Maren Oake
            Source: The Harbour Times
            Date: 3 March 2020
            URL: https://www.harbour-times.example/ferry

            """ + BODY);
        assertThat(draft.metadata().title()).isEqualTo("Ferry leaves early");
        assertThat(draft.metadata().byline()).isEqualTo("Maren Oake");
        assertThat(draft.metadata().outlet()).isEqualTo("The Harbour Times");
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-03-03");
        assertThat(draft.metadata().url()).isEqualTo("https://www.harbour-times.example/ferry");
        assertThat(draft.text().blocks()).hasSize(4);
    }

    @Test
    void anAddressGivesOutletAndDateWhereTheTextDoesNot() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\n" + BODY + "\nhttps://www.lantern.example/2020/03/04/ferry\n");
        assertThat(draft.proposal().clue(MetadataField.OUTLET)).contains(
            new Clue("lantern.example", Origin.ADDRESS, "https://www.lantern.example/2020/03/04/ferry"));
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-03-04");
    }

    @Test
    void theFileNameIsTheLastResort() throws ImportRefused {
        Draft draft = read("lantern.com_20200304_ferry.txt", "Ferry leaves early\n\n" + BODY);
        assertThat(draft.proposal().clue(MetadataField.OUTLET)).map(Clue::origin).contains(Origin.FILE_NAME);
        assertThat(draft.metadata().outlet()).isEqualTo("lantern.com");
        assertThat(draft.metadata().published().iso()).isEqualTo("2020-03-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Maren Oake~~4 March 2020; Maren Oake; 2020-03-04",
        "4 March 2020~~Maren Oake and Tobias Finch; Maren Oake and Tobias Finch; 2020-03-04",
        "Maren Oake, 4 March 2020; Maren Oake; 2020-03-04",
        "By Maren Oake | Lantern | 4 March 2020, 3:44 PM CET; Maren Oake; 2020-03-04T15:44+01:00",
        "Tobias Finch, political correspondent~~Posted on Mar 4, 2020; Tobias Finch; 2020-03-04",
        "Maren Oake; Maren Oake; ''",
        "The old pier was full of people again.; ''; ''",
        "Updated 4 March 2020; ''; 2020-03-04",
        "The Harbour Times, 4 March 2020; ''; 2020-03-04",
    })
    void authorAndDateAreFoundBelowTheTitle(String head, String byline, String iso) throws ImportRefused {
        Draft draft = read("Ferry leaves early and strands forty\n\n" + head.replace("~", "\n") + "\n\n" + BODY);
        assertThat(draft.metadata().byline()).isEqualTo(byline);
        assertThat(draft.metadata().published().iso()).isEqualTo(iso);
    }

    @Test
    void aDateOnlyCalledTheUpdatesIsDoubted() throws ImportRefused {
        Draft draft = read("Ferry leaves early and strands forty\n\nUpdated 4 March 2020\n\n" + BODY);
        assertThat(draft.proposal().clue(MetadataField.PUBLISHED)).map(Clue::doubt).contains(
            "The text says only when the article was changed.");
    }

    @Test
    void anAgencyInTheDatelineIsTheOutlet() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\nLISBON, March 3 (Reuters) - " + BODY);
        assertThat(draft.metadata().outlet()).isEqualTo("Reuters");
        assertThat(draft.text().blocks()).hasSize(4);
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadings() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\n" + BODY + "\nA long tradition\n\n" + BODY.replace("ferry", "barge")
            .replace("choice", "time").replace("islands", "coast"));
        assertThat(kept(draft)).contains("HEADING A long tradition");
    }

    @Test
    void aTableAtTheEndOfAnArticleStays() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\n" + BODY
            + "\nSailings\n\nMonday 6.00\nTuesday 6.30\nWednesday 7.00\n");
        assertThat(kept(draft)).hasSize(8);
    }

    @Test
    void readersCommentsGo() throws ImportRefused {
        Draft draft = read("Ferry leaves early\n\n" + BODY + "\nComments\n\nsailor77\n3 hours ago\n\n"
            + "I was there and it was not six but half past five, whatever the captain says about the tide.\n\nReply\n");
        assertThat(kept(draft)).hasSize(4);
        assertThat(reasons(draft)).contains(DropReason.COMMENTS);
    }

    @Test
    void aLineThatFitsNoRuleIsKeptRatherThanLost() throws ImportRefused {
        assertThat(read("Menu").text().text()).isEqualTo("Menu");
        assertThat(read("One line that is all there is").text().text()).isEqualTo("One line that is all there is");
    }

    @Test
    void theSecondOfTwoEqualTitlesGoes() throws ImportRefused {
        Draft draft = read("Ferry leaves early and strands forty\n\nFerry leaves early and strands forty\n\n" + BODY);
        assertThat(kept(draft)).hasSize(4);
        assertThat(reasons(draft)).containsExactly(DropReason.REPEATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Fähre fährt zu früh ab | Von Jörg Müller | Veröffentlicht am 03.03.2020 um 12:05 Uhr | 2020-03-03T12:05",
        "fr | Le bateau part trop tôt | Par Élodie Martin | Publié le 3 mars 2020 à 12h05 | 2020-03-03T12:05",
        "es | El barco sale demasiado pronto | Por Núria García | 3 de marzo de 2020 | 2020-03-03",
        "it | Il traghetto parte troppo presto | di Carla Bianchi | 3 marzo 2020 | 2020-03-03",
        "pt | O barco parte cedo demais | Por João Silva | 3 de março de 2020 às 12h05 | 2020-03-03T12:05",
        "nl | De veerboot vertrekt te vroeg | Door Jan de Vries | 3 maart 2020 | 2020-03-03",
    })
    void otherLanguagesAreReadToo(String language, String title, String byline, String date, String iso)
        throws ImportRefused {
        List<String> texts = List.of(
            "de Die Fähre verließ den Hafen um sechs, und niemand von denen, die auf sie gewartet hatten, war an Bord.",
            "fr Le bateau a quitté le port à six heures et personne parmi ceux qui l’attendaient n’était à bord.",
            "es El barco salió del puerto a las seis y nadie de los que lo esperaban estaba a bordo cuando se hundió.",
            "it Il traghetto ha lasciato il porto alle sei e nessuno di quelli che lo aspettavano era a bordo.",
            "pt O barco deixou o porto às seis e ninguém dos que esperavam por ele estava a bordo quando afundou.",
            "nl De veerboot verliet de haven om zes uur en niemand van degenen die erop wachtten was aan boord.");
        String text = texts.stream().filter(each -> each.startsWith(language)).findFirst().orElseThrow().substring(3);
        Draft draft = read(title + "\n\n" + byline + "\n\n" + date + "\n\n" + text + "\n\n" + text.replace("o", "a"));
        assertThat(draft.metadata().language()).isEqualTo(language);
        assertThat(draft.metadata().title()).isEqualTo(title);
        assertThat(draft.metadata().byline()).isEqualTo(byline.substring(byline.indexOf(' ') + 1));
        assertThat(draft.metadata().published().iso()).isEqualTo(iso);
    }

    @Test
    void hugeTextsAreReadInTime() throws ImportRefused {
        assertThat(read("word ".repeat(1_000_000)).text().blocks()).hasSize(1);
        assertThat(read("A short line that says nothing\n".repeat(20_000)).blocks()).hasSizeGreaterThan(1000);
        assertThat(read("Home | News | Sport\n\n".repeat(20_000)).blocks()).hasSizeGreaterThan(1000);
    }

    private static List<String> kept(Draft draft) {
        return draft.kept().stream().map(block -> block.kind() + " " + block.words()).toList();
    }

    private static List<DropReason> reasons(Draft draft) {
        return draft.blocks().stream().map(DraftBlock::dropped).flatMap(Optional::stream).toList();
    }

    private static Draft read(String text) throws ImportRefused {
        return read("ferry.txt", text);
    }

    private static Draft read(String name, String text) throws ImportRefused {
        return new PlainTextReader().read(new Source(name, "/in/" + name, text.getBytes(StandardCharsets.UTF_8)),
            Optional.empty());
    }
}
