package synoptic.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A statement, in the analyst's words, that several articles may make.
 *
 * @param number its number for keys and labels, 1 or more, unique in the project and never given again while it lives
 * @param rank its place in the list: claims are shown by rising rank, then number
 * @param silences confirmed silences, at most one an article
 */
public record Claim(ClaimId id, int number, long rank, String statement, String memo, List<Silence> silences,
    String creator, Instant created, Instant modified) implements Entity {

    /** The distance of ranks between a claim and the one added after it. */
    public static final long RANK_STEP = 1L << 20;

    public Claim {
        Objects.requireNonNull(id);
        if (number < 1) {
            throw new IllegalArgumentException("claim number " + number);
        }
        Objects.requireNonNull(statement);
        Objects.requireNonNull(memo);
        silences = List.copyOf(silences);
        Objects.requireNonNull(creator);
        Objects.requireNonNull(created);
        Objects.requireNonNull(modified);
    }

    /** The confirmed silence of an article, if there is one. */
    public Optional<Silence> silenceOf(ArticleId article) {
        for (Silence silence : silences) {
            if (silence.article().equals(article)) {
                return Optional.of(silence);
            }
        }
        return Optional.empty();
    }

    public Claim withStatement(String words, Instant at) {
        return new Claim(id, number, rank, words, memo, silences, creator, created, at);
    }

    public Claim withMemo(String words, Instant at) {
        return new Claim(id, number, rank, statement, words, silences, creator, created, at);
    }

    public Claim withRank(long place) {
        return new Claim(id, number, place, statement, memo, silences, creator, created, modified);
    }

    /** The claim without the confirmed silences of some articles; itself where it has none of them. */
    public Claim withoutSilencesOf(Set<ArticleId> articles, Instant at) {
        List<Silence> left = silences.stream().filter(silence -> !articles.contains(silence.article())).toList();
        return left.size() == silences.size() ? this : withSilences(left, at);
    }

    public Claim withSilences(List<Silence> changed, Instant at) {
        return new Claim(id, number, rank, statement, memo, changed, creator, created, at);
    }
}
