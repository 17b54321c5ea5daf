package synoptic.session;

import java.util.Objects;

/** Whether what the user sees is on disk. */
public sealed interface SaveState {

    /** Every change is forced to disk. */
    record Saved() implements SaveState {
    }

    /** Changes are on their way to disk. */
    record Saving() implements SaveState {
    }

    /** Changes are in memory only; saving is tried again. @param reason one sentence */
    record Failed(String reason) implements SaveState {
        public Failed {
            Objects.requireNonNull(reason);
        }
    }

    /** The project was opened for reading. @param reason one sentence */
    record ReadOnly(String reason) implements SaveState {
        public ReadOnly {
            Objects.requireNonNull(reason);
        }
    }
}
