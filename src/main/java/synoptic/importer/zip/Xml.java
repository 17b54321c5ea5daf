package synoptic.importer.zip;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import synoptic.importer.flow.ReadingStopped;

/**
 * XML read from first to last. A document type is passed over with all that it declares, and an entity that it would
 * have declared says nothing. Closes its stream.
 */
public final class Xml implements Closeable {

    private static final int DEEPEST = 4_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    /** @throws IOException if the bytes are no XML */
    public Xml(InputStream in) throws IOException {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new IOException(oneLine(broken), broken);
        }
    }

    /** Goes to the next event. @return false at the end @throws IOException where the XML is broken */
    public boolean next() throws IOException {
        ReadingStopped.check();
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new IOException("elements are nested more than " + DEEPEST + " deep");
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException broken) {
            throw new IOException(oneLine(broken), broken);
        }
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    public boolean isEnd() {
        return reader.isEndElement();
    }

    public boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    public boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.SPACE
            || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    public String text() {
        return reader.getText();
    }

    /** The name of the element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The prefix of the element's name, possibly empty. */
    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /** How many elements are open, this one with it. */
    public int depth() {
        return depth;
    }

    /** The attributes of the element by their names without prefix. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The value of an attribute by its name without prefix, or an empty string. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The id of a relation that the element refers to in the formats of offices, or an empty string. */
    public String relationId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = String.valueOf(reader.getAttributeNamespace(i));
            if (reader.getAttributeLocalName(i).equals("id") && space.contains("relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return attribute("id");
    }

    /** The words inside the element, up to its end; those of elements in it too. */
    public String words() throws IOException {
        StringBuilder words = new StringBuilder();
        int inside = depth;
        while (next() && depth >= inside) {
            if (isText() && words.length() < 1_000_000) {
                words.append(text());
            }
        }
        return words.toString();
    }

    /** Goes to the end of the element that began just now. */
    public void skip() throws IOException {
        int inside = depth;
        while (next() && depth >= inside) {
            // everything in it is passed over
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw new IOException(oneLine(broken), broken);
        } finally {
            in.close();
        }
    }

    private static String oneLine(XMLStreamException broken) {
        int line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNumber();
        return "its XML is broken" + (line > 0 ? " at line " + line : "");
    }
}
