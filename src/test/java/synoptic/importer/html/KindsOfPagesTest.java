package synoptic.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** What a reader expects of pages built in many ways: the same story always comes, and what stands around it does not. */
class KindsOfPagesTest {

    private static final List<String> STORY = List.of(
        "The mill at the weir turned again on Sunday, for the first time since the flood, and half the village stood on the bridge.",
        "Its owner, a baker's widow of eighty, pulled the rope herself, although three engineers had offered to do it for her.",
        "Flour from the first sack was weighed, sealed and put away, since nobody dares to bake with it before the inspector comes.",
        "What the repair cost is not known, but the parish lent a roof, two horses and every able hand that it had left.");
    private static final String MENU = "<div><a href='/'>Home</a> <a href='/n'>News</a> <a href='/w'>Weather</a></div>";
    private static final String COMMENTS = "<div><h3>3 comments</h3>"
        + remark("oldwheel") + remark("P. Ambrose") + remark("kiln") + "</div>";

    private static String remark(String who) {
        return "<div><div>" + who + "</div><div>2 hours ago</div><p>My grandfather, who ground there, always said that the water would come back "
            + "for what it was owed.</p><a href='#'>Reply</a></div>";
    }

    private static String each(String format) {
        return STORY.stream().map(format::formatted).collect(Collectors.joining("\n"));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang='en'><head><title>The mill turns again</title></head><body>" + MENU + body + "</body></html>";
    }

    private static Stream<Arguments> pages() {
        String paragraphs = each("<p>%s</p>");
        String title = "<h1>The mill turns again</h1>";
        return Stream.of(
            Arguments.of("plain paragraphs", page(title + paragraphs)),
            Arguments.of("each paragraph in boxes of its own", page("<div>" + title + each("<div class='x1'><div><p>%s</p></div></div>") + "</div>")),
            Arguments.of("paragraphs that are boxes", page("<div>" + title + each("<div><span><span>%s</span></span></div>") + "</div>")),
            Arguments.of("lines with breaks between", page(title + "<div>" + String.join("<br><br>", STORY) + "</div>")),
            Arguments.of("a layout of tables", page("<table><tr><td width='90'>" + MENU + "</td><td>" + title + paragraphs + "</td></tr></table>")),
            Arguments.of("preformatted text", page(title + "<pre>" + String.join("\n\n", STORY) + "</pre>")),
            Arguments.of("sections of a long read", page("<article>" + title + "<section class='s'>" + paragraphs + "</section></article>")),
            Arguments.of("a photo story", page("<div>" + title + each("<div><img src='a.jpg'><img src='b.jpg'></div><div><span>%s</span></div>") + "</div>")),
            Arguments.of("comments without telling names", page("<div>" + title + paragraphs + "</div>" + COMMENTS)),
            Arguments.of("comments in the article's own box", page("<div>" + title + paragraphs + COMMENTS + "</div>")),
            Arguments.of("a banner about cookies", page("<div id='onetrust-banner'><p>We and our partners store cookies, count visits, measure"
                + " what is read, and share it with others, so that advertisements fit.</p></div>" + title + paragraphs)),
            Arguments.of("a component with a shadow tree", page("<mill-story><template shadowrootmode='open'><style>p{}</style>" + title + paragraphs
                + "</template></mill-story>")),
            Arguments.of("text in linked data only", page("<div id='app'>Loading</div><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"The mill turns again\",\"articleBody\":\"" + String.join("\\n", STORY) + "\"}</script>")),
            Arguments.of("text in a script's data only", page("<div id='__next'></div><script id='__NEXT_DATA__' type='application/json'>{\"props\":"
                + "{\"story\":{\"body\":[" + STORY.stream().map(text -> "{\"type\":\"p\",\"text\":\"" + text + "\"}").collect(Collectors.joining(","))
                + "]}}}</script>")),
            Arguments.of("HTML in a script's data only", page("<div id='root'></div><script type='application/json'>{\"html\":\"" + paragraphs.replace("\n", "")
                + "\"}</script>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theStoryComesAndNothingElse(String kind, String html) throws ImportRefused {
        Draft draft = new HtmlReader().read(new Source("a.html", "a.html", html.getBytes(StandardCharsets.UTF_8)), Optional.empty());
        String kept = draft.kept().stream().map(DraftBlock::words).filter(words -> !words.equals("The mill turns again"))
            .collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
        assertThat(kept).as(kind).isEqualTo(String.join(" ", STORY));
    }
}
