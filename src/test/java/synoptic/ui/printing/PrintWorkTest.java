package synoptic.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FxExtension;
import synoptic.ui.desk.Notices;
import synoptic.ui.printing.page.PageDrawing;
import synoptic.ui.printing.page.PageSize;
import synoptic.ui.printing.page.Pagination;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;

@ExtendWith(FxExtension.class)
class PrintWorkTest {

    private static final List<Para> MANY_PAGES = Collections.nCopies(36, Para.of(ParaStyle.BODY, "The ferry sails again, says the operator. ".repeat(8)));

    private final int pages = Pagination.pages(MANY_PAGES, PageSize.A4, PageDrawing.measure()).size();
    private final List<String> notices = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Notices all = new Notices();
    private boolean available = true;
    private boolean agreed = true;
    private int taken = Integer.MAX_VALUE;
    private Runnable whilePrinting = () -> { };
    private PrintWork work;

    @BeforeEach
    void setUp() {
        all.listen(notice -> notices.add(notice.kind() + " " + notice.sentence()));
        work = new PrintWork(new Paper(), all, Runnable::run, Runnable::run);
    }

    @Test
    void everyPageIsPrintedAndTheJobEnded() {
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(pages).isGreaterThan(2);
        assertThat(done).hasSize(pages + 2).startsWith("ask Ferry").endsWith("end").filteredOn("page"::equals).hasSize(pages);
        assertThat(notices).containsExactly("DONE " + pages + " pages go to the printer.");
        assertThat(work.progressProperty().get()).isEmpty();
    }

    @Test
    void withoutAPrinterItSaysWhatToDoInstead() {
        available = false;
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(done).isEmpty();
        assertThat(notices).singleElement().asString().startsWith("WARNING").contains("bundle");
    }

    @Test
    void whoThinksBetterOfItHearsNothing() {
        agreed = false;
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(done).containsExactly("ask Ferry");
        assertThat(notices).isEmpty();
        agreed = true;
        work.start("Ferry", () -> List.of());
        assertThat(done).contains("page", "end");
    }

    @Test
    void aPrinterThatTakesNoMoreIsOneSentence() {
        taken = 1;
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(done).containsExactly("ask Ferry", "page", "cancel");
        assertThat(notices).singleElement().asString().startsWith("FAILED");
    }

    @Test
    void stoppedItPrintsNoMorePages() {
        whilePrinting = work::stop;
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(done).containsExactly("ask Ferry", "page", "cancel");
        assertThat(notices).containsExactly("DONE Printing was stopped.");
    }

    @Test
    void progressIsTold() {
        List<Optional<PrintWork.Progress>> told = new ArrayList<>();
        work.progressProperty().subscribe((Optional<PrintWork.Progress> now) -> {
            told.add(now);
        });
        work.start("Ferry", () -> MANY_PAGES);
        assertThat(told).hasSize(pages + 3).startsWith(Optional.empty(), Optional.of(new PrintWork.Progress(0, 0)),
            Optional.of(new PrintWork.Progress(0, pages)), Optional.of(new PrintWork.Progress(1, pages))).endsWith(Optional.empty());
    }

    @Test
    void oneThingIsPrintedAtATime() {
        whilePrinting = () -> work.start("Another", () -> MANY_PAGES);
        work.start("Ferry", () -> MANY_PAGES.subList(0, 3));
        assertThat(done).containsExactly("ask Ferry", "page", "end");
        assertThat(notices.getFirst()).startsWith("WARNING");
    }

    private final class Paper implements Printing, Printing.Job {
        @Override
        public boolean isAvailable() {
            return available;
        }

        @Override
        public Optional<Printing.Job> ask(String name) {
            done.add("ask " + name);
            return agreed ? Optional.of(this) : Optional.empty();
        }

        @Override
        public PageSize size() {
            return PageSize.A4;
        }

        @Override
        public boolean print(Parent page) {
            if (done.stream().filter("page"::equals).count() == taken) {
                return false;
            }
            done.add("page");
            whilePrinting.run();
            return true;
        }

        @Override
        public boolean end() {
            done.add("end");
            return true;
        }

        @Override
        public void cancel() {
            done.add("cancel");
        }
    }
}
