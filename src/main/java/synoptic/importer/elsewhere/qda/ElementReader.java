package synoptic.importer.elsewhere.qda;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into elements. It loads nothing from outside and takes no document type, which is where entities come from. */
final class ElementReader {

    private static final int DEEPEST = 100;

    private ElementReader() {
    }

    /** The root. @throws XMLStreamException if it is not well-formed, or deeper than 100 elements, or has a document type */
    static Element read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type, which is not read", reader.getLocation());
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = started(reader);
                    if (root == null) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("its elements are nested too deeply", reader.getLocation());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> open.peek().append(reader.getText());
                default -> { }
            }
        }
        if (root == null) {
            throw new XMLStreamException("it is empty");
        }
        return root;
    }

    private static Element started(XMLStreamReader reader) {
        Element element = new Element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.set(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }
}
