package synoptic.ui.printing;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.stage.Window;
import synoptic.ui.printing.page.PageSize;

/** Prints with the toolkit, after the platform's own print dialog. */
public final class PlatformPrinting implements Printing {

    private final Supplier<Window> owner;

    /** @param owner the window over which the dialog opens, asked anew each time */
    public PlatformPrinting(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean isAvailable() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Job> ask(String name) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new PlatformJob(job));
    }

    private record PlatformJob(PrinterJob job) implements Job {

        @Override
        public PageSize size() {
            PageLayout layout = job.getJobSettings().getPageLayout();
            return new PageSize(layout.getPrintableWidth(), layout.getPrintableHeight());
        }

        @Override
        public boolean print(Parent page) {
            return job.printPage(page);
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
