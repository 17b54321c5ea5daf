import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Makes the program's image: a folder with its own Java runtime and the launcher {@code bin/synoptic}. Run by the Maven
 * profile "dist" as a source file, so that it is one page to read instead of five plugins to configure.
 */
final class BuildImage {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final String PROGRAM = "synoptic.jar";
    private static final Pattern NATIVE_LIBRARY = Pattern.compile(".+\\.(so|dylib|dll)");
    /** What no class refers to, but users do: old encodings of articles, and dates in their own language. */
    private static final List<String> MORE_MODULES = List.of("jdk.charsets", "jdk.localedata");

    private final Path target;
    private final Path programJar;
    private final List<Path> javafx;
    private final List<Path> libraries;
    private final String version;
    private final String mainClass;
    private final List<String> jvmArguments;

    private BuildImage(String... arguments) {
        target = Path.of(arguments[0]);
        programJar = Path.of(arguments[1]);
        javafx = paths(arguments[2]).stream().filter(jar -> hasModule(jar)).toList();
        libraries = paths(arguments[3]);
        version = arguments[4];
        mainClass = arguments[5];
        jvmArguments = Arrays.asList(arguments).subList(6, arguments.length);
    }

    /** TARGET PROGRAM.JAR JAVAFX-PATH LIBRARY-PATH VERSION MAIN-CLASS JVM-ARGUMENT… */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BuildImage(arguments).run();
    }

    private void run() throws IOException, InterruptedException {
        var work = target.resolve("dist-work");
        var dist = target.resolve("dist");
        delete(work);
        delete(dist);

        var jars = Files.createDirectories(work.resolve("jars"));
        Files.copy(programJar, jars.resolve(PROGRAM));
        for (Path jar : libraries) {
            Files.copy(jar, jars.resolve(jar.getFileName()));
        }
        var runtime = work.resolve("runtime");
        linkRuntime(runtime, work);
        placeNativeLibraries(runtime.resolve(System.getProperty("os.name").startsWith("Windows") ? "bin" : "lib"));
        packageImage(dist, jars, runtime);
        if (LINUX) {
            var image = dist.resolve("synoptic");
            putScriptInPlaceOfLauncher(image);
            rememberStart(image, work);
            var programs = image.resolve("lib/runtime/bin");
            Files.move(programs.resolve("java"), programs.resolve("synoptic")); // the name that process lists show
        }
        delete(work);
        System.out.println("Made " + dist);
    }

    private void linkRuntime(Path runtime, Path work) throws IOException {
        var modules = new TreeSet<>(MORE_MODULES);
        modules.addAll(neededModules(Files.createDirectories(work.resolve("plain"))));
        tool("jlink",
                "--module-path", join(javafx),
                "--add-modules", String.join(",", modules),
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-6",
                "--exclude-resources=**.so,**.dylib,**.dll",
                "--generate-cds-archive",
                "--output", runtime.toString());
    }

    /** The modules that program and libraries name; these are read as they run: all on the class path. */
    private Set<String> neededModules(Path plain) throws IOException {
        var jars = new ArrayList<Path>();
        for (Path library : libraries) {
            jars.add(withoutModule(library, plain.resolve(library.getFileName())));
        }
        var command = new ArrayList<>(List.of(
                "--multi-release", String.valueOf(Runtime.version().feature()),
                "--ignore-missing-deps", "--print-module-deps",
                "--module-path", join(javafx),
                "--class-path", join(jars)));
        command.addAll(jars.stream().map(Path::toString).toList());
        command.add(programJar.toString());
        var lines = tool("jdeps", command.toArray(String[]::new)).lines().toList();
        return Set.of(lines.getLast().split(",")); // what comes before are notes about the libraries
    }

    /** A copy that jdeps does not take for a module: as one it would want all that a module asks for, used or not. */
    private static Path withoutModule(Path library, Path copy) throws IOException {
        Files.copy(library, copy);
        try (var zip = FileSystems.newFileSystem(copy); var entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : entries.filter(e -> e.endsWith("module-info.class")).toList()) {
                Files.delete(entry);
            }
        }
        return copy;
    }

    /** Beside the runtime's own, where they are found at once; from their modules they'd be unpacked into the home. */
    private void placeNativeLibraries(Path folder) throws IOException {
        for (Path jar : javafx) {
            try (var zip = new ZipFile(jar.toFile())) {
                for (var entry : zip.stream().filter(e -> NATIVE_LIBRARY.matcher(e.getName()).matches()).toList()) {
                    try (var library = zip.getInputStream(entry)) {
                        Files.copy(library, folder.resolve(Path.of(entry.getName()).getFileName()),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private void packageImage(Path dist, Path jars, Path runtime) {
        var command = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", "synoptic",
                "--app-version", version,
                "--dest", dist.toString(),
                "--input", jars.toString(),
                "--runtime-image", runtime.toString(),
                "--main-jar", PROGRAM,
                "--main-class", mainClass));
        for (String argument : jvmArguments) {
            command.addAll(List.of("--java-options", argument));
        }
        tool("jpackage", command.toArray(String[]::new));
    }

    /** What synoptic.sh says of itself is why. */
    private void putScriptInPlaceOfLauncher(Path image) throws IOException {
        var lib = image.resolve("lib");
        var launcher = image.resolve("bin").resolve("synoptic");
        for (Path replaced : List.of(launcher, lib.resolve("libapplauncher.so"), lib.resolve("app/synoptic.cfg"))) {
            Files.delete(replaced);
        }
        Files.copy(Path.of("src", "dist", "synoptic.sh"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.write(lib.resolve("app").resolve("java-options"), jvmArguments);
    }

    /** Starts the program once and keeps the classes as they were then, loaded and linked, for every later start. */
    private static void rememberStart(Path image, Path work) throws IOException, InterruptedException {
        var project = work.resolve("project").toString();
        var picture = work.resolve("picture.png").toString();
        boolean remembered = run(image, work, List.of(), "new", project)
                && run(image, work, List.of("-XX:AOTCacheOutput=" + cache(image)), "snapshot", project, "-o", picture);
        if (!remembered && !run(image, work, List.of("-XX:AOTCacheOutput=" + cache(image)), "--help")) {
            throw new IOException("The program did not start: " + Files.readString(work.resolve("start.log")));
        }
    }

    private static boolean run(Path image, Path work, List<String> jvmArguments, String... arguments)
            throws IOException, InterruptedException {
        var app = image.resolve("lib/app").toAbsolutePath();
        var command = new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString()));
        command.add("@" + app.resolve("java-options"));
        command.addAll(jvmArguments);
        command.addAll(List.of("-jar", app.resolve(PROGRAM).toString()));
        command.addAll(List.of(arguments));
        var log = work.resolve("start.log").toFile();
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor() == 0;
    }

    private static Path cache(Path image) {
        return image.resolve("lib/app/synoptic.aot").toAbsolutePath();
    }

    private static String tool(String name, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = ToolProvider.findFirst(name).orElseThrow(() -> new IllegalStateException("This JDK has no " + name))
                .run(new PrintWriter(out), new PrintWriter(err), arguments);
        if (exit != 0) {
            throw new IllegalStateException(name + " failed: " + out + err);
        }
        return out.toString().strip();
    }

    private static boolean hasModule(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("module-info.class") != null; // beside each there is an empty jar for all platforms
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> paths(String joined) {
        return Stream.of(joined.split(Pattern.quote(System.getProperty("path.separator")))).map(Path::of).toList();
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException problem) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
