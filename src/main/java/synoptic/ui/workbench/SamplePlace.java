package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import synoptic.ui.control.QuestionSheet;
import synoptic.ui.control.QuestionSheet.Answer;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;

/** Asks, when the sample is first changed, where the user's own copy of it shall lie. */
final class SamplePlace {

    private enum Where { HERE, ELSEWHERE, NOWHERE }

    private final QuestionSheet questions;
    private final FileDialogs dialogs;

    SamplePlace(QuestionSheet questions, FileDialogs dialogs) {
        this.questions = questions;
        this.dialogs = dialogs;
    }

    /** The folder for the copy's folder; empty where the user leaves the sample as it is. */
    Optional<Path> ask(Path proposed) {
        Where answer = questions.ask(Messages.get("sample.header"), Messages.get("sample.words", proposed), List.of(
            new Answer<>(Messages.get("sample.here"), Where.HERE), new Answer<>(Messages.get("sample.elsewhere"), Where.ELSEWHERE),
            new Answer<>(Messages.get("sample.cancel"), Where.NOWHERE)), Where.NOWHERE);
        return switch (answer) {
            case HERE -> Optional.of(proposed);
            case ELSEWHERE -> dialogs.folder(Messages.get("file.sampleWhere"), proposed);
            case NOWHERE -> Optional.empty();
        };
    }
}
