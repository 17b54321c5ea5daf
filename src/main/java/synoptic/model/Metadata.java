package synoptic.model;

import java.util.Objects;

/**
 * What is known of an article besides its words; an empty string stands for unknown.
 *
 * @param outlet who published it, such as the name of a newspaper
 * @param byline the authors as printed, without "By"
 * @param language BCP 47, such as {@code en} or {@code pt-BR}
 */
public record Metadata(String title, String outlet, String byline, PublishedDate published, String url,
    String language) {

    public static final Metadata NONE = new Metadata("", "", "", PublishedDate.UNKNOWN, "", "");

    public Metadata {
        Objects.requireNonNull(title);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(published);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
    }

    public Metadata withTitle(String words) {
        return new Metadata(words, outlet, byline, published, url, language);
    }

    public Metadata withOutlet(String name) {
        return new Metadata(title, name, byline, published, url, language);
    }

    public Metadata withByline(String names) {
        return new Metadata(title, outlet, names, published, url, language);
    }

    public Metadata withPublished(PublishedDate date) {
        return new Metadata(title, outlet, byline, date, url, language);
    }

    public Metadata withUrl(String address) {
        return new Metadata(title, outlet, byline, published, address, language);
    }

    public Metadata withLanguage(String tag) {
        return new Metadata(title, outlet, byline, published, url, tag);
    }
}
