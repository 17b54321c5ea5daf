package synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;

/** The law: whatever is done, undoing all of it gives the start, and redoing all of it gives the end. */
class UndoLawTest {

    private static final int STEPS = 120;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoingAllGivesTheStartAndRedoingAllGivesTheEnd(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Project start = new RandomProjects(seed).small();
        Project project = start;
        History history = History.EMPTY;
        for (int i = 0; i < STEPS; i++) {
            Step step = edits.step(project);
            project = step.apply(project);
            history = history.record(step);
        }
        Project end = project;
        List<Project> onTheWay = new ArrayList<>();
        while (history.nextUndo().isPresent()) {
            onTheWay.add(project);
            project = history.nextUndo().get().inverse().apply(project);
            history = history.undo();
        }
        assertThat(project).isEqualTo(start);
        while (history.nextRedo().isPresent()) {
            project = history.nextRedo().get().apply(project);
            history = history.redo();
            assertThat(project).isEqualTo(onTheWay.removeLast());
        }
        assertThat(project).isEqualTo(end);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyWalkOfDoingUndoingAndRedoingComesBackByUndo(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        Project start = new RandomProjects(seed).small();
        Project project = start;
        History history = History.EMPTY;
        for (int i = 0; i < STEPS; i++) {
            int choice = random.nextInt(4);
            if (choice == 0 && history.nextUndo().isPresent()) {
                project = history.nextUndo().get().inverse().apply(project);
                history = history.undo();
            } else if (choice == 1 && history.nextRedo().isPresent()) {
                project = history.nextRedo().get().apply(project);
                history = history.redo();
            } else {
                Step step = edits.step(project);
                project = step.apply(project);
                history = history.record(step);
            }
            assertThat(history.fitting(project)).as("nothing came from outside").isEqualTo(history);
        }
        for (Step step : history.done()) {
            project = step.inverse().apply(project);
        }
        assertThat(project).isEqualTo(start);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStepIsTheEditAndKeepsTheProjectInAgreement(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Project project = new RandomProjects(seed).small();
        for (int i = 0; i < STEPS; i++) {
            Edit edit = edits.next(project);
            Step step = Step.of(edit, project, Instant.EPOCH);
            Project after = step.apply(project);
            assertThat(after).as("%s", edit).isEqualTo(edit.apply(project));
            assertThat(step.fits(project)).as("%s", edit).isTrue();
            assertThat(step.inverse().fits(after)).as("%s", edit).isTrue();
            assertThat(step.inverse().apply(after)).as("%s", edit).isEqualTo(project);
            assertThat(disagreeing(after)).as("after %s", edit).isEmpty();
            Place.of(step, after).ifPresent(place -> assertCanBeShown(place, after));
            Project before = project;
            Place.of(step.inverse(), before).ifPresent(place -> assertCanBeShown(place, before));
            project = after;
        }
    }

    private static List<EntityId> disagreeing(Project project) {
        return records(project).map(Entity::id).filter(id -> !Integrity.holds(project, id)).toList();
    }

    private static Stream<Entity> records(Project project) {
        return Stream.of(project.articles(), project.annotations(), project.claims(), project.tags())
            .flatMap(Collection::stream);
    }

    private static void assertCanBeShown(Place place, Project project) {
        switch (place) {
            case Place.Passage passage -> {
                int length = project.article(passage.article()).orElseThrow().text().length();
                assertThat(passage.range().end()).isLessThanOrEqualTo(length);
                passage.annotation().ifPresent(id -> assertThat(project.annotation(id)).isPresent());
            }
            case Place.WholeArticle(var article) -> assertThat(project.article(article)).isPresent();
            case Place.OneClaim(var claim) -> assertThat(project.claim(claim)).isPresent();
            case Place.OneTag(var tag) -> assertThat(project.tag(tag)).isPresent();
            case Place.ProjectDetails _ -> assertThat(project.info()).isNotNull();
        }
    }

    @Test
    void theSequencesHoldEveryKindOfEdit() {
        Map<Class<?>, Integer> seen = new HashMap<>();
        RandomEdits edits = new RandomEdits(7);
        Project project = new RandomProjects(7).small();
        for (int i = 0; i < 3_000; i++) {
            Edit edit = edits.next(project);
            seen.merge(edit.getClass(), edit.changes(project).isEmpty() ? 0 : 1, Integer::sum);
            project = edit.apply(project);
        }
        assertThat(kinds(Edit.class)).allSatisfy(kind ->
            assertThat(seen.getOrDefault(kind, 0)).as("changes made by %s", kind.getSimpleName()).isGreaterThan(5));
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(kind -> kinds(kind).stream()).toList()
            : List.of(type);
    }
}
