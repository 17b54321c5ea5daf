package synoptic.importer.webannotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;

/** Finds the article that an annotation names as its source: by id, or by the address that it was published under. */
public final class Articles {

    private static final Pattern URN = Pattern.compile("urn:uuid:", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(utm_[^=&]*|fbclid|gclid|mc_cid|mc_eid|igshid)=[^&]*&?");
    private static final Pattern START = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern END = Pattern.compile("[/?&]+$");

    private Articles() {
    }

    /** The article, if there is one; of several with an address that differs a little, none. */
    public static Optional<Article> find(String source, Project project) {
        String name = URN.matcher(source).lookingAt() ? source.substring("urn:uuid:".length()) : source;
        return byId(name, project).or(() -> byAddress(source, project));
    }

    private static Optional<Article> byId(String name, Project project) {
        try {
            return project.article(ArticleId.of(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Article> byAddress(String address, Project project) {
        Optional<Article> exactly = project.articles().stream().filter(article -> article.metadata().url().equals(address)).findFirst();
        if (exactly.isPresent() || address.isBlank()) {
            return exactly;
        }
        String wanted = bare(address);
        List<Article> alike = project.articles().stream().filter(article -> !article.metadata().url().isBlank() && bare(article.metadata().url()).equals(wanted)).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** An address without what does not tell pages apart: scheme, www, tracking, fragment, and a slash at the end. */
    private static String bare(String address) {
        String bare = START.matcher(address.strip()).replaceFirst("");
        bare = TRACKING.matcher(FRAGMENT.matcher(bare).replaceFirst("")).replaceAll("");
        bare = END.matcher(bare).replaceFirst("");
        int path = bare.indexOf('/');
        return path < 0 ? bare.toLowerCase(Locale.ROOT) : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }
}
