package synoptic.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.ui.desk.Notices;
import synoptic.ui.printing.page.Page;
import synoptic.ui.printing.page.PageDrawing;
import synoptic.ui.printing.page.Pagination;
import synoptic.ui.printing.page.Para;
import synoptic.ui.support.Messages;

/** Prints in the background, one thing at a time, and says what came of it. */
public final class PrintWork {

    private static final Logger LOG = LoggerFactory.getLogger(PrintWork.class);

    /** How many pages are printed of how many; of 0 while they are laid out. */
    record Progress(int done, int of) {
    }

    private final Printing printing;
    private final Notices notices;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;
    private volatile boolean stopped;

    /** @param window runs on the window's thread */
    public PrintWork(Printing printing, Notices notices, Executor background, Executor window) {
        this.printing = printing;
        this.notices = notices;
        this.background = background;
        this.window = window;
    }

    /** Empty while nothing is printed. */
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks for a printer and prints on it. @param title names the job and stands at the foot of each page @param content asked in the background */
    void start(String title, Supplier<List<Para>> content) {
        if (busy) {
            notices.warn(Messages.get("print.busy"));
            return;
        }
        busy = true;
        stopped = false;
        background.execute(() -> {
            boolean available = printing.isAvailable();
            window.execute(() -> ask(available, title, content));
        });
    }

    /** Prints no more pages. */
    void stop() {
        stopped = true;
    }

    private void ask(boolean available, String title, Supplier<List<Para>> content) {
        if (!available) {
            busy = false;
            notices.warn(Messages.get("print.noPrinter"));
            return;
        }
        Optional<Printing.Job> job = printing.ask(title);
        if (job.isEmpty()) {
            busy = false;
            return;
        }
        progress.set(Optional.of(new Progress(0, 0)));
        background.execute(() -> {
            Runnable end = outcome(job.get(), title, content);
            window.execute(() -> {
                busy = false;
                progress.set(Optional.empty());
                end.run();
            });
        });
    }

    /** Prints, and answers what to say of it. */
    private Runnable outcome(Printing.Job job, String title, Supplier<List<Para>> content) {
        try {
            List<Page> pages = Pagination.pages(content.get(), job.size(), PageDrawing.measure());
            PageDrawing drawing = new PageDrawing(job.size(), title);
            for (int i = 0; i < pages.size(); i++) {
                tell(new Progress(i, pages.size()));
                if (stopped) {
                    job.cancel();
                    return () -> notices.done(Messages.get("print.stopped"));
                }
                if (!job.print(drawing.page(pages.get(i), i + 1, pages.size()))) {
                    return refused(job);
                }
            }
            return job.end() ? () -> notices.done(Messages.get("print.done", pages.size())) : refused(job);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException fault) {
            LOG.error("printing failed", fault);
            return refused(job);
        }
    }

    private Runnable refused(Printing.Job job) {
        job.cancel();
        return () -> notices.failed(Messages.get("print.refused"));
    }

    private void tell(Progress now) {
        window.execute(() -> {
            if (busy) {
                progress.set(Optional.of(now));
            }
        });
    }
}
