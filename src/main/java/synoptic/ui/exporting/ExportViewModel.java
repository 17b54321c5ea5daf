package synoptic.ui.exporting;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.exporter.Bundle;
import synoptic.exporter.ExportRefused;
import synoptic.exporter.Manifest;
import synoptic.exporter.ProjectCopy;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.StoreException;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;

/** The writing of a bundle in the background. One at a time: a new one stops the one before. */
public final class ExportViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(ExportViewModel.class);

    /** How it stands with the bundle. */
    sealed interface State {

        record None() implements State {
        }

        record Running(Path file) implements State {
        }

        record Done(Path file, Manifest manifest) implements State {
        }

        /** @param sentence for the user */
        record Failed(String sentence) implements State {
        }
    }

    private final Desk desk;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
    private Optional<Run> current = Optional.empty();

    /**
     * Writes in the background.
     *
     * @param background where the bundle is written; not the thread that saves, which it waits for
     * @param window runs on the window's thread
     */
    public ExportViewModel(Desk desk, Executor background, Executor window) {
        this.desk = desk;
        this.background = background;
        this.window = window;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Starts to write the project as it is now. */
    void start(Path file) {
        stop();
        Run run = new Run(desk.model().session(), desk.model().project(), file);
        current = Optional.of(run);
        state.set(new State.Running(file));
        background.execute(() -> {
            State end = run.write();
            window.execute(() -> {
                if (current.filter(latest -> latest == run).isPresent()) {
                    current = Optional.empty();
                    state.set(end);
                }
            });
        });
    }

    /** Stops the writing; nothing is left of the file then. */
    void stop() {
        current.ifPresent(Run::stop);
        current = Optional.empty();
        state.set(new State.None());
    }

    /** One bundle on its way. */
    private static final class Run {

        private final Session session;
        private final Project project;
        private final Path file;
        private final CompletableFuture<Void> saved;
        private Thread worker;
        private boolean stopped;

        Run(Session session, Project project, Path file) {
            this.session = session;
            this.project = project;
            this.file = file;
            this.saved = session.durable();
        }

        State write() {
            if (!begin()) {
                return new State.None();
            }
            try {
                return new State.Done(file, new Bundle(project, copy()).writeTo(file));
            } catch (ExportRefused refused) {
                LOG.warn("the bundle was not written", refused);
                return new State.Failed(refused.getMessage());
            } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException fault) {
                LOG.error("the bundle was not written", fault);
                return new State.Failed(Messages.get("export.fault"));
            } finally {
                end();
            }
        }

        private ProjectCopy copy() {
            return folder -> {
                await(saved);
                await(session.withFolder(open -> {
                    open.copyTo(folder);
                    return null;
                }));
            };
        }

        private static void await(CompletableFuture<?> work) throws IOException {
            try {
                work.get();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof StoreException told) {
                    throw told;
                }
                throw new IOException(failed.getCause());
            }
        }

        private synchronized boolean begin() {
            worker = Thread.currentThread();
            return !stopped;
        }

        private synchronized void stop() {
            stopped = true;
            if (worker != null) {
                worker.interrupt();
            }
        }

        /** The thread goes on to other work, which was not stopped. */
        private synchronized void end() {
            worker = null;
            if (stopped) {
                LOG.debug("stopped: {}", Thread.interrupted());
            }
        }
    }
}
