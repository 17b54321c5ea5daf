package synoptic.model;

import java.time.Instant;
import java.util.Objects;

/** What a project says of itself: its title, its memo and when it was made. */
public record ProjectInfo(ProjectId id, String title, String memo, Instant created) implements Entity {

    public ProjectInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(memo);
        Objects.requireNonNull(created);
    }

    public ProjectInfo withTitle(String words) {
        return new ProjectInfo(id, words, memo, created);
    }

    public ProjectInfo withMemo(String words) {
        return new ProjectInfo(id, title, words, created);
    }
}
