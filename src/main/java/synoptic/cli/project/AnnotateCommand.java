package synoptic.cli.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.edit.EditRefused;
import synoptic.importer.webannotation.Annotating;
import synoptic.importer.webannotation.AnnotationRefused;
import synoptic.importer.webannotation.WebAnnotationReader;
import synoptic.session.Session;
import tools.jackson.databind.node.ObjectNode;

/** {@code synoptic annotate}. */
@Command(name = "annotate", description = "Add annotations to a project, from W3C Web Annotations as JSON lines.", mixinStandardHelpOptions = true,
    footer = {"", "Answers each line, once it is safe on disk, with {\"id\",\"line\"} or {\"error\",\"line\"}.",
        "Exit codes: 0 all were taken, 1 a line was not."})
final class AnnotateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = "--from", paramLabel = "FILE|-", required = true, description = "The file to read; - for standard input.")
    private String from;

    AnnotateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new ProjectAccess(surroundings).write(project, session -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(source(), StandardCharsets.UTF_8))) {
                return takeAll(session, lines);
            } catch (IOException unreadable) {
                throw new Refusal(from + " cannot be read (" + unreadable.getMessage() + "); check the name and the permissions.", unreadable);
            }
        });
    }

    private InputStream source() throws IOException {
        return from.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(from));
    }

    private int takeAll(Session session, BufferedReader lines) throws IOException {
        JsonLines answers = new JsonLines(surroundings.out());
        Annotating annotating = new Annotating(session.ids());
        WebAnnotationReader reader = new WebAnnotationReader();
        boolean refused = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            ObjectNode answer = JsonLines.object();
            try {
                Annotating.Planned planned = annotating.plan(session.project(), reader.read(line), session.analyst(), session.now());
                session.applyDurably(planned.edit());
                answer.put("id", planned.annotations().getFirst().toString());
                planned.warning().ifPresent(warning -> answer.put("warning", warning));
            } catch (AnnotationRefused | EditRefused problem) {
                answer.put("error", problem.getMessage());
                refused = true;
            }
            answers.write(answer.put("line", number));
        }
        return refused ? 1 : 0;
    }
}
