package synoptic.ui.annotating.lists;

import java.util.Locale;
import java.util.Optional;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.model.TagId;

/**
 * Which highlights are listed; every condition that is there must hold.
 *
 * @param words that the passage, its note, its claims, tags or speakers must all have
 */
record HighlightFilter(String words, Optional<ArticleId> article, Optional<ClaimId> claim, Optional<TagId> tag, Optional<Stance> stance) {

    static final HighlightFilter ALL = new HighlightFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    HighlightFilter withWords(String typed) {
        return new HighlightFilter(typed, article, claim, tag, stance);
    }

    HighlightFilter withArticle(Optional<ArticleId> only) {
        return new HighlightFilter(words, only, claim, tag, stance);
    }

    HighlightFilter withClaim(Optional<ClaimId> only) {
        return new HighlightFilter(words, article, only, tag, stance);
    }

    HighlightFilter withTag(Optional<TagId> only) {
        return new HighlightFilter(words, article, claim, only, stance);
    }

    HighlightFilter withStance(Optional<Stance> only) {
        return new HighlightFilter(words, article, claim, tag, only);
    }

    boolean holds(HighlightRow.Entry entry) {
        return article.map(entry.article().id()::equals).orElse(true)
            && claim.map(id -> entry.links().stream().anyMatch(link -> link.claim().id().equals(id)
                && stance.map(link.mention().stance()::equals).orElse(true))).orElse(true)
            && stance.map(wanted -> entry.links().stream().anyMatch(link -> link.mention().stance() == wanted)).orElse(true)
            && tag.map(id -> entry.tags().stream().anyMatch(found -> found.id().equals(id))).orElse(true)
            && hasWords(entry);
    }

    private boolean hasWords(HighlightRow.Entry entry) {
        if (words.isBlank()) {
            return true;
        }
        StringBuilder all = new StringBuilder(entry.words()).append(' ').append(entry.annotation().comment());
        entry.links().forEach(link -> all.append(' ').append(link.claim().statement()).append(' ').append(link.mention().speaker()));
        entry.tags().forEach(found -> all.append(' ').append(found.name()));
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
