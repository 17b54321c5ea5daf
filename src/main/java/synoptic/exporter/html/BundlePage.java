package synoptic.exporter.html;

import synoptic.exporter.syntax.Html;
import synoptic.model.Project;

/** The page of a bundle. */
public final class BundlePage {

    private final PageIndex index;
    private final Html html = new Html();

    private BundlePage(Project project) {
        this.index = new PageIndex(project);
    }

    /** The project as a whole HTML document; the same project gives the same text. */
    public static String of(Project project) {
        return new BundlePage(project).page();
    }

    private String page() {
        String css = StyleSheet.of(index);
        html.open("html", "lang", "en");
        head(css);
        html.open("body");
        top();
        html.open("main");
        desk();
        new ClaimTable(html, index).write();
        new HighlightList(html, index).write();
        html.closeLine();
        html.open("footer", "class", "page").text("Made with Synoptic. The bundle around this page also holds "
            + "annotations.jsonld (the annotations for other programs), project/ (opens in Synoptic) and manifest.json "
            + "(what is in it, and what each part could not carry).").closeLine();
        html.closeLine();
        html.closeLine();
        return html.finish();
    }

    private void head(String css) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
            "default-src 'none'; style-src '" + StyleSheet.hash(css) + "'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "generator", "content", "Synoptic");
        html.leaf("title", title()).style(css).closeLine();
    }

    private String title() {
        String title = index.project().info().title();
        return title.isBlank() ? "Articles side by side" : title;
    }

    private void top() {
        html.open("header", "class", "page").leaf("h1", title(), "dir", "auto", "title", title()).text(" ");
        html.leaf("span", Words.count(index.articles().size(), "article", "articles") + " · "
            + Words.count(index.claims().size(), "claim", "claims") + " · "
            + Words.count(index.project().annotations().size(), "highlight", "highlights"), "class", "by").text(" ");
        html.open("span", "class", "legend").leaf("mark", "supports", "class", "supports").text(" ");
        html.leaf("mark", "disputes", "class", "disputes").text(" ").leaf("mark", "leaves open", "class", "discusses")
            .close().text(" ");
        html.open("nav", "aria-label", "Parts of this page");
        html.leaf("a", "Desk", "href", "#desk").text(" ").leaf("a", "Claims", "href", "#claims");
        if (!index.claims().isEmpty() && !index.articles().isEmpty()) {
            html.text(" ").leaf("a", "Table", "href", "#table");
        }
        if (!index.project().annotations().isEmpty()) {
            html.text(" ").leaf("a", "Highlights", "href", "#highlights");
        }
        if (!index.project().tags().isEmpty()) {
            html.text(" ").leaf("a", "Tags", "href", "#tags");
        }
        html.close().closeLine();
    }

    private void desk() {
        html.open("section", "id", "desk", "aria-label", "Articles side by side");
        html.open("div", "class", "articles");
        if (index.articles().isEmpty()) {
            html.leaf("p", "There are no articles in this project.", "class", "none");
        }
        index.articles().forEach(article -> new ArticleColumn(html, index, article).write());
        html.closeLine();
        new ClaimCards(html, index).write();
        html.closeLine();
    }
}
