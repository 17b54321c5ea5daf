package synoptic.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Draws the window with a project into a PNG file, without a display. */
@FunctionalInterface
public interface Drawing {

    /**
     * What to draw.
     *
     * @param view {@code desk} or {@code matrix}
     * @param width in pixels
     * @param height in pixels
     * @param theme {@code light} or {@code dark}
     * @param open articles to open, by id, outlet or words of the title; the first two by date where there are none
     * @param claim the claim in focus, by id, number or words
     */
    record Request(Path project, Path file, String view, int width, int height, String theme, List<String> open, Optional<String> claim) {
    }

    /** Draws. @throws synoptic.cli.Refusal with one sentence if something named is not there or the file cannot be written */
    void draw(Request request);
}
