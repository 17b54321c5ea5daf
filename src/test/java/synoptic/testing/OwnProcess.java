package synoptic.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Programs that a bench runs in a process of their own, with a heap of their own and without a screen. */
public final class OwnProcess {

    /** What the fixed piece of work takes on the machine of the figures in the documents, in milliseconds. */
    private static final double USUAL = 180;

    private OwnProcess() {
    }

    /** Runs a class with this class path and answers how it ended. @param heap such as -Xmx1g */
    public static int run(String heap, String main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-cp",
            System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "")));
        command.add(main);
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true).start().waitFor();
    }

    /** How many times slower this machine is at present than the one of the figures; at least 1. */
    public static double slowness() {
        double[] took = new double[9];
        for (int i = 0; i < took.length; i++) {
            long[] numbers = new Random(1).longs(2_000_000).toArray();
            long start = System.nanoTime();
            Arrays.sort(numbers);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return Math.max(1, took[took.length / 2] / USUAL);
    }
}
