package synoptic.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.BringRecords;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.EditProject;
import synoptic.edit.EditRefused;
import synoptic.edit.Step;
import synoptic.edit.TagEdit;
import synoptic.edit.Together;
import synoptic.merge.Differences;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;
import synoptic.text.ArticleText;

/** Makes edits of every kind that a project accepts, in any order. The same seed makes the same edits. */
public final class RandomEdits {

    private final RandomGenerator random;
    private final RandomRecords records;

    public RandomEdits(long seed) {
        random = new Random(seed);
        records = new RandomRecords(random);
    }

    /** The step of an edit that the project accepts; it may change nothing. */
    public Step step(Project project) {
        return Step.of(next(project), project, records.now());
    }

    /** An edit that the project accepts; it may change nothing. */
    public Edit next(Project project) {
        Edit edit = any(project);
        while (isRefused(edit, project)) {
            edit = any(project);
        }
        return edit;
    }

    /** Users try what is refused too, such as a tag below itself; the project stays as it is. */
    private static boolean isRefused(Edit edit, Project project) {
        try {
            edit.changes(project);
            return false;
        } catch (EditRefused refusal) {
            return true;
        }
    }

    private Edit any(Project project) {
        return switch (random.nextInt(30)) {
            case 0 -> new EditProject(records.texts().words(2), project.info().memo());
            case 1 -> new EditProject(project.info().title(), records.texts().words(3));
            case 2, 3 -> random.nextInt(3) == 0 ? fromElsewhere(project) : claimFromSelection(project);
            case 4, 5, 6, 7 -> article(project);
            case 8, 9, 10, 11, 12, 13 -> tag(project);
            case 14, 15, 16, 17, 18, 19 -> claim(project);
            default -> annotation(project);
        };
    }

    /** What some edits would have made of the project somewhere else. */
    private Edit fromElsewhere(Project project) {
        Project elsewhere = project;
        for (int i = random.nextInt(4); i >= 0; i--) {
            Edit edit = annotation(elsewhere);
            elsewhere = isRefused(edit, elsewhere) ? elsewhere : edit.apply(elsewhere);
        }
        return new BringRecords("bring", Differences.between(project, elsewhere));
    }

    private Edit claimFromSelection(Project project) {
        Claim claim = newClaim(project);
        return oneOf(project.articles()).<Edit>map(article -> new Together("new claim", List.of(
            new ClaimEdit.Add(claim),
            new AnnotationEdit.Add("link", records.annotation(article, List.of(claim.id()), List.of())))))
            .orElseGet(() -> new ClaimEdit.Add(claim));
    }

    private Edit article(Project project) {
        Article found = oneOf(project.articles()).orElse(null);
        int kind = found == null ? 0 : random.nextInt(8);
        return switch (kind) {
            case 0, 1 -> new ArticleEdit.Add(random.nextInt(4) > 0 ? List.of(records.article())
                : List.of(records.article(), records.article(), records.article()));
            case 2 -> new ArticleEdit.EditMetadata(found.id(), records.metadata(found.text()));
            case 3, 4 -> new ArticleEdit.EditMemo(found.id(), records.texts().words(random.nextInt(4)));
            case 5 -> new ArticleEdit.Remove(two(project.articles(), Article::id), at());
            default -> nextVersion(project, found);
        };
    }

    private Edit nextVersion(Project project, Article article) {
        ArticleText text = records.texts().text(1 + random.nextInt(5));
        Article later = article.withNextVersion(text, records.original(text));
        Map<AnnotationId, Target> carried = new HashMap<>();
        for (Annotation annotation : project.annotationsOf(article.id())) {
            if (random.nextInt(5) > 0) {
                carried.put(annotation.id(), records.target(later));
            }
        }
        return new ArticleEdit.NextVersion(article.id(), text, later.original(), records.metadata(text), carried, at());
    }

    private Edit annotation(Project project) {
        Optional<Article> article = oneOf(project.articles());
        Annotation found = oneOf(project.annotations()).orElse(null);
        if (article.isPresent() && (found == null || random.nextInt(4) == 0)) {
            return new AnnotationEdit.Add("highlight", records.annotation(article.get(),
                ids(project.claims(), Claim::id), ids(project.tags(), Tag::id)));
        }
        if (found == null) {
            return article(project);
        }
        AnnotationId id = found.id();
        return switch (random.nextInt(10)) {
            case 0 -> new AnnotationEdit.Remove(two(project.annotations(), Annotation::id));
            case 1 -> new AnnotationEdit.Move(id,
                records.target(project.article(found.article()).orElseThrow()), at());
            case 2 -> new AnnotationEdit.Settle(id,
                records.target(project.article(found.article()).orElseThrow()), at());
            case 3 -> new AnnotationEdit.EditComment(id, "", at());
            case 4 -> new AnnotationEdit.EditComment(id, records.texts().words(2), at());
            case 5 -> oneOf(project.tags()).<Edit>map(tag -> new AnnotationEdit.AddTag(id, tag.id(), at()))
                .orElseGet(() -> tag(project));
            case 6 -> oneOf(found.taggings().toList())
                .<Edit>map(tagging -> new AnnotationEdit.RemoveTag(id, tagging.tag(), at()))
                .orElseGet(() -> tag(project));
            default -> mention(project, found);
        };
    }

    private Edit mention(Project project, Annotation found) {
        Claim claim = oneOf(project.claims()).orElse(null);
        Body.Mention mention = oneOf(found.mentions().toList()).orElse(null);
        if (claim == null) {
            return new ClaimEdit.Add(newClaim(project));
        }
        if (mention == null || random.nextInt(3) == 0) {
            return new AnnotationEdit.Link(found.id(), records.mention(claim.id()), at());
        }
        return switch (random.nextInt(3)) {
            case 0 -> new AnnotationEdit.ChangeMention(found.id(), records.mention(mention.claim()), at());
            case 1 -> new AnnotationEdit.Unlink(found.id(), mention.claim(), at());
            default -> new AnnotationEdit.MoveMention(found.id(), mention.claim(), claim.id(), at());
        };
    }

    private Edit claim(Project project) {
        Claim found = oneOf(project.claims()).orElse(null);
        if (found == null) {
            return new ClaimEdit.Add(newClaim(project));
        }
        ClaimId other = oneOf(project.claims()).orElseThrow().id();
        return switch (random.nextInt(11)) {
            case 0 -> new ClaimEdit.Add(newClaim(project));
            case 1, 2 -> new ClaimEdit.EditStatement(found.id(), records.texts().words(random.nextInt(4)), at());
            case 3 -> new ClaimEdit.EditMemo(found.id(), records.texts().words(random.nextInt(4)), at());
            case 4, 5 -> new ClaimEdit.Reorder(found.id(), Optional.of(other).filter(_ -> random.nextBoolean()));
            case 6 -> new ClaimEdit.Merge(found.id(), two(project.claims(), Claim::id), at());
            case 7 -> split(project, found);
            case 8 -> new ClaimEdit.Remove(found.id(), at());
            case 9 -> oneOf(found.silences())
                .<Edit>map(silence -> new ClaimEdit.WithdrawSilence(found.id(), silence.article(), at()))
                .orElseGet(() -> silence(project, found));
            default -> silence(project, found);
        };
    }

    private Edit silence(Project project, Claim claim) {
        return oneOf(project.articles()).<Edit>map(article -> new ClaimEdit.ConfirmSilence(claim.id(),
            new Silence(article.id(), records.analyst(), at()))).orElseGet(() -> article(project));
    }

    private Edit split(Project project, Claim claim) {
        Set<AnnotationId> moved = new HashSet<>();
        for (Annotation annotation : project.mentionsOf(claim.id())) {
            if (random.nextBoolean()) {
                moved.add(annotation.id());
            }
        }
        return new ClaimEdit.Split(claim.id(), newClaim(project), moved, at());
    }

    private Edit tag(Project project) {
        Tag found = oneOf(project.tags()).orElse(null);
        Optional<TagId> parent = random.nextBoolean() ? Optional.empty() : oneOf(project.tags()).map(Tag::id);
        if (found == null || random.nextInt(4) == 0) {
            return new TagEdit.Add(records.tag(records.texts().words(2), parent));
        }
        return switch (random.nextInt(8)) {
            case 0 -> new TagEdit.Change(found.withName(records.texts().words(2)));
            case 1 -> new TagEdit.Change(found.withColor(records.color()));
            case 2 -> new TagEdit.Change(found.withMemo(records.texts().words(2)));
            case 3 -> new TagEdit.Change(found.withDescription(records.texts().words(2)));
            case 4, 5 -> new TagEdit.Change(found.withParent(parent));
            case 6 -> new TagEdit.Merge(found.id(), two(project.tags(), Tag::id), at());
            default -> new TagEdit.Remove(found.id(), at());
        };
    }

    private Claim newClaim(Project project) {
        return records.claim(project.nextClaimNumber(), project.nextClaimRank());
    }

    private Instant at() {
        return records.now();
    }

    private static <E, I> List<I> ids(Collection<E> all, Function<E, I> id) {
        return all.stream().map(id).toList();
    }

    /** One or two of them. */
    private <E, I> Set<I> two(Collection<E> all, Function<E, I> id) {
        Set<I> two = new HashSet<>();
        oneOf(all).map(id).ifPresent(two::add);
        oneOf(all).map(id).ifPresent(two::add);
        return two;
    }

    private <T> Optional<T> oneOf(Collection<T> all) {
        return all.stream().skip(all.isEmpty() ? 0 : random.nextInt(all.size())).findFirst();
    }
}
