package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.testing.OwnProcess;

/** What an analyst waits for in a project of ten thousand articles and a hundred thousand highlights. */
@Tag("bench")
@Tag("desk")
class ManyArticlesBench {

    /** Processor time of the window's thread in milliseconds, of the median edit. */
    private static final double MOST = 50;

    @TempDir
    private Path folder;

    @Test
    void anEditDoesNotCostWhatAllArticlesWould() throws IOException, InterruptedException {
        Path lines = folder.resolve("lines.tsv");
        assertThat(OwnProcess.run("-Xmx1g", ManyArticlesWindow.class.getName(), List.of(folder.resolve("project").toString(),
            Files.createDirectory(folder.resolve("home")).toString(), lines.toString()))).isZero();
        StringBuilder table = new StringBuilder("| what | times | median, ms of processor time | most | longest pause of the window, ms |\n|---|---:|---:|---:|---:|\n");
        for (String line : Files.readAllLines(lines)) {
            table.append("| ").append(line.replace("\t", " | ")).append(" |\n");
        }
        Path results = Files.createDirectories(Path.of(System.getProperty("synoptic.results", "target/bench")));
        Files.writeString(results.resolve("many-articles.md"), table.toString());
        double slower = OwnProcess.slowness();
        assertThat(Files.readAllLines(lines)).filteredOn(line -> line.startsWith("highlight") || line.startsWith("tag") || line.startsWith("undo"))
            .isNotEmpty().allSatisfy(line -> assertThat(Double.parseDouble(line.split("\t")[2])).as(line).isLessThan(slower * MOST));
    }
}
