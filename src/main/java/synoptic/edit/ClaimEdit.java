package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        public String label() {
            return "new claim " + claim.number();
        }

        @Override
        public List<RecordChange> changes(Project project) {
            if (project.claimNumbered(claim.number()).isPresent()) {
                throw new EditRefused("There is a claim " + claim.number() + " already.");
            }
            return List.of(RecordChange.added(claim));
        }
    }

    /** Changes a claim's statement. */
    record EditStatement(ClaimId claim, String statement, Instant at) implements ClaimEdit {
        @Override
        public String label() {
            return "change of a claim’s words";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return List.of(RecordChange.replaced(before, before.withStatement(statement, at)));
        }

        @Override
        public String mergeKey() {
            return "statement " + claim;
        }
    }

    /** Changes a claim's memo. */
    record EditMemo(ClaimId claim, String memo, Instant at) implements ClaimEdit {
        @Override
        public String label() {
            return "change of a claim’s memo";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return List.of(RecordChange.replaced(before, before.withMemo(memo, at)));
        }

        @Override
        public String mergeKey() {
            return "memo " + claim;
        }
    }

    /** Puts a claim in front of another one, or last. */
    record Reorder(ClaimId claim, Optional<ClaimId> before) implements ClaimEdit {
        @Override
        public String label() {
            return "reordering of claims";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim moved = Found.claim(project, claim);
            if (before.filter(claim::equals).isPresent()) {
                return List.of();
            }
            List<Claim> order = new ArrayList<>(project.claimsInOrder());
            order.remove(moved);
            int place = before.map(id -> order.indexOf(Found.claim(project, id))).orElse(order.size());
            order.add(place, moved);
            return Ranks.place(order, place);
        }
    }

    /** Merges claims into one: their mentions, silences and memos go there, and they are gone. */
    record Merge(ClaimId into, Set<ClaimId> from, Instant at) implements ClaimEdit {
        public Merge {
            from = Set.copyOf(from);
        }

        @Override
        public String label() {
            return "merging of claims";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim target = Found.claim(project, into);
            List<Claim> sources = from.stream().filter(id -> !id.equals(into)).sorted()
                .map(id -> Found.claim(project, id)).toList();
            List<RecordChange> changes = new ArrayList<>();
            Set<AnnotationId> done = new HashSet<>();
            Set<ArticleId> mentioned = new HashSet<>();
            project.mentionsOf(into).forEach(annotation -> mentioned.add(annotation.article()));
            for (Claim source : sources) {
                for (Annotation annotation : project.mentionsOf(source.id())) {
                    mentioned.add(annotation.article());
                    if (done.add(annotation.id())) {
                        changes.add(RecordChange.replaced(annotation, remapped(annotation, sources)));
                    }
                }
                changes.add(RecordChange.removed(source));
            }
            changes.add(RecordChange.replaced(target, merged(target, sources, mentioned)));
            return changes;
        }

        private Annotation remapped(Annotation annotation, List<Claim> sources) {
            var bodies = annotation.bodies();
            for (Claim source : sources) {
                bodies = Bodies.moved(bodies, source.id(), into);
            }
            return annotation.withBodies(bodies, at);
        }

        private Claim merged(Claim target, List<Claim> sources, Set<ArticleId> mentioned) {
            List<Claim> all = Stream.concat(Stream.of(target), sources.stream()).toList();
            List<Silence> silences = new ArrayList<>();
            Set<ArticleId> silent = new HashSet<>();
            all.stream().flatMap(claim -> claim.silences().stream())
                .filter(silence -> !mentioned.contains(silence.article()) && silent.add(silence.article()))
                .filter(silence -> all.stream().allMatch(claim -> claim.silenceOf(silence.article()).isPresent()))
                .forEach(silences::add);
            String memo = String.join("\n\n", all.stream().map(Claim::memo).filter(words -> !words.isBlank()).toList());
            return target.withSilences(silences, at).withMemo(memo, at);
        }
    }

    /** Splits a claim: the mentions named go to a new one. */
    record Split(ClaimId claim, Claim added, Set<AnnotationId> moved, Instant at) implements ClaimEdit {
        public Split {
            Objects.requireNonNull(added);
            moved = Set.copyOf(moved);
        }

        @Override
        public String label() {
            return "splitting of a claim";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.claim(project, claim);
            List<RecordChange> changes = new ArrayList<>(new Add(added).changes(project));
            for (AnnotationId id : moved.stream().sorted().toList()) {
                Annotation before = Found.annotation(project, id);
                changes.add(RecordChange.replaced(before,
                    before.withBodies(Bodies.moved(before.bodies(), claim, added.id()), at)));
            }
            return changes;
        }
    }

    /** Removes a claim and every link to it; the highlights stay. */
    record Remove(ClaimId claim, Instant at) implements ClaimEdit {
        @Override
        public String label() {
            return "removal of a claim";
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

    /** Confirms that an article does not mention a claim. @throws EditRefused if it does */
    record ConfirmSilence(ClaimId claim, Silence silence) implements ClaimEdit {
        @Override
        public String label() {
            return "confirmation of a silence";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            Found.article(project, silence.article());
            if (project.mentionsOf(claim).stream().anyMatch(found -> found.article().equals(silence.article()))) {
                throw new EditRefused("The article mentions that claim.");
            }
            List<Silence> silences = new ArrayList<>(before.silences());
            silences.removeIf(old -> old.article().equals(silence.article()));
            silences.add(silence);
            return List.of(RecordChange.replaced(before, before.withSilences(silences, silence.confirmed())));
        }
    }

    /** Takes back the confirmation of a silence. */
    record WithdrawSilence(ClaimId claim, ArticleId article, Instant at) implements ClaimEdit {
        @Override
        public String label() {
            return "withdrawal of a confirmed silence";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Claim before = Found.claim(project, claim);
            return List.of(RecordChange.replaced(before, before.withSilences(
                before.silences().stream().filter(silence -> !silence.article().equals(article)).toList(), at)));
        }
    }
}
