package synoptic.cli.anchor;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import synoptic.anchor.Match;
import synoptic.anchor.Matcher;
import synoptic.cli.Refusal;
import synoptic.model.Anchor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Matches the cases of one folder and writes an answer a line. */
final class AnchorBatch {
    private static final int MATCHERS_KEPT = 32;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final double threshold;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Matcher> matchers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Matcher> eldest) {
            return size() > MATCHERS_KEPT;
        }
    };

    AnchorBatch(Path folder, double threshold) {
        this.folder = folder;
        this.threshold = threshold;
    }

    /** What a batch came to: cases answered with a place, with none, and not read at all. */
    record Summary(int anchored, int open, int refused) {
        Summary plus(JsonNode answer) {
            if (answer.has("error")) {
                return new Summary(anchored, open, refused + 1);
            }
            boolean placed = answer.path("start").isNumber();
            return new Summary(anchored + (placed ? 1 : 0), open + (placed ? 0 : 1), refused);
        }

        String sentence(Path output) {
            return "%d quotes: %d anchored, %d not%s. The answers are in %s.".formatted(anchored + open + refused,
                    anchored, open, refused == 0 ? "" : ", " + refused + " refused", output);
        }
    }

    /**
     * Writes the answers; the output is there whole or not at all.
     *
     * @throws Refusal if a file can't be read or written
     */
    Summary run(Path output) {
        readTexts(folder.resolve("articles.jsonl"));
        Path target = output.toAbsolutePath();
        try (BufferedReader cases = reader(folder.resolve("cases.jsonl"))) {
            Path draft = Files.createTempFile(target.getParent(), ".anchor", ".part");
            try {
                Summary summary = answerAll(cases, draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                return summary;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException problem) {
            throw new Refusal("The answers could not be written to " + output + " (" + reason(problem)
                    + "): choose a file in a folder that exists and may be written to.", problem);
        }
    }

    private void readTexts(Path file) {
        try (BufferedReader lines = reader(file)) {
            int line = 1;
            for (String written = next(lines, file); written != null; written = next(lines, file), line++) {
                if (!written.isBlank()) {
                    JsonNode article = article(written, file, line);
                    texts.put(article.path("id").asString(), article.path("new").asString());
                }
            }
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    private JsonNode article(String written, Path file, int line) {
        try {
            JsonNode article = json.readTree(written);
            if (article.path("id").isString() && article.path("new").isString()) {
                return article;
            }
        } catch (JacksonException problem) {
            throw new Refusal(file + ", line " + line + ", is not JSON: put one object on each line.", problem);
        }
        throw new Refusal(file + ", line " + line + ", is no article: it needs the strings \"id\" and \"new\".");
    }

    private Summary answerAll(BufferedReader cases, Path draft) throws IOException {
        Summary summary = new Summary(0, 0, 0);
        try (BufferedWriter answers = Files.newBufferedWriter(draft)) {
            int line = 1;
            Path file = folder.resolve("cases.jsonl");
            for (String written = next(cases, file); written != null; written = next(cases, file), line++) {
                if (!written.isBlank()) {
                    ObjectNode answer = answer(written, line);
                    answers.write(json.writeValueAsString(answer));
                    answers.write('\n');
                    summary = summary.plus(answer);
                }
            }
        }
        return summary;
    }

    private ObjectNode answer(String written, int line) {
        ObjectNode answer = json.createObjectNode();
        answer.putNull("id").putNull("start").putNull("end");
        try {
            JsonNode example = json.readTree(written);
            if (example.hasNonNull("id")) {
                answer.set("id", example.get("id"));
            }
            describe(match(AnchorCase.of(example)), answer);
        } catch (JacksonException problem) {
            answer.put("error", "cases.jsonl, line " + line + ": not JSON");
        } catch (AnchorCase.Unreadable problem) {
            answer.put("error", "cases.jsonl, line " + line + ": " + problem.getMessage());
        }
        return answer;
    }

    private Match match(AnchorCase wanted) throws AnchorCase.Unreadable {
        String text = texts.get(wanted.article());
        if (text == null) {
            throw new AnchorCase.Unreadable("no article \"" + wanted.article() + "\" in articles.jsonl");
        }
        return matchers.computeIfAbsent(wanted.article(), id -> new Matcher(text, threshold))
                .match(wanted.quote(), wanted.position());
    }

    private static void describe(Match match, ObjectNode answer) {
        match.anchor().map(Anchor::range)
                .ifPresent(place -> answer.put("start", place.start()).put("end", place.end()));
        answer.put("outcome", match.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        match.best().ifPresent(best -> answer.put("score", Math.round(best.score() * 1000) / 1000.0));
        answer.put("places", match.places());
    }

    private static BufferedReader reader(Path file) {
        try {
            return Files.newBufferedReader(file);
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    private static String next(BufferedReader lines, Path file) {
        try {
            return lines.readLine();
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    private static Refusal unreadable(Path file, IOException problem) {
        return new Refusal(file + " can't be read (" + reason(problem)
                + "): --batch needs a folder with articles.jsonl and cases.jsonl in UTF-8.", problem);
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case CharacterCodingException coding -> "it is not UTF-8";
            default -> String.valueOf(problem.getMessage());
        };
    }
}
