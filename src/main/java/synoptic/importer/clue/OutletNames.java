package synoptic.importer.clue;

import java.util.regex.Pattern;

/** Whether a line is the name of a newspaper, a broadcaster or the like, judged by the nouns that such names have. */
public final class OutletNames {

    private static final Pattern NOUN = Pattern.compile(
        "\\b(?:Times|Post|News|Newspaper|Herald|Gazette|Tribune|Journal|Chronicle|Mail|Guardian|Observer|Telegraph|"
            + "Star|Mirror|Express|"
            + "Independent|Press|Review|Magazine|Daily|Weekly|Courier|Echo|Record|Globe|Standard|Dispatch|Examiner|"
            + "Sentinel|Argus|Advertiser|"
            + "Inquirer|Ledger|Monitor|Bulletin|Report|Reporter|Wire|Today|Radio|Television|TV|Broadcasting|Agency|"
            + "Mercury|"
            + "Zeitung|Blatt|Tageblatt|Tagblatt|Anzeiger|Kurier|Nachrichten|Rundschau|Presse|Spiegel|Bote|"
            + "Morgenpost|Abendblatt|"
            + "Monde|Figaro|Journal|Parisien|Dépêche|Courrier|Diario|Periódico|País|Mundo|Vanguardia|Noticias|Correo|"
            + "Corriere|Gazzetta|Repubblica|Stampa|Messaggero|Giornale|Jornal|Folha|Notícias|Diário|Público|Correio|"
            + "Krant|Dagblad|Courant|Volkskrant|Nieuwsblad|Telegraaf)\\b|\\p{Lu}\\p{Ll}+(?:zeitung|blatt|post|"
            + "dagblad|krant|kurier)\\b");
    private static final int LONGEST = 6;

    private OutletNames() {
    }

    /** Whether a line is such a name and nothing else. */
    public static boolean isOutlet(String line) {
        String[] words = line.strip().split("\\s+");
        if (line.isBlank() || words.length > LONGEST || line.matches(".*[.!?:;,]") || !NOUN.matcher(line).find()) {
            return false;
        }
        for (String word : words) {
            boolean small = java.util.Set.of("of", "the", "and", "de", "la", "le", "di", "da", "do", "des", "für",
                "van", "&").contains(word);
            if (!small && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
