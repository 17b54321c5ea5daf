package synoptic.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.Reading;

/** The options that say how files are read. */
public final class ReadingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--encoding", paramLabel = "E",
        description = "Read text files in this encoding, such as windows-1252, instead of detecting it.")
    private String encoding;

    @Option(names = "--columns", paramLabel = "FIELD=COLUMN,…",
        description = "Which columns of tables or fields of JSON hold what: text, title, url, date, updated, outlet, byline or "
            + "language, such as text=Body,title=C; the others are found by their names.")
    private String columns;

    @Option(names = "--password", paramLabel = "P", description = "Try this password on locked files; may be given several times.")
    private List<String> passwords;

    /** What was chosen. @throws ParameterException for an encoding or a list of columns that is none */
    public Reading reading() {
        try {
            return new Reading(Optional.ofNullable(encoding).map(Charset::forName),
                columns == null ? Columns.AUTOMATIC : Columns.parse(columns), passwords == null ? List.of() : passwords);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ParameterException(spec.commandLine(), "There is no encoding called '" + encoding
                + "'; UTF-8 or windows-1252 are examples.");
        } catch (IllegalArgumentException noColumns) {
            throw new ParameterException(spec.commandLine(), noColumns.getMessage());
        }
    }
}
