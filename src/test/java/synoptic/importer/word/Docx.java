package synoptic.importer.word;

import synoptic.importer.zip.Archive;

/** A small Word document that a test puts together. */
final class Docx {

    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Docx() {
    }

    /** A document with this body and more parts: name, content, name, content … */
    static byte[] of(String body, String... parts) {
        return archive("", body, parts).bytes();
    }

    static Archive archive(String before, String body, String... parts) {
        Archive archive = new Archive()
            .with("[Content_Types].xml", "<Types/>")
            .with("word/document.xml", "<?xml version='1.0'?>" + before + part("document", "<w:body>" + body
                + "</w:body>"));
        for (int i = 0; i < parts.length; i += 2) {
            archive.with(parts[i], parts[i + 1]);
        }
        return archive;
    }

    static String part(String name, String content) {
        return "<w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    static String links(String... idsAndAddresses) {
        StringBuilder list = new StringBuilder("<Relationships xmlns='" + RELATIONS + "'>");
        for (int i = 0; i < idsAndAddresses.length; i += 2) {
            list.append("<Relationship Id='").append(idsAndAddresses[i]).append("' Type='x/hyperlink' Target='")
                .append(idsAndAddresses[i + 1]).append("' TargetMode='External'/>");
        }
        return list.append("</Relationships>").toString();
    }
}
