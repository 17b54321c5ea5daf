package synoptic.ui.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.ui.control.Choice;
import synoptic.ui.control.Chooser;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.Sticky;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The verbs that ask something first: which claim, which tag, whose words, what note. */
public final class Picking {

    private final Desk desk;
    private final Marking marking;
    private final StickyMode sticky;
    private final Chooser chooser;
    private final WordsSheet sheet;

    public Picking(Desk desk, Marking marking, StickyMode sticky, Overlay overlay) {
        this.desk = desk;
        this.marking = marking;
        this.sticky = sticky;
        this.chooser = new Chooser(overlay);
        this.sheet = new WordsSheet(overlay);
    }

    /** Asks for a claim's words, with the passage's as a start, and makes it. */
    public void newClaim() {
        sheet.open(Messages.get("claim.newTitle"), marking.wordsForClaim().orElse(""), 1, WordsSheet.OnEscape.DROP, words -> {
            if (!words.isBlank()) {
                marking.newClaim(words);
            }
        });
    }

    /** Asks which claim to link the marked passages to; a statement that is not there becomes a new claim. */
    public void link() {
        chooser.open(Messages.get("claim.linkTitle"), Messages.get("claim.linkPrompt"), claims(claim -> marking.linkTo(claim.id())),
            words -> words.isEmpty() ? Optional.empty()
                : Optional.of(new Choice("", Messages.get("claim.create", words), "", () -> marking.newClaim(words))));
    }

    /** Asks which claim to move the selected highlight's mention to. */
    public void moveMention() {
        chooser.open(Messages.get("claim.moveTitle"), Messages.get("claim.linkPrompt"),
            claims(claim -> marking.moveMention(claim.id())), words -> Optional.empty());
    }

    /** Asks for a tag to put on or take off; a path that is not there becomes new tags. */
    public void tag() {
        Optional<Annotation> selected = marking.selected();
        List<Choice> choices = desk.model().project().tags().stream().map(tag -> choice(tag,
            selected.filter(annotation -> annotation.hasTag(tag.id())).map(on -> Messages.get("tag.on")).orElse(""),
            () -> marking.toggleTag(tag.id()))).toList();
        chooser.open(Messages.get("tag.title"), Messages.get("tag.prompt"), choices, words -> freshTag(words, marking::newTag));
    }

    /** Asks whose words the mention reports, with the names used so far. */
    public void speaker() {
        String now = marking.mention().map(Body.Mention::speaker).orElse("");
        List<Choice> choices = new ArrayList<>();
        if (!now.isEmpty()) {
            choices.add(new Choice("", Messages.get("speaker.none"), "", () -> marking.speaker("")));
        }
        speakers(desk.model().project()).filter(name -> !name.equals(now))
            .forEach(name -> choices.add(new Choice("", name, "", () -> marking.speaker(name))));
        chooser.open(Messages.get("speaker.title"), now.isEmpty() ? Messages.get("speaker.prompt") : Messages.get("speaker.now", now), choices,
            words -> words.isEmpty() ? Optional.empty()
                : Optional.of(new Choice("", Messages.get("speaker.set", words), "", () -> marking.speaker(words))));
    }

    /** Opens the note of the marked words or the selected highlight. */
    public void note() {
        Optional<String> now = marking.noteNow();
        if (now.isEmpty()) {
            desk.notices().warn(Messages.get("notice.markFirst"));
            return;
        }
        sheet.open(Messages.get("note.title"), now.get(), 6, WordsSheet.OnEscape.KEEP, marking::note);
    }

    /** Asks what every selection gets from now on, or ends that. */
    public void sticky() {
        if (sticky.isOn()) {
            sticky.end();
            return;
        }
        List<Choice> choices = new ArrayList<>(claims(claim -> sticky.start(new Sticky.WithClaim(claim.id()))));
        desk.model().project().tags().forEach(tag -> choices.add(choice(tag, "", () -> sticky.start(new Sticky.WithTag(tag.id())))));
        chooser.open(Messages.get("sticky.title"), Messages.get("sticky.prompt"), choices,
            words -> freshTag(words, path -> marking.makeTag(path).ifPresent(tag -> sticky.start(new Sticky.WithTag(tag)))));
    }

    /** Every speaker named in the project, in alphabetical order. */
    static Stream<String> speakers(Project project) {
        return project.annotations().stream().flatMap(Annotation::mentions).map(Body.Mention::speaker)
            .filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER);
    }

    private List<Choice> claims(Consumer<Claim> action) {
        Project project = desk.model().project();
        return project.claimsInOrder().stream().map(claim -> new Choice("", claim.statement(),
            Messages.get("claim.mentionCount", project.mentionsOf(claim.id()).size()), Styles.claimColor(claim.number()),
            String.valueOf(claim.number()), () -> action.accept(claim))).toList();
    }

    private Choice choice(Tag tag, String detail, Runnable action) {
        return new Choice(Messages.get("tag.kind"), TagPath.of(desk.model().project(), tag), detail, action);
    }

    private Optional<Choice> freshTag(String words, Consumer<String> action) {
        boolean there = desk.model().project().tags().stream()
            .anyMatch(tag -> TagPath.of(desk.model().project(), tag).equalsIgnoreCase(words));
        return words.isEmpty() || there || words.replace("/", "").isBlank() ? Optional.empty()
            : Optional.of(new Choice(Messages.get("tag.kind"), Messages.get("tag.create", words), "", () -> action.accept(words)));
    }
}
