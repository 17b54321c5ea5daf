package synoptic.importer.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Web pages of some 50 KB, each an article of about 9 KB whose words no other has. */
final class ManyFiles {

    private static final String[] BEGINNINGS = {"fer", "har", "cap", "til", "mor", "sen", "dal", "vik", "rom", "pel", "bru", "sko"};
    private static final String[] ENDINGS = {"ry", "bour", "tain", "ler", "ning", "ate", "es", "ing", "an", "ican", "ge", "le"};
    private static final int PARAGRAPHS = 25;
    private static final int SENTENCES = 4;
    private static final String SCRIPT = "<script>var x = \"" + "y".repeat(40_000) + "\";</script>";

    private ManyFiles() {
    }

    /** Writes them into a hundred folders below one. */
    static Path write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path inside = Files.createDirectories(folder.resolve(String.valueOf(i % 100)));
            Files.writeString(inside.resolve(i + ".html"), page(i, new Random(i)));
        }
        return folder;
    }

    private static String page(int number, Random random) {
        StringBuilder page = new StringBuilder("<html><head><title>Ferry " + number + "</title>" + SCRIPT + "</head><body><article><h1>Ferry " + number
            + " and the " + word(random) + "</h1>\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append("<p>");
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                page.append("The ").append(word(random));
                for (int words = 7 + random.nextInt(10); words > 0; words--) {
                    page.append(' ').append(word(random));
                }
                page.append(". ");
            }
            page.append("</p>\n");
        }
        return page + "</article></body></html>";
    }

    private static String word(Random random) {
        return BEGINNINGS[random.nextInt(12)] + ENDINGS[random.nextInt(12)] + (random.nextInt(3) == 0 ? ENDINGS[random.nextInt(12)] : "");
    }
}
