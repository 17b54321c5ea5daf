package synoptic.importer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.zip.Zip;
import synoptic.importer.zip.ZipKind;

/** Reads XLSX workbooks, all their sheets with the columns of the first one; formulas count for their last results. */
public final class XlsxReader extends TableReader {

    @Override
    public Set<String> endings() {
        return Set.of("xlsx", "xlsm");
    }

    @Override
    public boolean recognises(Source source) {
        return ZipKind.of(source) == ZipKind.SHEET;
    }

    @Override
    Decoding decoding(Source source, Reading reading) {
        return Decoding.NONE;
    }

    @Override
    void rows(Source source, Reading reading, Rows rows) throws ImportRefused {
        try (Zip zip = Zip.open(source, "an Excel workbook")) {
            Workbook workbook = Workbook.of(zip);
            List<Workbook.Sheet> sheets = new ArrayList<>(workbook.sheets());
            for (Workbook.Sheet sheet : sheets) {
                String name = sheets.size() == 1 ? "" : sheet.name();
                boolean goesOn = workbook.rows(zip, sheet, (number, cells) -> rows.next(name, number, cells));
                if (!goesOn) {
                    return;
                }
            }
        } catch (IOException broken) {
            throw new ImportRefused(source.place() + " is not an Excel workbook that can be read (" + broken.getMessage()
                + "); open it in the program that made it, save it again and import that file.", broken);
        }
    }
}
