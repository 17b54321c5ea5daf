package synoptic.ui.printing;

import java.util.Optional;
import javafx.scene.Parent;
import synoptic.ui.printing.page.PageSize;

/** The printers of the platform, behind an interface because a machine can have none. */
public interface Printing {

    /** Whether there is a printer. May look for one for a while, so ask in the background. */
    boolean isAvailable();

    /** Asks the user for a printer and how to print on it; empty where they think better of it. On the window's thread. */
    Optional<Job> ask(String name);

    /** Something to print, page by page; used by one thread, which can be any. */
    interface Job {

        PageSize size();

        /** Prints a page; false if the printer did not take it. */
        boolean print(Parent page);

        /** Hands all pages over to the printer; false if it did not take them. */
        boolean end();

        /** Prints nothing of it, as far as the printer lets go. */
        void cancel();
    }
}
