package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.model.Annotation;
import synoptic.model.Project;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

/** An edit costs the same on a large project as on a small one, or nearly so. The bench has the figures. */
class EditCostTest {

    private static final int EDITS = 400;

    @Test
    void anEditOfALargeProjectTakesWellUnderAMillisecond() {
        Project project = new RandomProjects(1).project(1_000, 40_000, 100, 50);
        List<Annotation> annotations = List.copyOf(project.annotations());
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Annotation annotation = annotations.get(i * 31 % annotations.size());
            long start = thread.getCurrentThreadCpuTime();
            Edit edit = new AnnotationEdit.EditComment(annotation.id(), "note " + i, Sketch.LATER);
            project = Step.of(edit, project, Sketch.LATER).apply(project);
            nanos.add(thread.getCurrentThreadCpuTime() - start);
        }
        nanos.sort(null);
        assertThat(nanos.get(EDITS / 2)).as("median of processor time, ns").isLessThan(1_000_000);
    }
}
