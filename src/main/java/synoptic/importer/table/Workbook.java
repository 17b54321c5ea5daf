package synoptic.importer.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.flow.TooMuch;
import synoptic.importer.word.Relations;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;

/** The sheets of an XLSX workbook, read row by row. */
final class Workbook {

    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_CHARACTERS = 60_000_000;
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

    record Sheet(String name, String part) {
    }

    interface Rows {
        boolean next(int number, List<String> cells) throws ImportRefused;
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private LocalDateTime epoch = EPOCH;

    private Workbook() {
    }

    static Workbook of(Zip zip) throws IOException, ImportRefused {
        Workbook workbook = new Workbook();
        String part = Relations.of(zip, "").ofType("officeDocument").filter(zip::has).orElse("xl/workbook.xml");
        if (!zip.has(part)) {
            throw new IOException("the part with its sheets is missing");
        }
        Relations relations = Relations.of(zip, part);
        try (Xml xml = new Xml(zip.stream(part, Zip.LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart("sheet")) {
                    workbook.sheets.add(new Sheet(xml.attribute("name"), relations.target(xml.relationId())));
                } else if (xml.isStart("workbookPr") && xml.attribute("date1904").matches("1|true")) {
                    workbook.epoch = EPOCH_OF_1904;
                }
            }
        }
        workbook.styles(zip, relations.ofType("styles").orElse("xl/styles.xml"));
        workbook.strings(zip, relations.ofType("sharedStrings").orElse("xl/sharedStrings.xml"));
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    private void strings(Zip zip, String part) throws IOException, ImportRefused {
        if (!zip.has(part)) {
            return;
        }
        long characters = 0;
        try (Xml xml = new Xml(zip.stream(part, Zip.LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    String words = runs(xml);
                    characters += words.length();
                    if (characters > MOST_CHARACTERS) {
                        throw new TooMuch("more than " + MOST_CHARACTERS / 1_000_000 + " million characters");
                    }
                    shared.add(words);
                }
            }
        }
    }

    /** The words of a string, without the signs above them that say how it is spoken. */
    private static String runs(Xml xml) throws IOException {
        StringBuilder words = new StringBuilder();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                words.append(xml.words());
            }
        }
        return words.toString();
    }

    private void styles(Zip zip, String part) throws IOException, ImportRefused {
        if (!zip.has(part)) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        try (Xml xml = new Xml(zip.stream(part, Zip.LARGEST_PART))) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                    cells = xml.isStart();
                } else if (cells && xml.isStart("xf")) {
                    dates.add(isDate(xml.attribute("numFmtId"), formats));
                }
            }
        }
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String code = formats.getOrDefault(id, "").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return code.matches("(?i).*(yy|dd|mmm|h:mm).*") || id.matches("1[4-9]|2[0-2]|27|3[0-6]|5\\d");
    }

    /** Tells the rows that are not empty. @return false if the listener wanted no more */
    boolean rows(Zip zip, Sheet sheet, Rows rows) throws IOException, ImportRefused {
        if (!zip.has(sheet.part())) {
            return true;
        }
        try (Xml xml = new Xml(zip.stream(sheet.part(), Zip.LARGEST_PART))) {
            int number = 0;
            List<String> cells = new ArrayList<>();
            while (xml.next()) {
                if (xml.isStart("row")) {
                    String own = xml.attribute("r");
                    number = own.matches("\\d{1,9}") ? Integer.parseInt(own) : number + 1;
                    cells = new ArrayList<>();
                } else if (xml.isStart("c")) {
                    int column = column(xml.attribute("r"), cells.size());
                    String value = cell(xml);
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(value);
                } else if (xml.isEnd("row") && cells.stream().anyMatch(cell -> !cell.isBlank())
                    && !rows.next(number, List.copyOf(cells))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The index of a cell's column, such as 27 for AB3. */
    private static int column(String reference, int next) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        if (column > MOST_COLUMNS) {
            throw new TooMuch("more than " + MOST_COLUMNS + " columns");
        }
        return column == 0 ? next : column - 1;
    }

    private String cell(Xml xml) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart("v")) {
                value = xml.words();
            } else if (xml.isStart("is")) {
                value = runs(xml);
            }
        }
        if (type.equals("s") && value.matches("\\d{1,9}")) {
            int at = Integer.parseInt(value);
            return at < shared.size() ? shared.get(at) : "";
        }
        boolean number = type.isEmpty() || type.equals("n");
        boolean date = number && style.matches("\\d{1,6}") && Integer.parseInt(style) < dates.size()
            && dates.get(Integer.parseInt(style));
        return date ? date(value) : type.equals("e") ? "" : value;
    }

    private String date(String value) {
        try {
            long seconds = Math.round(new BigDecimal(value).doubleValue() * 86_400);
            LocalDateTime time = epoch.plusSeconds(seconds);
            return seconds % 86_400 == 0 ? time.toLocalDate().toString() : time.toString();
        } catch (NumberFormatException | java.time.DateTimeException notANumber) {
            return value;
        }
    }
}
