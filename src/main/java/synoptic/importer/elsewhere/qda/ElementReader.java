package synoptic.importer.elsewhere.qda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import synoptic.importer.zip.Xml;

/** Reads XML into elements; nothing is loaded from outside. */
final class ElementReader {

    private static final int DEEPEST = 500;

    private ElementReader() {
    }

    /** The root. @throws IOException if it is not well-formed, or its elements are nested more than 500 deep */
    static Element read(byte[] bytes) throws IOException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        try (Xml xml = new Xml(new ByteArrayInputStream(bytes))) {
            while (xml.next()) {
                if (xml.isStart()) {
                    Element element = new Element(xml.name(), xml.attributes());
                    if (root == null) {
                        root = element;
                    } else {
                        open.element().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        throw new IOException("its elements are nested too deeply");
                    }
                } else if (xml.isEnd()) {
                    open.pop();
                } else if (xml.isText() && !open.isEmpty()) {
                    open.element().append(xml.text());
                }
            }
        }
        if (root == null) {
            throw new IOException("it is empty");
        }
        return root;
    }
}
