package synoptic.ui.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to import, made up for tests. */
final class SomeFiles {

    private static final String BODY = """
        The harbour council will vote on the new ferry timetable next week, after two years of talks with the operator and the islands.

        “We have waited long enough,” said Mirela Okafor, who speaks for the fishing cooperative. “Every winter we lose a third of the crossings.”

        Share on Facebook

        The operator, Northline, says that it cannot promise more than four crossings a day before the second vessel is repaired. It has asked for
        a subsidy of 2.4 million, which the council calls too high.

        Sign up for our newsletter

        A decision is expected on Thursday evening. Until then the old timetable stays in force, with an extra boat on market days.
        """;

    private SomeFiles() {
    }

    /** An article about the number that it is given. */
    static String article(int number) {
        return "Harbour council votes on ferry timetable number " + number + "\n\nBy Ada Lind\n\nPosted on Mar " + (number % 28 + 1)
            + ", 2031\n\nThis is report number " + number + " of the series, written for the readers of the Quay Gazette.\n\n" + BODY + "\n"
            + ownWords(number);
    }

    /** A paragraph that no other number has, so that two articles are not nearly the same. */
    private static String ownWords(int number) {
        String[] who = {"pilot", "baker", "warden", "clerk", "diver", "porter", "skipper", "teacher"};
        String[] what = {"counted", "painted", "sold", "moved", "missed", "mended", "feared", "praised"};
        java.util.Random random = new java.util.Random(number);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            words.append("The ").append(who[random.nextInt(8)]).append(' ').append(what[random.nextInt(8)]).append(' ').append(random.nextInt(900) + 100)
                .append(" crates on pier ").append(random.nextInt(900)).append(i % 3 == 2 ? ". " : ", and ");
        }
        return words.append("Nobody objected.\n").toString();
    }

    static Path write(Path file, String text) throws IOException {
        return write(file, text, StandardCharsets.UTF_8);
    }

    static Path write(Path file, String text, Charset charset) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    /** A folder of good articles with some files that are doubtful, the same as another, or no articles at all. */
    static Path many(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("report-%05d.txt".formatted(i));
            switch (i % 40) {
                case 7 -> write(file, article(i - 1));
                case 13 -> write(file, "");
                case 21 -> write(file, "A scrap about buoy " + i + "\n\nToo short to be much of an article.");
                case 33 -> Files.write(folder.resolve("picture-%05d.png".formatted(i)), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
                default -> write(file, article(i));
            }
        }
        return folder;
    }

    static Path longTitle(Path file) throws IOException {
        return write(file, "Harbour council, fishing cooperative and operator quarrel over a timetable that nobody wrote down, as every side says "
            + "that the others agreed to it in the spring, while the second vessel lies in dock and the islands count the days until the autumn "
            + "storms close the narrow channel again\n\nPosted on Apr 3, 2031\n\n" + BODY);
    }

    /** An article that runs from right to left. */
    static Path hebrew(Path file) throws IOException {
        return write(file, "המעבורת עוגנת בנמל והמועצה תצביע על לוח הזמנים החדש של האיים הרחוקים שבמפרץ הצפוני\n\n"
            + "המעבורת עוגנת בנמל, אמרה הקברניטה, ואיש לא יודע מתי תפליג שוב אל האיים הרחוקים שבמפרץ הצפוני. ".repeat(4)
            + "\n\n" + "המועצה תתכנס ביום חמישי בערב, אמרה דוברת האיגוד, ועד אז יישאר בתוקף לוח הזמנים הישן. ".repeat(3));
    }
}
