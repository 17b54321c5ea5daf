package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.testing.BenchTable;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;

/** How long edits take on 10,000 articles with 100,000 annotations, and how long such a project takes to build. */
@Tag("bench")
class EditBench {

    private static final int WARM_UP = 1_000;
    private static final int EDITS = 5_000;

    @Test
    void editsOfALargeProject() throws IOException {
        BenchTable table = new BenchTable("edit");
        Project project = new RandomProjects(1).project(10_000, 100_000, 300, 100);
        table.putTimes("build_at_once", built(project));
        List<Long> all = new ArrayList<>();
        Map<String, List<Long>> byKind = new TreeMap<>();
        RandomEdits edits = new RandomEdits(1);
        for (int i = 0; i < WARM_UP + EDITS; i++) {
            Edit edit = edits.next(project);
            long start = System.nanoTime();
            project = Step.of(edit, project, Instant.EPOCH).apply(project);
            long took = System.nanoTime() - start;
            if (i >= WARM_UP) {
                all.add(took);
                byKind.computeIfAbsent(name(edit), absent -> new ArrayList<>()).add(took);
            }
        }
        table.putTimes("any_edit", all);
        byKind.forEach(table::putTimes);
        table.write();
        Collections.sort(all);
        assertThat(all.get(all.size() / 2)).as("median of any edit, ns").isLessThan(1_000_000);
    }

    private static List<Long> built(Project project) {
        List<Entity> records = new ArrayList<>(project.articles());
        records.addAll(project.annotations());
        records.addAll(project.claims());
        records.addAll(project.tags());
        Collections.shuffle(records, new Random(1));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            assertThat(Project.of(project.info(), records).annotations()).hasSize(project.annotations().size());
            times.add(System.nanoTime() - start);
        }
        return times.subList(2, times.size());
    }

    private static String name(Edit edit) {
        Class<?> family = edit.getClass().getEnclosingClass();
        return ((family == null ? "" : family.getSimpleName()) + edit.getClass().getSimpleName())
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
