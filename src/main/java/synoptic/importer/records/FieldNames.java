package synoptic.importer.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.Columns;

/** Which name that a column or field can have means what, and which of several names means it best. */
public final class FieldNames {

    private static final Map<String, List<String>> NAMES = Map.of(
        "text", List.of("text", "fulltext", "articletext", "articlebody", "body", "content", "contenttext", "maintext",
            "plaintext", "bodytext", "cleantext", "article", "story", "contenthtml", "bodyhtml", "html", "contents", "inhalt",
            "texte", "texto", "testo", "tekst", "volltext", "contenido", "contenu", "message", "abstract", "description",
            "summary"),
        "title", List.of("title", "headline", "articletitle", "webtitle", "heading", "titel", "titre", "título", "titulo",
            "titolo", "überschrift", "schlagzeile", "name", "subject"),
        "url", List.of("url", "link", "articleurl", "canonicalurl", "weburl", "sourceurl", "permalink", "href", "uri",
            "address", "adresse", "enlace", "lien", "id"),
        "published", List.of("published", "publisheddate", "publishedat", "datepublished", "publicationdate", "pubdate",
            "publishdate", "webpublicationdate", "firstpublished", "date", "datum", "fecha", "data", "datetime", "time",
            "timestamp", "createdat", "created", "createdutc", "day"),
        "updated", List.of("updated", "updatedat", "datemodified", "modified", "modifiedat", "lastmodified", "lastmod",
            "dateupdated"),
        "outlet", List.of("outlet", "publisher", "publication", "newspaper", "sitename", "site", "sourcename", "source",
            "medium", "media", "journal", "zeitung", "quelle", "fuente", "domain", "feed", "channel"),
        "byline", List.of("byline", "author", "authors", "authorname", "creator", "writer", "writers", "autor", "auteur",
            "autore", "journalist", "by"),
        "language", List.of("language", "lang", "locale", "languagecode", "sprache", "idioma", "langue", "lingua"));

    private FieldNames() {
    }

    /**
     * Assigns names to fields.
     *
     * @param names the columns or keys there are
     * @param chosen what a person chose, which may be the letters of a column
     * @return a name of {@link Columns#FIELDS} to one of the names; a field that none has is missing
     */
    public static Map<String, String> assign(Collection<String> names, Columns chosen) {
        Map<String, String> assigned = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(names);
        for (String field : Columns.FIELDS) {
            Optional<String> own = chosen.column(field);
            Optional<String> found = own.isPresent() ? named(all, own.get()) : Optional.empty();
            found.ifPresent(name -> assigned.put(field, name));
        }
        for (String field : Columns.FIELDS) {
            if (!assigned.containsKey(field) && chosen.column(field).isEmpty()) {
                best(all, field).filter(name -> !assigned.containsValue(name))
                    .ifPresent(name -> assigned.put(field, name));
            }
        }
        return assigned;
    }

    /** Whether some of the names mean a field, so that they are names and not values. */
    public static boolean meanSomething(Collection<String> names) {
        return NAMES.values().stream().anyMatch(known -> names.stream().map(FieldNames::folded).anyMatch(known::contains));
    }

    private static Optional<String> named(List<String> names, String wanted) {
        Optional<String> same = names.stream().filter(name -> name.strip().equalsIgnoreCase(wanted)).findFirst();
        return same.isPresent() || !wanted.matches("[A-Za-z]{1,2}") ? same : byLetters(names, wanted);
    }

    private static Optional<String> byLetters(List<String> names, String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column <= names.size() ? Optional.of(names.get(column - 1)) : Optional.empty();
    }

    private static Optional<String> best(List<String> names, String field) {
        for (String known : NAMES.get(field)) {
            for (String name : names) {
                if (folded(name).equals(known)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The letters and digits of a name in lower case. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
