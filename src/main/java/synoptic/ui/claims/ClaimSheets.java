package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DataFormat;
import synoptic.edit.ClaimEdit;
import synoptic.edit.EditRefused;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.ui.claims.ClaimRow.Said;
import synoptic.ui.control.Choice;
import synoptic.ui.control.Chooser;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.WordsSheet;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** What can be done with a claim that asks something first, and the menu of a claim. */
public final class ClaimSheets {

    static final DataFormat CLAIM_FORMAT = new DataFormat("application/x-synoptic-claim");

    private final Desk desk;
    private final ClaimsViewModel model;
    private final WordsSheet words;
    private final Chooser chooser;

    public ClaimSheets(Desk desk, ClaimsViewModel model, Overlay overlay) {
        this.desk = desk;
        this.model = model;
        this.words = new WordsSheet(overlay);
        this.chooser = new Chooser(overlay);
    }

    void editStatement(Claim claim) {
        words.open(Messages.get("claims.statementTitle", claim.number()), claim.statement(), 1, WordsSheet.OnEscape.DROP,
            changed -> model.statement(claim, changed));
    }

    void editMemo(Claim claim) {
        words.open(Messages.get("claims.memoTitle", claim.number()), claim.memo(), 7, WordsSheet.OnEscape.KEEP,
            changed -> model.memo(claim, changed));
    }

    void editSpeaker(Claim claim, Said said) {
        List<Choice> choices = new ArrayList<>();
        if (!said.speaker().isEmpty()) {
            choices.add(new Choice("", Messages.get("claims.ownVoice"), "", () -> model.speaker(claim, said, "")));
        }
        desk.model().project().annotations().stream().flatMap(Annotation::mentions).map(Body.Mention::speaker)
            .filter(name -> !name.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER)
            .forEach(name -> choices.add(new Choice("", name, "", () -> model.speaker(claim, said, name))));
        chooser.open(Messages.get("claims.speakerTitle"), Messages.get("claims.speakerPrompt"), choices, name -> name.isEmpty() ? Optional.empty()
            : Optional.of(new Choice("", Messages.get("claims.speakerSet", name), "", () -> model.speaker(claim, said, name))));
    }

    /** Asks which claim takes this one in. */
    void merge(Claim claim) {
        chooseClaim(Messages.get("claims.mergeTitle", claim.number()), claim.id(), into -> {
            if (apply(new ClaimEdit.Merge(into.id(), Set.of(claim.id()), desk.model().now()))) {
                desk.focus().claimProperty().set(into.id());
            }
        });
    }

    /** Asks for the words of the claim that splits off; the articles' mentions to move are then chosen one by one. */
    void split(Claim claim) {
        List<Annotation> mentions = List.copyOf(desk.model().project().mentionsOf(claim.id()));
        chooseMentions(claim, mentions, new HashSet<>());
    }

    void delete(Claim claim) {
        if (apply(new ClaimEdit.Remove(claim.id(), desk.model().now()))) {
            desk.notices().done(Messages.get("claims.deleted", claim.number()));
        }
    }

    /** Moves a claim in the list. @param steps 1 for down, -1 for up */
    void move(Claim claim, int steps) {
        List<ClaimId> order = desk.model().project().claimsInOrder().stream().map(Claim::id).toList();
        int to = order.indexOf(claim.id()) + steps;
        if (to >= 0 && to < order.size()) {
            int before = steps < 0 ? to : to + 1;
            model.reorder(claim.id(), before < order.size() ? Optional.of(order.get(before)) : Optional.empty());
        }
    }

    /** The menu of a claim. */
    ContextMenu menu(Claim claim) {
        return new ContextMenu(item("command.claim.edit", () -> editStatement(claim)), item("command.claim.memo", () -> editMemo(claim)),
            new SeparatorMenuItem(), item("command.claim.up", () -> move(claim, -1)), item("command.claim.down", () -> move(claim, 1)),
            item("command.claim.merge", () -> merge(claim)), item("command.claim.split", () -> split(claim)),
            new SeparatorMenuItem(), item("command.claim.delete", () -> delete(claim)));
    }

    private void chooseMentions(Claim claim, List<Annotation> mentions, Set<AnnotationId> moved) {
        List<Choice> choices = new ArrayList<>();
        if (!moved.isEmpty()) {
            choices.add(new Choice("", Messages.get("claims.splitNow", moved.size()), "", () -> words.open(Messages.get("claims.splitWords"),
                claim.statement(), 1, WordsSheet.OnEscape.DROP, statement -> splitOff(claim, moved, statement))));
        }
        for (Annotation annotation : mentions) {
            boolean chosen = moved.contains(annotation.id());
            choices.add(new Choice(outlet(annotation), annotation.target().quote().exact(), chosen ? Messages.get("claims.splitChosen") : "", () -> {
                if (!moved.add(annotation.id())) {
                    moved.remove(annotation.id());
                }
                chooseMentions(claim, mentions, moved);
            }));
        }
        chooser.open(Messages.get("claims.splitTitle", claim.number()), Messages.get("claims.splitPrompt"), choices, typed -> Optional.empty());
    }

    private void splitOff(Claim claim, Set<AnnotationId> moved, String statement) {
        if (statement.isBlank()) {
            return;
        }
        Project project = desk.model().project();
        var now = desk.model().now();
        Claim added = new Claim(desk.model().ids().claim(), project.nextClaimNumber(), project.nextClaimRank(), statement.strip(), "",
            List.of(), desk.model().analyst(), now, now);
        if (apply(new ClaimEdit.Split(claim.id(), added, moved, now))) {
            desk.focus().claimProperty().set(added.id());
        }
    }

    private String outlet(Annotation annotation) {
        return desk.model().project().article(annotation.article()).map(ArticleWords::outlet).orElse("");
    }

    private void chooseClaim(String title, ClaimId except, Consumer<Claim> action) {
        List<Choice> choices = desk.model().project().claimsInOrder().stream().filter(claim -> !claim.id().equals(except))
            .map(claim -> new Choice("", claim.statement(), "", Styles.claimColor(claim.number()), String.valueOf(claim.number()),
                () -> action.accept(claim))).toList();
        chooser.open(title, Messages.get("claim.linkPrompt"), choices, typed -> Optional.empty());
    }

    private boolean apply(ClaimEdit edit) {
        try {
            desk.model().apply(edit);
            return true;
        } catch (EditRefused refused) {
            desk.notices().warn(refused.getMessage());
            return false;
        }
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
