package synoptic.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedComesBack() {
        SettingsFiles files = new SettingsFiles(folder.resolve("a/config"), folder.resolve("b/state"));
        Settings settings = Settings.DEFAULT.withAnalyst("Ana Ruiz").withKeys(Map.of("claim.new", "Shift+C"))
            .withAppearance(Appearance.DEFAULT.withTheme("dark").withMeasure(60)).withRecent("/one").withRecent("/two");
        DeskLayout layout = new DeskLayout(List.of(new DeskLayout.Pane("x", 12, 3.5, 1, "second"), new DeskLayout.Pane("y", 0, 0, 2)), 0, "claims", "date", "outlet", "", "desk");

        assertThat(files.save(settings)).isTrue();
        assertThat(files.saveLayout("p", layout)).isTrue();

        assertThat(files.load()).isEqualTo(settings);
        assertThat(files.loadLayout("p")).isEqualTo(layout);
        assertThat(files.loadLayout("q")).isEqualTo(DeskLayout.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[1,2]", "{\"analyst\":5,\"recent\":\"x\"}", "{\"window\":{\"width\":\"wide\"}}"})
    void aDamagedFileMeansDefaults(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
        assertThat(new SettingsFiles(folder, folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatAnOlderFileLacksIsFilledIn() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"analyst\":\"Ana\",\"appearance\":{\"textSize\":400},\"later\":1}");
        Settings settings = new SettingsFiles(folder, folder).load();
        assertThat(settings.analyst()).isEqualTo("Ana");
        assertThat(settings.appearance()).isEqualTo(Appearance.DEFAULT.withTextSize(48));
        assertThat(settings.window().width()).isEqualTo(WindowPlace.DEFAULT.width());
    }

    @Test
    void aLayoutFromBeforePanesHadGroupsIsRead() throws IOException {
        Path desks = Files.createDirectories(folder.resolve("desks"));
        Files.writeString(desks.resolve("p.json"), "{\"panes\":[{\"article\":\"x\",\"offset\":3,\"pixels\":1.5,\"share\":1.0}],\"active\":0}");
        assertThat(new SettingsFiles(folder, folder).loadLayout("p").panes()).containsExactly(new DeskLayout.Pane("x", 3, 1.5, 1));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(new SettingsFiles(file, file).save(Settings.DEFAULT)).isFalse();
    }

    @Test
    void recentProjectsAreNewestFirstAndFew() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            settings = settings.withRecent("/p" + i);
        }
        assertThat(settings.withRecent("/p15").recent()).hasSize(12).startsWith("/p15", "/p19").doesNotHaveDuplicates();
        assertThat(settings.withoutRecent("/p19").recent()).doesNotContain("/p19");
    }
}
