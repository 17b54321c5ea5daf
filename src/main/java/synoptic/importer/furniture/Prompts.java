package synoptic.importer.furniture;

import java.util.regex.Pattern;

/** Sentences that offer a newsletter: a request and the word, whatever the newsletter's name between them. */
final class Prompts {

    private static final Pattern OFFER = Pattern.compile(
        "^(?:get|receive|try|read|join|discover|want|sign|subscribe|erhalten|bestellen|recevez|découvrez|recibe|"
            + "suscríbete|"
            + "ricevi|scopri|receba|ontvang|lees)\\b.{0,160}?\\b(?:newsletters?|nieuwsbrief|boletín|lettre "
            + "d'information|inbox)\\b");

    private Prompts() {
    }

    static boolean offersNewsletter(String plain) {
        return plain.length() <= 220 && OFFER.matcher(plain).find();
    }
}
