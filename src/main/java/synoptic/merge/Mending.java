package synoptic.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import synoptic.edit.RecordChange;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;

/**
 * Makes the records of a merged project agree. What one side uses stays, though the other removed it; claims with one number get others; a
 * silence ends where there is a mention; a tag that came to stand below itself moves to the top; an annotation beyond the end of a text loses
 * its place but not its words.
 */
final class Mending {

    private final Project base;
    private final Project start;
    private final Set<EntityId> touched = new LinkedHashSet<>();
    private final Deque<EntityId> open = new ArrayDeque<>();
    private Project project;

    /** @param base where removed records are found again */
    Mending(Project base, Project plain) {
        this.base = base;
        this.start = plain;
        this.project = plain;
    }

    /** Mends what changes may have put out of joint, and answers what that took. */
    List<RecordChange> mend(List<RecordChange> changes) {
        changes.forEach(change -> open.add(change.id()));
        while (!open.isEmpty()) {
            EntityId id = open.remove();
            project.entity(id).ifPresentOrElse(this::mendPresent, () -> keepIfUsed(id));
        }
        mendNumbers();
        mendTree();
        List<RecordChange> mended = new ArrayList<>();
        for (EntityId id : touched) {
            if (!start.entity(id).equals(project.entity(id))) {
                mended.add(new RecordChange(id, start.entity(id), project.entity(id)));
            }
        }
        return mended;
    }

    Project project() {
        return project;
    }

    private void put(Entity record) {
        project = project.with(record);
        touched.add(record.id());
        open.add(record.id());
    }

    private void mendPresent(Entity record) {
        switch (record) {
            case ProjectInfo info -> { }
            case Article article -> List.copyOf(project.annotationsOf(article.id())).forEach(annotation -> fit(annotation, article));
            case Annotation annotation -> mendAnnotation(annotation);
            case Claim claim -> mendSilences(claim);
            case Tag tag -> tag.parent().ifPresent(this::need);
        }
    }

    private void mendAnnotation(Annotation annotation) {
        need(annotation.article());
        project.article(annotation.article()).ifPresent(article -> fit(annotation, article));
        for (Body body : annotation.bodies()) {
            switch (body) {
                case Body.Mention mention -> {
                    need(mention.claim());
                    project.claim(mention.claim()).ifPresent(this::mendSilences);
                }
                case Body.Tagging tagging -> need(tagging.tag());
                case Body.Comment comment -> { }
            }
        }
    }

    /** Brings a record back that one side removed and the other refers to; what was never there stays unknown. */
    private void need(EntityId id) {
        if (project.entity(id).isEmpty()) {
            base.entity(id).ifPresent(this::put);
        }
    }

    private void keepIfUsed(EntityId gone) {
        boolean used = switch (gone) {
            case ArticleId article -> !project.annotationsOf(article).isEmpty();
            case ClaimId claim -> !project.mentionsOf(claim).isEmpty();
            case TagId tag -> !project.tagged(tag).isEmpty()
                || project.tags().stream().anyMatch(below -> below.parent().filter(tag::equals).isPresent());
            default -> false;
        };
        if (used) {
            need(gone);
        } else if (gone instanceof ArticleId article) {
            project.claims().stream().filter(claim -> claim.silenceOf(article).isPresent()).toList().forEach(this::mendSilences);
        }
    }

    private void mendSilences(Claim claim) {
        Set<ArticleId> speaking = new HashSet<>();
        project.mentionsOf(claim.id()).forEach(annotation -> speaking.add(annotation.article()));
        List<Silence> left = claim.silences().stream().filter(silence -> !speaking.contains(silence.article()))
            .filter(silence -> project.article(silence.article()).isPresent()).toList();
        if (left.size() < claim.silences().size()) {
            put(claim.withSilences(left, claim.modified()));
        }
    }

    private void fit(Annotation annotation, Article article) {
        Target target = annotation.target();
        if (target.isAnchored() && target.range().end() > article.text().length()) {
            put(annotation.withTarget(new Target(target.article(), new Anchor.Orphan(target.range()), target.quote()), annotation.modified()));
        }
    }

    /** Of claims with the same number the one keeps it that had it before, else the older one. */
    private void mendNumbers() {
        Map<Integer, Claim> holders = new HashMap<>();
        List<Claim> others = new ArrayList<>();
        List<Claim> inOrder = project.claims().stream().sorted(Comparator.comparing((Claim claim) -> !hadItsNumber(claim))
            .thenComparing(Claim::id)).toList();
        for (Claim claim : inOrder) {
            if (holders.putIfAbsent(claim.number(), claim) != null) {
                others.add(claim);
            }
        }
        for (Claim claim : others) {
            put(new Claim(claim.id(), project.nextClaimNumber(), claim.rank(), claim.statement(), claim.memo(), claim.silences(),
                claim.creator(), claim.created(), claim.modified()));
        }
        open.clear();
    }

    private boolean hadItsNumber(Claim claim) {
        return base.claim(claim.id()).filter(before -> before.number() == claim.number()).isPresent();
    }

    private void mendTree() {
        for (Tag tag : List.copyOf(project.tags())) {
            Set<TagId> circle = circleFrom(project.tag(tag.id()).orElseThrow());
            if (!circle.isEmpty()) {
                TagId newest = new TreeSet<>(circle).last();
                put(project.tag(newest).orElseThrow().withParent(Optional.empty()));
            }
        }
        open.clear();
    }

    /** The tags of the circle that a tag's line of parents runs into; empty where it ends. */
    private Set<TagId> circleFrom(Tag tag) {
        Set<TagId> line = new LinkedHashSet<>();
        Optional<Tag> at = Optional.of(tag);
        while (at.isPresent() && line.add(at.get().id())) {
            at = at.get().parent().flatMap(project::tag);
        }
        if (at.isEmpty()) {
            return Set.of();
        }
        Set<TagId> circle = new HashSet<>();
        for (Tag step = at.get(); circle.add(step.id());) {
            step = project.tag(step.parent().orElseThrow()).orElseThrow();
        }
        return circle;
    }
}
