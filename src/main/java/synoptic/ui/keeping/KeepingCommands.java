package synoptic.ui.keeping;

import java.util.List;
import javafx.util.Subscription;
import synoptic.session.OutsideNews;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Messages;

/** Going back to a backup, deciding on changes made elsewhere, and what was found in the files; tells of the last two when they come. */
public final class KeepingCommands {

    private final Desk desk;
    private final RestoreSheet restore;
    private final ElsewhereSheet elsewhere;
    private final FindingsSheet findings;

    public KeepingCommands(Desk desk, RestoreSheet restore, ElsewhereSheet elsewhere, FindingsSheet findings) {
        this.desk = desk;
        this.restore = restore;
        this.elsewhere = elsewhere;
        this.findings = findings;
    }

    public List<Command> all() {
        return List.of(Command.of("file.restore", "", desk.model().writableProperty(), restore::open),
            Command.of("file.elsewhere", "", desk.model().writableProperty(), elsewhere::open),
            Command.of("file.findings", "", findings::open));
    }

    /** Tells what comes from outside, and asks where something collides, until the subscription ends. */
    public Subscription watch() {
        return desk.model().outsideProperty().subscribe(news -> {
            if (news != null) {
                tell(news);
            }
        });
    }

    private void tell(OutsideNews news) {
        findings.add(news.findings());
        if (!news.findings().isEmpty()) {
            desk.notices().failed(Messages.get("keeping.damagedOutside", news.findings().getFirst()));
        } else if (news.taken() > 0) {
            desk.notices().warn(Messages.get("keeping.taken", news.taken(), news.dropped()));
        }
        if (!news.undecided().isEmpty()) {
            elsewhere.open();
        }
    }
}
