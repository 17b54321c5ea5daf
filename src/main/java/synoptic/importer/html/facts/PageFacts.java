package synoptic.importer.html.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine;
import synoptic.importer.clue.Outlets;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;
import synoptic.text.Normalisation;

/** What a page says of its article in fields that are made for it. */
public final class PageFacts {

    private static final int PARAGRAPH = 120;

    private final Document page;
    private final LinkedData linked;
    private final MetaTags metas;
    private final String address;

    /** Reads a page as it came from an address, which may be empty, before anything is taken out of it. */
    public PageFacts(Document page, String address) {
        this.page = page;
        this.address = address;
        this.linked = new LinkedData(page);
        this.metas = new MetaTags(page);
    }

    /** The fields that the page fills. */
    public Proposal proposal() {
        String url = url();
        return Proposal.NONE
            .orElse(MetadataField.TITLE, clue(title()))
            .orElse(MetadataField.OUTLET, clue(outlet()))
            .orElse(MetadataField.BYLINE, byline())
            .orElse(MetadataField.PUBLISHED, date(published()))
            .orElse(MetadataField.UPDATED, date(updated()))
            .orElse(MetadataField.URL, clue(url))
            .orElse(MetadataField.OUTLET, Outlets.ofAddress(url).map(host -> new Clue(host, Origin.ADDRESS, url)))
            .orElse(MetadataField.LANGUAGE, clue(language()));
    }

    /** The article's text as the page's linked data give it, or an empty string. */
    public String text() {
        return linked.first("articleBody");
    }

    /** The title of the page's window, with the name of the site that most add to it. */
    public String windowTitle() {
        return Normalisation.words(page.title());
    }

    private String title() {
        String outlet = outlet();
        String headline = linked.first("headline");
        String linkedName = linked.first("name");
        String name = linkedName.equalsIgnoreCase(outlet) ? "" : linkedName;
        boolean nameInWindow = !name.isEmpty() && !windowTitle().contains(headline) && windowTitle().contains(name);
        String given = first(nameInWindow ? name : first(headline, name), metas.first("dc.title", "dcterms.title",
            "og:title", "twitter:title", "parsely-title", "citation_title", "weibo:article:title", "title"));
        return Titles.withoutSite(Titles.choose(given, windowTitle(), page), outlet);
    }

    private String outlet() {
        return first(linked.names("publisher"),
            metas.first("og:site_name", "application-name", "citation_journal_title",
            "dc.publisher", "dcterms.publisher"));
    }

    private Optional<Clue> byline() {
        List<String> stated = metas.all("dc.creator", "dcterms.creator", "author", "parsely-author", "article:author", "citation_author",
            "byl", "sailthru.author", "cxenseparse:author", "article:author_name", "citation_authors", "authors", "creator", "article.author");
        String separator = stated.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        return Authors.stated(first(linked.names("author"), String.join(separator, stated))).or(() -> Authors.inPage(page));
    }

    private String published() {
        return first(linked.first("datePublished", "dateCreated"), () -> first(metas.first("article:published_time",
            "og:article:published_time", "parsely-pub-date", "datepublished", "dc.date", "dc.date.issued",
            "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date",
            "publication_date", "sailthru.date", "citation_publication_date", "citation_date", "date", "originalpublicationdate",
            "article:published", "article.published", "article:publicationdate", "dc.date.created", "dcterms.dateaccepted", "date.created", "pub_date",
            "publish_date", "publicationdate", "cxenseparse:recs:publishtime", "shareaholic:article_published_time"),
            () -> first(time("[itemprop=datePublished], [property~=(?i)(?:^|:)datePublished$], time[pubdate], time.published, time.entry-date, .dt-published"),
                this::timeAtHeadline)));
    }

    private String updated() {
        return first(linked.first("dateModified"), () -> first(metas.first("article:modified_time", "og:updated_time",
            "og:article:modified_time", "dcterms.modified", "last-modified", "lastmod", "article.updated", "article:modified", "dc.date.modified", "shareaholic:article_modified_time"),
            () -> time("[itemprop=dateModified], [property~=(?i)(?:^|:)dateModified$], time.updated, .dt-updated")));
    }

    private String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String said = first(canonical == null ? "" : canonical.absUrl("href"), metas.first("og:url", "twitter:url"));
        return first(said.startsWith("http") ? said : "", first(address, SavedFrom.address(page)));
    }

    private String language() {
        Element html = page.selectFirst("html");
        String tag = first(first(html == null ? "" : html.attr("lang"), html == null ? "" : html.attr("xml:lang")),
            first(linked.first("inLanguage"), metas.first("content-language", "og:locale", "dc.language", "language")));
        String bcp = tag.replace('_', '-').strip();
        return bcp.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
            ? java.util.Locale.forLanguageTag(bcp).toLanguageTag().replace("und", "") : "";
    }

    private String time(String selector) {
        Element time = page.selectFirst(selector);
        return time == null ? "" : first(first(time.attr("datetime"), time.attr("content")), time.text());
    }

    /** The time in the element for it that stands next to the headline: below it, or else above; what changed since is none. */
    private String timeAtHeadline() {
        String above = "";
        boolean below = false;
        for (Element each : page.select("h1, time[datetime], p")) {
            if (each.normalName().equals("h1")) {
                below = true;
            } else if (each.normalName().equals("p")) {
                boolean text = each.text().length() >= PARAGRAPH;
                if (text && below) {
                    return above;
                }
                above = text ? "" : above;
            } else if (DateLine.meaning(each.parent() == null ? "" : each.parent().ownText()) != DateLine.Meaning.UPDATED) {
                if (below) {
                    return each.attr("datetime");
                }
                above = each.attr("datetime");
            }
        }
        return below ? above : "";
    }

    private Optional<Clue> clue(String value) {
        String words = Normalisation.words(value);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Clue(words, Origin.DOCUMENT, words));
    }

    private Optional<Clue> date(String words) {
        return new DateFinder(language()).find(words).stream().findFirst()
            .map(found -> new Clue(found.date().iso(), Origin.DOCUMENT, words, found.doubt()));
    }

    /** The other is not asked for where it is not needed. */
    private static String first(String one, Supplier<String> other) {
        return one.isBlank() ? other.get() : one;
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
