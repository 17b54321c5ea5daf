package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;

/** An edit of claims. */
public sealed interface ClaimEdit extends Edit {

    /** Adds a claim. @throws EditRefused if its number is taken */
    record Add(Claim claim) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "new claim " + claim.number();
        }

        @Override
        public List<RecordChange> changes(Project project) {
            refuseTwins(project, claim);
            return List.of(RecordChange.added(claim));
        }
    }

    /** Changes a claim's statement. */
    record EditStatement(ClaimId claim, String statement, Instant at) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "change of the words of " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return Changes.of(before, before.withStatement(statement, at));
        }

        @Override
        public String mergeKey(Project project) {
            return "statement " + claim;
        }
    }

    /** Changes a claim's memo. */
    record EditMemo(ClaimId claim, String memo, Instant at) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "change of the memo on " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return Changes.of(before, before.withMemo(memo, at));
        }

        @Override
        public String mergeKey(Project project) {
            return "memo " + claim;
        }
    }

    /** Puts a claim in front of another one, or last. */
    record Reorder(ClaimId claim, Optional<ClaimId> before) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "move of " + Names.claim(project, claim) + " in the list";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim moved = Found.claim(project, claim);
            Optional<Claim> next = before.map(id -> Found.claim(project, id));
            List<Claim> now = project.claimsInOrder();
            List<Claim> order = new ArrayList<>(now);
            order.remove(moved);
            int place = next.filter(other -> !other.equals(moved)).map(order::indexOf).orElse(order.size());
            order.add(place, moved);
            return order.equals(now) || before.filter(claim::equals).isPresent() ? List.of()
                : Ranks.place(order, place);
        }
    }

    /** Merges claims into one: their mentions and memos go there, silences confirmed of all stay, and they are gone. */
    record Merge(ClaimId into, Set<ClaimId> from, Instant at) implements ClaimEdit {
        public Merge {
            from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
        }

        @Override
        public String label(Project project) {
            List<ClaimId> sources = sources();
            String what = sources.size() == 1 ? Names.claim(project, sources.getFirst()) : sources.size() + " claims";
            return "merging of " + what + " into " + Names.claim(project, into);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim target = Found.claim(project, into);
            List<Claim> sources = sources().stream().map(id -> Found.claim(project, id)).toList();
            return sources.isEmpty() ? List.of() : new ClaimMerge(project, target, sources, at).changes();
        }

        private List<ClaimId> sources() {
            return from.stream().filter(id -> !id.equals(into)).sorted().toList();
        }
    }

    /**
     * Splits a claim: the mentions named go to a new one, which is listed right below it, whatever its rank says.
     * Silences stay with the old one; nobody has checked them for the new statement.
     *
     * @throws EditRefused if one of the annotations does not mention the claim, or the new one's number is taken
     */
    record Split(ClaimId claim, Claim added, Set<AnnotationId> moved, Instant at) implements ClaimEdit {
        public Split {
            Objects.requireNonNull(added);
            moved = Collections.unmodifiableSet(new LinkedHashSet<>(moved));
        }

        @Override
        public String label(Project project) {
            return "splitting of claim " + added.number() + " off " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            List<Claim> order = new ArrayList<>(project.claimsInOrder());
            int place = order.indexOf(before) + 1;
            order.add(place, added);
            List<RecordChange> changes = new ArrayList<>(new Add(added).changes(project));
            changes.addAll(Ranks.place(order, place));
            Project split = project;
            for (RecordChange change : changes) {
                split = change.apply(split);
            }
            List<Edit> moves = moved.stream().sorted()
                .<Edit>map(id -> new AnnotationEdit.MoveMention(id, claim, added.id(), at)).toList();
            changes.addAll(new Together(label(project), moves).changes(split));
            return changes;
        }
    }

    /** Removes a claim and every link to it; the highlights stay. */
    record Remove(ClaimId claim, Instant at) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "removal of " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            List<RecordChange> changes = new ArrayList<>();
            for (Annotation annotation : project.mentionsOf(claim)) {
                changes.addAll(new AnnotationEdit.Unlink(annotation.id(), claim, at).changes(project));
            }
            changes.add(RecordChange.removed(before));
            return changes;
        }
    }

    /**
     * Confirms that an article does not mention a claim; an earlier confirmation stays as it is.
     *
     * @throws EditRefused if the article mentions it
     */
    record ConfirmSilence(ClaimId claim, Silence silence) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "confirmed silence on " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            Found.article(project, silence.article());
            if (project.mentionsOf(claim).stream().anyMatch(found -> found.article().equals(silence.article()))) {
                throw new EditRefused("The article mentions that claim.");
            }
            if (before.silenceOf(silence.article()).isPresent()) {
                return List.of();
            }
            List<Silence> silences = new ArrayList<>(before.silences());
            silences.add(silence);
            return Changes.of(before, before.withSilences(silences, silence.confirmed()));
        }
    }

    /** Takes back the confirmation of a silence. */
    record WithdrawSilence(ClaimId claim, ArticleId article, Instant at) implements ClaimEdit {
        @Override
        public String label(Project project) {
            return "withdrawal of a confirmed silence on " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return Changes.of(before, before.withoutSilencesOf(Set.of(article), at));
        }
    }

    private static void refuseTwins(Project project, Claim claim) {
        Found.nothing(project, claim, "The claim");
        if (project.claimNumbered(claim.number()).isPresent()) {
            throw new EditRefused("There is a claim " + claim.number() + " already.");
        }
    }
}
