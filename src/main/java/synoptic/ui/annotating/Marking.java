package synoptic.ui.annotating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.Together;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.TagId;
import synoptic.ui.annotating.Marks.Mark;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Messages;

/** The verbs on passages: each is one step of undo, leaves what it made selected, and says in a notice why it could not act. */
public final class Marking {

    private final Desk desk;
    private final Marks marks;

    public Marking(Desk desk) {
        this.desk = desk;
        this.marks = new Marks(desk);
    }

    /** Highlights the marked words. */
    public void highlight() {
        onOne(mark -> mark.fresh() ? List.of(add(mark)) : List.of(), Messages.get("edit.highlight"));
    }

    /** The words that a new claim would be made from, if there is a passage to make it from. */
    public Optional<String> wordsForClaim() {
        return marks.one().map(mark -> mark.annotation().target().quote().exact().strip().replaceAll("\\s+", " "));
    }

    /** Makes a claim and links every marked passage to it. */
    public void newClaim(String statement) {
        Claim claim = claim(statement);
        List<Edit> edits = new ArrayList<>(List.of(new ClaimEdit.Add(claim)));
        List<Mark> passages = marks.all();
        passages.forEach(mark -> edits.addAll(link(mark, claim.id())));
        if (desk.model().tryApply(new Together(Messages.get("edit.newClaim", claim.number()), edits), desk.notices())) {
            linked(passages, claim.id());
        }
    }

    /** Links every marked passage to the claim with a number. */
    public void linkToNumber(int number) {
        desk.model().project().claimNumbered(number).ifPresentOrElse(claim -> linkTo(claim.id()),
            () -> desk.notices().warn(Messages.get("notice.noClaim", number)));
    }

    /** Links every marked passage to a claim, or brings the claim into focus where nothing is marked. */
    public void linkTo(ClaimId id) {
        List<Mark> passages = marks.all();
        Optional<Claim> claim = desk.model().project().claim(id);
        if (claim.isEmpty()) {
            return;
        }
        if (passages.isEmpty()) {
            desk.focus().claimProperty().set(id);
            return;
        }
        List<Edit> edits = new ArrayList<>();
        passages.forEach(mark -> edits.addAll(link(mark, id)));
        if (!edits.isEmpty()) {
            boolean made = desk.model().tryApply(new Together(Messages.get("edit.link", claim.get().number()), edits), desk.notices());
            if (made && passages.size() > 1) {
                desk.notices().done(Messages.get("notice.linked", passages.size(), claim.get().number()));
            }
        }
        linked(passages, id);
    }

    /** Turns the stance of the selected highlight's mention to the next one. */
    public void cycleStance() {
        onMention((annotation, mention) -> new AnnotationEdit.ChangeMention(annotation.id(),
            new Body.Mention(mention.claim(), mention.stance().next(), mention.speaker()), now()));
    }

    /** Names whom the article quotes in the selected highlight's mention; empty words for nobody. */
    public void speaker(String name) {
        onMention((annotation, mention) -> new AnnotationEdit.ChangeMention(annotation.id(),
            new Body.Mention(mention.claim(), mention.stance(), name.strip()), now()));
    }

    /** Takes the selected highlight's mention away. */
    public void unlink() {
        onMention((annotation, mention) -> new AnnotationEdit.Unlink(annotation.id(), mention.claim(), now()));
    }

    /** Moves the selected highlight's mention to another claim, which comes into focus. */
    public void moveMention(ClaimId to) {
        onMention((annotation, mention) -> new AnnotationEdit.MoveMention(annotation.id(), mention.claim(), to, now()));
        desk.focus().claimProperty().set(to);
    }

    /** Tags the marked words or the selected highlight; takes the tag off where it is on. */
    public void toggleTag(TagId tag) {
        onOne(mark -> {
            List<Edit> edits = new ArrayList<>();
            if (mark.fresh()) {
                edits.add(add(mark));
            }
            edits.add(mark.annotation().hasTag(tag) ? new AnnotationEdit.RemoveTag(mark.annotation().id(), tag, now())
                : new AnnotationEdit.AddTag(mark.annotation().id(), tag, now()));
            return edits;
        }, Messages.get("edit.tag"));
    }

    /** Tags the marked words or the selected highlight, if they don't have the tag yet. */
    void addTag(TagId tag) {
        onOne(mark -> {
            List<Edit> edits = new ArrayList<>();
            if (mark.fresh()) {
                edits.add(add(mark));
            }
            if (!mark.annotation().hasTag(tag)) {
                edits.add(new AnnotationEdit.AddTag(mark.annotation().id(), tag, now()));
            }
            return edits;
        }, Messages.get("edit.tag"));
    }

    /** Makes the tags of a path that are not there, on nothing yet; answers the last one. */
    Optional<TagId> makeTag(String path) {
        TagPath made = TagPath.resolve(desk.model().project(), path, desk.model().ids());
        boolean done = made.added().isEmpty() || desk.model().tryApply(new Together(Messages.get("edit.tag"), made.added()), desk.notices());
        return done ? Optional.of(made.tag()) : Optional.empty();
    }

    /** Makes the tags of a path such as "quotation/shortened" that are not there, and tags with the last one. */
    public void newTag(String path) {
        TagPath made = TagPath.resolve(desk.model().project(), path, desk.model().ids());
        onOne(mark -> {
            List<Edit> edits = new ArrayList<>(made.added());
            if (mark.fresh()) {
                edits.add(add(mark));
            }
            edits.add(new AnnotationEdit.AddTag(mark.annotation().id(), made.tag(), now()));
            return edits;
        }, Messages.get("edit.tag"));
    }

    /** The note of what a note would be put on, if there is something. */
    public Optional<String> noteNow() {
        return marks.one().map(mark -> mark.annotation().comment());
    }

    /** Puts a note on the marked words or the selected highlight; empty words take it away. */
    public void note(String text) {
        onOne(mark -> {
            List<Edit> edits = new ArrayList<>();
            if (mark.fresh() && !text.isBlank()) {
                edits.add(add(mark));
            }
            if (!mark.annotation().comment().equals(text.strip())) {
                edits.add(new AnnotationEdit.EditComment(mark.annotation().id(), text.strip(), now()));
            }
            return mark.fresh() && text.isBlank() ? List.of() : edits;
        }, Messages.get("edit.note"));
    }

    /** Removes the selected highlight. */
    public void delete() {
        desk.focus().annotation().flatMap(project()::annotation).ifPresentOrElse(found -> {
            if (desk.model().tryApply(new AnnotationEdit.Remove(Set.of(found.id())), desk.notices())) {
                desk.focus().annotationProperty().set(null);
            }
        }, () -> desk.notices().warn(Messages.get("notice.selectFirst")));
    }

    /** The mention that verbs on mentions act on: the focused claim's in the selected highlight, else its first. */
    public Optional<Body.Mention> mention() {
        return selected().flatMap(annotation -> desk.focus().claim().flatMap(annotation::mentionOf)
            .or(() -> annotation.mentions().findFirst()));
    }

    Optional<Annotation> selected() {
        return desk.focus().annotation().flatMap(project()::annotation);
    }

    private interface MentionEdit {
        Edit of(Annotation annotation, Body.Mention mention);
    }

    private void onMention(MentionEdit edit) {
        Optional<Body.Mention> mention = mention();
        if (mention.isEmpty()) {
            desk.notices().warn(Messages.get("notice.noMention"));
            return;
        }
        desk.model().tryApply(edit.of(selected().orElseThrow(), mention.get()), desk.notices());
    }

    private void onOne(Function<Mark, List<Edit>> edits, String label) {
        Optional<Mark> mark = marks.one();
        if (mark.isEmpty()) {
            desk.notices().warn(Messages.get("notice.markFirst"));
            return;
        }
        List<Edit> made = edits.apply(mark.get());
        if (made.isEmpty() || desk.model().tryApply(new Together(label, made), desk.notices())) {
            marks.drop();
            select(mark.get().annotation().id());
        }
    }

    private List<Edit> link(Mark mark, ClaimId claim) {
        if (mark.annotation().mentionOf(claim).isPresent()) {
            return List.of();
        }
        Edit link = new AnnotationEdit.Link(mark.annotation().id(), new Body.Mention(claim, Stance.SUPPORTS, ""), now());
        return mark.fresh() ? List.of(add(mark), link) : List.of(link);
    }

    private static Edit add(Mark mark) {
        return new AnnotationEdit.Add(Messages.get("edit.highlight"), mark.annotation());
    }

    private void linked(List<Mark> passages, ClaimId claim) {
        marks.drop();
        desk.focus().claimProperty().set(claim);
        passages.stream().findFirst().ifPresent(mark -> select(mark.annotation().id()));
    }

    private void select(AnnotationId id) {
        desk.focus().annotationProperty().set(project().annotation(id).isPresent() ? id : null);
    }

    private Claim claim(String statement) {
        Instant now = now();
        return new Claim(desk.model().ids().claim(), project().nextClaimNumber(), project().nextClaimRank(),
            statement.strip(), "", List.of(), desk.model().analyst(), now, now);
    }

    private Project project() {
        return desk.model().project();
    }

    private Instant now() {
        return desk.model().now();
    }
}
