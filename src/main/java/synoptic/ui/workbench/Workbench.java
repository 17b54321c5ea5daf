package synoptic.ui.workbench;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import synoptic.importer.Importing;
import synoptic.importer.web.Fetcher;
import synoptic.settings.DeskLayout;
import synoptic.settings.WindowPlace;
import synoptic.store.Finding;
import synoptic.ui.annotating.Edges;
import synoptic.ui.annotating.HandMarking;
import synoptic.ui.annotating.Marking;
import synoptic.ui.annotating.MarkingCommands;
import synoptic.ui.annotating.Picking;
import synoptic.ui.annotating.StickyMode;
import synoptic.ui.claims.ClaimCommands;
import synoptic.ui.claims.ClaimSheets;
import synoptic.ui.claims.ClaimsViewModel;
import synoptic.ui.control.Chooser;
import synoptic.ui.control.Overlay;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.exporting.ExportCommands;
import synoptic.ui.exporting.ExportSheet;
import synoptic.ui.exporting.ExportViewModel;
import synoptic.ui.importing.FileDrop;
import synoptic.ui.importing.ImportCommands;
import synoptic.ui.importing.ImportSheet;
import synoptic.ui.importing.ImportViewModel;
import synoptic.ui.importing.run.OriginalKeeping;
import synoptic.ui.importing.web.WebSheet;
import synoptic.ui.importing.web.WebViewModel;
import synoptic.ui.keeping.ElsewhereSheet;
import synoptic.ui.keeping.FindingsSheet;
import synoptic.ui.keeping.KeepingCommands;
import synoptic.ui.keeping.RestoreSheet;
import synoptic.ui.keeping.RestoreViewModel;
import synoptic.ui.library.LibraryCommands;
import synoptic.ui.library.LibraryPane;
import synoptic.ui.library.LibraryViewModel;
import synoptic.ui.matrix.MatrixPane;
import synoptic.ui.matrix.MatrixViewModel;
import synoptic.ui.printing.PlatformPrinting;
import synoptic.ui.printing.PrintCommands;
import synoptic.ui.printing.PrintSheet;
import synoptic.ui.printing.PrintWork;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.settings.SettingsSheet;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.KeyDispatch;
import synoptic.ui.support.Messages;
import synoptic.ui.versions.VersionCommands;
import synoptic.ui.versions.review.ReviewCommands;
import synoptic.ui.versions.review.ReviewViewModel;

/** One project on the screen: composes the features of the desk. It needs no window, so that it can be drawn without one. */
final class Workbench {

    private final Desk desk;
    private final SettingsModel settings;
    private final Commands commands;
    private final ObjectProperty<WorkbenchView> view = new SimpleObjectProperty<>(WorkbenchView.DESK);
    private final StackPane layers = new StackPane();
    private final Overlay overlay = new Overlay(layers);
    private final LibraryViewModel library;
    private final ClaimsViewModel claims;
    private final Sidebar sidebar;
    private final SidePanels panels;
    private final DeskKeeper keeper;
    private final DeskCentre centre;
    private final MatrixViewModel matrix;
    private final StickyMode sticky;
    private final ReviewViewModel review;
    private final FindingsSheet findings;
    private final List<Subscription> watching = new ArrayList<>();

    Workbench(Desk desk, WindowServices services, WindowActions window, FileDialogs dialogs, Consumer<String> browser) {
        this.desk = desk;
        this.settings = services.settings();
        commands = new Commands(desk.model().whole(), WhileOpening::isUseful);
        layers.setId("workbench");
        library = new LibraryViewModel(desk);
        claims = new ClaimsViewModel(desk);
        matrix = new MatrixViewModel(desk);
        ClaimSheets claimSheets = new ClaimSheets(desk, claims, overlay);
        sidebar = new Sidebar(desk, claims, claimSheets, overlay);
        LibraryPane list = new LibraryPane(library);
        Marking marking = new Marking(desk);
        sticky = new StickyMode(desk, marking);
        watching.add(sticky.watch());
        PassageActions hand = addMarking(marking);
        commands.add(new ClaimCommands(desk, claims, claimSheets).all());
        commands.add(new LibraryCommands(library, list, overlay, this::focusPanes).all());
        centre = new DeskCentre(desk, services, commands, hand);
        commands.add(centre.commands());
        review = new ReviewViewModel(desk, services.background(), Platform::runLater);
        addVersions(services, dialogs, list);
        addImporting(services, dialogs);
        addExporting(services, dialogs, browser);
        addPrinting(services);
        panels = new SidePanels(list, new UnderPanes(centre.node(), review, commands), sidebar);
        findings = addKeeping(services);
        keeper = new DeskKeeper(desk, library, view);
        addFrame(services, window, dialogs, browser, new Regions(List.of(new Regions.Region(list, list::focusTarget),
            new Regions.Region(centre.node(), centre::focusTarget), new Regions.Region(sidebar, () -> null))));
        ObjectProperty<List<String>> recent = new SimpleObjectProperty<>(settings.get().recent());
        watching.add(settings.property().subscribe(now -> recent.set(now.recent())));
        TopBar top = new TopBar(new Menus(commands).bar(recent, folder -> window.open(java.nio.file.Path.of(folder))),
            desk, commands, view);
        BorderPane frame = new BorderPane(panels, top, null, new StatusBar(desk, commands, view, sticky::end, UnderPanes.waiting(review)), null);
        layers.getChildren().add(frame);
        // What counts mentions says nothing before all of them are known.
        sidebar.visibleProperty().bind(desk.model().whole());
        MatrixPane table = new MatrixPane(matrix, () -> view.set(WorkbenchView.DESK));
        table.visibleProperty().bind(desk.model().whole());
        watching.add(view.subscribe(shown -> {
            matrix.setShown(shown == WorkbenchView.MATRIX);
            frame.setCenter(shown == WorkbenchView.MATRIX ? table : panels);
            if (shown == WorkbenchView.MATRIX) {
                table.takeKeys();
            } else {
                focusPanes();
            }
        }));
        NoticeBar notices = new NoticeBar(layers);
        watching.add(desk.notices().listen(notices::show));
        watching.add(settings.property().subscribe(now -> commands.overrides().set(FXCollections.observableMap(SettingsModel.bindings(now)))));
        new KeyDispatch(commands).attachTo(layers);
        layers.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private PassageActions addMarking(Marking marking) {
        Edges edges = new Edges(desk);
        commands.add(new MarkingCommands(desk, marking, edges, new Picking(desk, marking, sticky, overlay)).all());
        return new HandMarking(desk, sticky, edges, commands);
    }

    private void addVersions(WindowServices services, FileDialogs dialogs, LibraryPane list) {
        commands.add(new VersionCommands(desk, overlay, dialogs, review,
            new VersionCommands.Surroundings(services.background(), Platform::runLater, services.folders().documents()), list::single).all());
        commands.add(new ReviewCommands(review).all());
    }

    private void addImporting(WindowServices services, FileDialogs dialogs) {
        ImportSheet sheet = new ImportSheet(overlay, new ImportViewModel(desk, Importing.standard(), OriginalKeeping.in(desk.model()),
            services.background(), Platform::runLater), this::focusPanes);
        WebSheet web = new WebSheet(overlay, new WebViewModel(Fetcher::isPrivate, services.background(), Platform::runLater, sheet::openPages));
        commands.add(new ImportCommands(sheet, web, dialogs, desk.notices(), services.folders().documents()).all().stream()
            .map(command -> command.onlyWhile(desk.model().changeableProperty())).toList());
        new FileDrop(layers, sheet, web).attach();
    }

    private FindingsSheet addKeeping(WindowServices services) {
        FindingsSheet report = new FindingsSheet(overlay, desk.notices());
        RestoreViewModel restore = new RestoreViewModel(desk, services.background(), Platform::runLater, ZoneId.systemDefault());
        KeepingCommands keeping = new KeepingCommands(desk, new RestoreSheet(overlay, restore), new ElsewhereSheet(overlay, desk), report);
        commands.add(keeping.all());
        watching.add(keeping.watch());
        return report;
    }

    private void addPrinting(WindowServices services) {
        PrintWork work = new PrintWork(new PlatformPrinting(() -> layers.getScene().getWindow()), desk.notices(), services.background(),
            Platform::runLater);
        new PrintSheet(overlay, work);
        commands.add(new PrintCommands(desk, work).all());
    }

    private void addExporting(WindowServices services, FileDialogs dialogs, Consumer<String> browser) {
        ExportViewModel model = new ExportViewModel(desk, services.background(), Platform::runLater);
        ExportSheet sheet = new ExportSheet(overlay, model, desk.notices(), browser);
        commands.add(new ExportCommands(desk, dialogs, sheet, services.folders().documents()).all());
    }

    private void addFrame(WindowServices services, WindowActions window, FileDialogs dialogs, Consumer<String> browser, Regions regions) {
        SettingsSheet sheet = new SettingsSheet(overlay, settings, commands);
        commands.add(new ProjectCommands(desk, window, dialogs, services.folders().documents(), overlay, sheet).all());
        commands.add(new EditCommands(desk).all());
        ViewCommands views = new ViewCommands(settings);
        commands.add(views.all(view, panels, regions));
        commands.add(views.text());
        commands.add(new HelpCommands(new KeySheet(overlay, commands), services.folders(), desk.notices(), browser).all());
        Chooser palette = new Chooser(overlay);
        PaletteSource source = new PaletteSource(desk, commands, this::focusPanes);
        commands.add(List.of(Command.of("palette.open", "Shortcut+K",
            () -> palette.open("", Messages.get("palette.prompt"), source.choices(), typed -> Optional.empty()))));
    }

    Parent root() {
        return layers;
    }

    Desk desk() {
        return desk;
    }

    ReviewViewModel review() {
        return review;
    }

    Commands commands() {
        return commands;
    }

    void restore(DeskLayout layout) {
        keeper.restore(layout);
        panels.restore(settings.get().window());
    }

    /** Puts the focus into the active pane. */
    void focusPanes() {
        if (centre.node().getScene() == null) {
            // the panels have no children before they are styled
            layers.applyCss();
        }
        if (centre.focusTarget() != null) {
            centre.focusTarget().requestFocus();
        }
    }

    void show(WorkbenchView shown) {
        view.set(shown);
    }

    DeskLayout layout() {
        return keeper.layout();
    }

    /** The panels' widths, in the place of a window otherwise as before. */
    WindowPlace panelsAt(WindowPlace before) {
        return new WindowPlace(before.x(), before.y(), before.width(), before.height(), before.maximized(), panels.leftWidth(),
            panels.rightWidth(), panels.leftWanted(), panels.rightWanted());
    }

    void askName() {
        new FirstName(settings).askOnce(overlay);
    }

    /** Says what was noticed in the project's files when it was opened. */
    void report(List<Finding> found) {
        findings.add(found);
        List<Finding> problems = found.stream().filter(Finding::isProblem).toList();
        if (!problems.isEmpty()) {
            desk.notices().failed(Messages.get("findings.some", problems.size(), problems.getFirst()));
        }
    }

    void dispose() {
        watching.forEach(Subscription::unsubscribe);
        centre.dispose();
        sidebar.dispose();
        library.dispose();
        claims.dispose();
        matrix.dispose();
        review.dispose();
        desk.model().dispose();
    }

    /** Esc leaves, one press after the other, what is sticky, what is selected, and the claim in focus. */
    private void escape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || overlay.isOpen()) {
            return;
        }
        if (sticky.isOn()) {
            sticky.end();
        } else if (desk.focus().annotationProperty().get() != null) {
            desk.focus().annotationProperty().set(null);
        } else {
            desk.focus().claimProperty().set(null);
        }
        key.consume();
    }
}
