package synoptic.importer.elsewhere.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.Report.Line;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Tag;
import synoptic.model.TagId;

class QdaReaderTest {

    private static final String INES = "a0000000-0000-0000-0000-000000000001";
    private static final String TK = "A0000000-0000-0000-0000-000000000002";
    private static final String HARBOUR = "C0000000-0000-0000-0000-000000000001";
    private static final String FERRY = "{c0000000-0000-0000-0000-000000000002}";
    private static final String S1 = "50000000-0000-0000-0000-000000000001";

    private static String exact(Annotation annotation, Collected read) {
        Map<ArticleId, Article> articles = read.pieces().stream().map(Collected.Piece::article).collect(Collectors.toMap(Article::id, Function.identity()));
        return articles.get(annotation.article()).text().slice(annotation.range());
    }

    private static List<String> tags(Annotation annotation, Collected read) {
        Map<TagId, String> names = read.tags().stream().collect(Collectors.toMap(Tag::id, Tag::name));
        return annotation.taggings().map(tagging -> names.get(tagging.tag())).toList();
    }

    @Test
    void codesAreTagsWithTheirParentsAndColours() throws ImportRefused {
        Collected read = new QdaFile().project(QdaFile.CODES).read();
        assertThat(read.tags()).extracting(Tag::name, tag -> tag.parent().isPresent(), Tag::color, Tag::description)
            .containsExactly(tuple("Harbour", false, "#00aaff", "all that floats"), tuple("Ferry", true, "#00aaff", ""));
    }

    @Test
    void codingsOfTwoAnalystsAreAnAnnotationForEach() throws ImportRefused {
        Collected read = new QdaFile().project(QdaFile.USERS + QdaFile.CODES + "<Sources>" + QdaFile.text(S1, "Log of the quay", QdaFile.selection("d1", 4, 9, "",
            "<Description>which one?</Description>" + QdaFile.coding("e1", HARBOUR, INES) + QdaFile.coding("e2", FERRY, TK) + QdaFile.coding("e3", HARBOUR, TK)))
            + "</Sources>").entry("Sources/" + S1.toUpperCase() + ".TXT", "The ferry lies in dock.\r\n\r\nNobody knows why.").read();
        assertThat(read.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.article().metadata().title()).isEqualTo("Log of the quay");
            assertThat(piece.article().text().text()).isEqualTo("The ferry lies in dock.\n\nNobody knows why.");
            assertThat(piece.article().text().blocks()).hasSize(2);
            assertThat(new String(piece.original(), StandardCharsets.UTF_8)).contains("\r\n");
        });
        assertThat(read.annotations()).extracting(Annotation::creator, annotation -> exact(annotation, read), annotation -> tags(annotation, read),
            Annotation::comment).containsExactly(tuple("Ines", "ferry", List.of("Harbour"), "which one?"), tuple("TK", "ferry", List.of("Ferry", "Harbour"), ""));
        assertThat(read.annotations().getFirst().created()).isEqualTo(Instant.parse("2031-03-05T05:06:07Z"));
    }

    @Test
    void notesGoWhereTheyAreReferredToAndTheOthersToTheProject() throws ImportRefused {
        Collected read = new QdaFile().project("<CodeBook><Codes><Code guid=\"c1\" name=\"Dock\" isCodable=\"true\"><NoteRef targetGUID=\"n1\"/></Code></Codes></CodeBook>"
            + "<Sources>" + QdaFile.text(S1, "Log", "<NoteRef targetGUID=\"n2\"/>" + QdaFile.selection("d1", 0, 3, "", "<NoteRef targetGUID=\"n3\"/>"))
            + "</Sources><Notes><Note guid=\"n1\" name=\"on docks\"><PlainTextContent>dry ones</PlainTextContent></Note><Note guid=\"n2\" plainTextPath=\"internal://n2.txt\"/>"
            + "<Note guid=\"n3\" name=\"odd\"/><Note guid=\"n4\" name=\"plan\"><PlainTextContent>ask the captain</PlainTextContent></Note></Notes>"
            + "<Description>a study of quays</Description>").entry("sources/" + S1 + ".txt", "The ferry.").entry("sources/n2.txt", "from the archive").read();
        assertThat(read.tags().getFirst().memo()).isEqualTo("on docks\ndry ones");
        assertThat(read.pieces().getFirst().article().memo()).isEqualTo("from the archive");
        assertThat(read.annotations().getFirst().comment()).isEqualTo("odd");
        assertThat(read.memo()).isEqualTo("a study of quays\n\nplan\nask the captain");
    }

    @Test
    void setsCasesVariablesAndLinksAreLinesInMemosAndNotes() throws ImportRefused {
        Collected read = new QdaFile().project(QdaFile.CODES + "<Variables><Variable guid=\"v1\" name=\"age\" typeOfVariable=\"Integer\"/></Variables>"
            + "<Cases><Case guid=\"k1\" name=\"Ines\"><VariableValue><VariableRef targetGUID=\"v1\"/><IntegerValue>41</IntegerValue></VariableValue>"
            + "<SourceRef targetGUID=\"" + S1 + "\"/></Case></Cases><Sources>" + QdaFile.text(S1, "Log", QdaFile.selection("d1", 0, 3, "", "")
            + QdaFile.selection("d2", 4, 9, "ferry", "") + "<VariableValue><VariableRef targetGUID=\"v1\"/><IntegerValue>9</IntegerValue></VariableValue>")
            + "</Sources><Links><Link guid=\"l1\" name=\"explains\" direction=\"OneWay\" originGUID=\"d1\" targetGUID=\"d2\"/></Links>"
            + "<Sets><Set guid=\"t1\" name=\"Boats\"><MemberCode targetGUID=\"" + HARBOUR + "\"/><MemberSource targetGUID=\"gone\"/></Set></Sets>")
            .entry("Sources/" + S1 + ".txt", "The ferry.").read();
        assertThat(read.tags().getFirst().memo()).isEqualTo("In the set “Boats”");
        assertThat(read.pieces().getFirst().article().memo()).contains("age = 9").contains("Case “Ines”: age = 41");
        assertThat(read.annotations().getFirst().comment()).isEqualTo("Link: explains → “ferry”");
        assertThat(read.report().of(Fate.LEFT)).containsExactly(new Line(Fate.LEFT, "members of sets of what is not carried itself", 1));
    }

    @Test
    void aSourceWithoutItsTextKeepsTheWordsOfItsSelections() throws ImportRefused {
        Collected read = new QdaFile().project(QdaFile.CODES + "<Sources>" + QdaFile.text(S1, "Lost log", QdaFile.selection("d1", 120, 139, "the ferry lies in dock…",
            QdaFile.coding("e1", HARBOUR, INES)) + QdaFile.selection("d2", 3, 4, "", QdaFile.coding("e2", HARBOUR, INES))) + "</Sources>").read();
        Article article = read.pieces().getFirst().article();
        assertThat(article.text().text()).isEqualTo("Lost log\n\nthe ferry lies in dock…");
        assertThat(article.memo()).contains("was not in study.qdpx");
        assertThat(read.annotations()).singleElement().satisfies(annotation -> assertThat(exact(annotation, read)).isEqualTo("the ferry lies in dock…"));
        assertThat(read.report().of(Fate.LEFT)).extracting(Line::what).containsExactly("selections without a place and without words", "codings of such selections");
    }

    @Test
    void aPdfSelectionThatIsWrittenTwiceIsOneAnnotation() throws ImportRefused {
        Collected read = new QdaFile().project(QdaFile.CODES + "<Sources><PDFSource guid=\"" + S1 + "\" name=\"Report.pdf\"><PDFSelection guid=\"d1\" page=\"0\" firstX=\"1\" firstY=\"1\" secondX=\"2\" secondY=\"2\">"
            + QdaFile.coding("e1", HARBOUR, INES) + "</PDFSelection><PDFSelection guid=\"d2\" page=\"0\" firstX=\"1\" firstY=\"1\" secondX=\"2\" secondY=\"2\"><Representation guid=\"r2\"><PlainTextContent>in\ndock</PlainTextContent></Representation></PDFSelection>"
            + "<Representation guid=\"r1\" plainTextPath=\"internal://r1.txt\">" + QdaFile.selection("d1", 4, 9, "", QdaFile.coding("e3", HARBOUR, INES)) + "</Representation></PDFSource></Sources>")
            .entry("Sources/r1.txt", "The ferry lies in dock.").read();
        assertThat(read.annotations()).extracting(annotation -> exact(annotation, read), annotation -> tags(annotation, read))
            .containsExactly(tuple("ferry", List.of("Harbour")), tuple("in dock", List.of()));
    }

    @Test
    void picturesAndRecordingsAreReportedAndTheirTextsCarried() throws ImportRefused {
        Collected read = new QdaFile().project("<Sources><PictureSource guid=\"p1\" name=\"a.jpg\"><PictureSelection guid=\"d1\" firstX=\"1\" firstY=\"1\" secondX=\"2\" secondY=\"2\">"
            + QdaFile.coding("e1", HARBOUR, INES) + "</PictureSelection></PictureSource><AudioSource guid=\"q1\" name=\"talk.m4a\"><Transcript guid=\"t1\" name=\"talk\">"
            + "<PlainTextContent>We waited. Then we left.</PlainTextContent><SyncPoint guid=\"y1\" position=\"11\" timeStamp=\"5\"/><SyncPoint guid=\"y2\" position=\"23\" timeStamp=\"9\"/>"
            + "<TranscriptSelection guid=\"d2\" fromSyncPoint=\"y1\" toSyncPoint=\"y2\"/></Transcript></AudioSource></Sources>").read();
        assertThat(read.annotations()).extracting(annotation -> exact(annotation, read)).containsExactly("Then we left");
        assertThat(read.report().of(Fate.LEFT)).extracting(Line::toString).containsExactly("pictures (1)", "selections in pictures (1)", "codings of pictures (1)",
            "sound recordings as such: their texts are carried (1)");
    }

    @Test
    void aSelectionBesideTheTextIsFoundByItsWords() throws ImportRefused {
        Collected read = new QdaFile().project("<Sources>" + QdaFile.text(S1, "Log", QdaFile.selection("d1", 4, 9, "", "") + QdaFile.selection("d2", 900, 910, "lies in dock", "")
            + QdaFile.selection("d3", 900, 910, "was never said", "")) + "</Sources>").entry("Sources/" + S1 + ".txt", "The ferry lies in dock.").read();
        assertThat(read.annotations()).extracting(annotation -> annotation.target().isAnchored() ? exact(annotation, read) : "?" + annotation.target().quote().exact())
            .containsExactly("ferry", "lies in dock", "?was never said");
    }

    @Test
    void aCodebookAlone() throws ImportRefused {
        String book = "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Anything 1\"><Codes>"
            + "<Code guid=\"c1\" name=\"Dock\" isCodable=\"true\"/></Codes><Sets/></CodeBook>";
        Collected read = new QdaReader().read(new Source("book.qdc", "book.qdc", book.getBytes(StandardCharsets.UTF_8)), Author.unnamed());
        assertThat(read.program()).isEqualTo("Anything 1");
        assertThat(read.tags()).extracting(Tag::name).containsExactly("Dock");
        assertThat(read.report().of(Fate.LEFT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<Project>", "<Letter/>", "<!DOCTYPE Project [<!ENTITY a \"b\">]><Letter>&a;</Letter>", "PK\u0003\u0004 cut off"})
    void whatIsNoProjectIsRefusedInASentence(String content) {
        Source source = new Source("x.qdpx", "in/x.qdpx", content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new QdaReader().read(source, Author.unnamed())).isInstanceOf(ImportRefused.class).hasMessageStartingWith("in/x.qdpx");
    }

    @Test
    void anArchiveWithoutAProjectIsRefused() {
        assertThatThrownBy(() -> new QdaFile().entry("Sources/a.txt", "words").read()).isInstanceOf(ImportRefused.class).hasMessageContaining("no project.qde");
    }

    @Test
    void nothingIsLoadedFromOutside() throws ImportRefused {
        Collected read = new QdaFile().entry("Project.qde", "<!DOCTYPE Project [<!ENTITY out SYSTEM \"file:///etc/hostname\">]><Project name=\"p\"><Description>so&out;so</Description></Project>")
            .read();
        assertThat(read.memo()).isIn("soso", "so&out;so");
        assertThat(read.annotations()).flatExtracting(Annotation::bodies).filteredOn(Body.Comment.class::isInstance).isEmpty();
    }
}
