package synoptic.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** The commands on the claim in focus. */
public final class ClaimCommands {

    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimSheets sheets;

    public ClaimCommands(Desk desk, ClaimsViewModel model, ClaimSheets sheets) {
        this.desk = desk;
        this.model = model;
        this.sheets = sheets;
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        ObservableBooleanValue focused = desk.focus().claimProperty().isNotNull();
        ObservableBooleanValue some = Bindings.createBooleanBinding(() -> !desk.model().project().claims().isEmpty(), desk.model().projectProperty());
        return List.of(
            Command.of("claim.next", "Shortcut+Down", some, () -> step(1)),
            Command.of("claim.previous", "Shortcut+Up", some, () -> step(-1)),
            Command.of("claim.unfocus", "", focused, () -> desk.focus().claimProperty().set(null)),
            onClaim("claim.edit", "F2", sheets::editStatement),
            onClaim("claim.memo", "Shift+F2", sheets::editMemo),
            onClaim("claim.up", "Shortcut+Shift+Up", claim -> sheets.move(claim, -1)),
            onClaim("claim.down", "Shortcut+Shift+Down", claim -> sheets.move(claim, 1)),
            onClaim("claim.merge", "", sheets::merge),
            onClaim("claim.split", "", sheets::split),
            onClaim("claim.delete", "", sheets::delete),
            onClaim("claim.silence", "0", this::toggleSilence));
    }

    private Command onClaim(String id, String key, Consumer<Claim> action) {
        return Command.of(id, key, desk.focus().claimProperty().isNotNull(),
            () -> desk.focus().claim().flatMap(desk.model().project()::claim).ifPresent(action));
    }

    private void step(int steps) {
        List<Claim> order = desk.model().project().claimsInOrder();
        Optional<Claim> now = desk.focus().claim().flatMap(desk.model().project()::claim);
        int at = now.map(order::indexOf).orElse(steps > 0 ? -1 : 0);
        desk.focus().claimProperty().set(order.get(Math.floorMod(at + steps, order.size())).id());
    }

    private void toggleSilence(Claim claim) {
        Optional<Article> article = desk.panes().active().map(OpenPane::article).flatMap(desk.model().project()::article);
        if (article.isEmpty()) {
            desk.notices().warn(Messages.get("claims.silenceWhere"));
            return;
        }
        model.toggleSilence(claim, new ClaimRow.Voice(article.get(), List.of(), claim.silenceOf(article.get().id())));
    }
}
