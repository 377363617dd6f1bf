package eu.talentpool.exchange;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML that nobody vouches for. A document type is refused, so there are neither entities to expand nor files to
/// fetch; `xsi:schemaLocation` is an attribute like any other. Depth, attributes and elements are limited.
final class XmlReader {

    static final int MAX_DEPTH = 100;
    static final int MAX_ATTRIBUTES = 100;
    static final int MAX_ELEMENTS = 200_000;

    static final String HR = "http://www.hr-xml.org/3";
    static final String EUROPASS = "http://www.europass.eu/1.0";
    static final String SKILLS_PASSPORT = "http://europass.cedefop.europa.eu/Europass";

    /// Elements of other namespaces are extensions: they are left out.
    private static final Set<String> NAMESPACES = Set.of(
            HR,
            EUROPASS,
            SKILLS_PASSPORT,
            "http://www.openapplications.org/oagis/9",
            "http://www.europass_eures.eu/1.0");

    /// Making one costs as much as reading a small document; no two threads may share one.
    private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(XmlReader::factory);

    private final XMLStreamReader xml;
    private int elements;
    private int depth;

    private XmlReader(String document) throws XMLStreamException {
        xml = FACTORY.get().createXMLStreamReader(new StringReader(document));
    }

    /// A reader that stands at the first element and has looked at nothing behind it.
    static XmlReader at(String document) throws Unreadable {
        return guarded(() -> {
            var reader = new XmlReader(document);
            while (reader.xml.next() != XMLStreamConstants.START_ELEMENT) reader.refuseDocumentType();
            return reader;
        });
    }

    /// Name of the first element. To be asked before [#read].
    QName rootName() {
        return xml.getName();
    }

    /// The first element with everything below it.
    XmlElement read() throws Unreadable {
        return guarded(this::tree);
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        // Without a document type these two count only &lt; and its kind, of which a text may hold any number.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        // Counted here, to say what is wrong.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }

    private XmlElement tree() throws XMLStreamException, Unreadable {
        var root = open(null);
        var current = root;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> current = isKnown() ? open(current) : skip(current);
                case XMLStreamConstants.END_ELEMENT -> current = close(current);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> current.append(xml.getText());
                default -> refuseDocumentType();
            }
        }
        return root;
    }

    private boolean isKnown() {
        var namespace = xml.getNamespaceURI();
        return namespace != null && NAMESPACES.contains(namespace);
    }

    private XmlElement open(@Nullable XmlElement parent) throws Unreadable {
        count();
        return new XmlElement(xml.getLocalName(), parent, attributes());
    }

    private XmlElement close(XmlElement element) {
        depth--;
        var parent = element.parent();
        return parent == null ? element : parent;
    }

    private XmlElement skip(XmlElement current) throws XMLStreamException, Unreadable {
        var outside = depth;
        count();
        while (depth > outside) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) count();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
        return current;
    }

    private void count() throws Unreadable {
        if (++depth > MAX_DEPTH) throw limit("elements nested deeper than " + MAX_DEPTH);
        if (++elements > MAX_ELEMENTS) throw limit("more than " + MAX_ELEMENTS + " elements");
    }

    private Map<String, String> attributes() {
        if (xml.getAttributeCount() == 0) return Map.of();
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < xml.getAttributeCount(); i++)
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        return attributes;
    }

    private void refuseDocumentType() throws Unreadable {
        if (xml.getEventType() == XMLStreamConstants.DTD) throw documentType();
    }

    static Unreadable documentType() {
        return new Unreadable(
                "xml-doctype",
                "",
                "The document has a DOCTYPE, which can reach for other files; this is refused."
                        + " Remove the line and send the document again.");
    }

    static Unreadable limit(String what) {
        return new Unreadable(
                "xml-limit", "", "The document has " + what + ". No such document is read; check how it was written.");
    }

    interface Reading<T extends @Nullable Object> {
        T read() throws XMLStreamException, Unreadable;
    }

    static <T extends @Nullable Object> T guarded(Reading<T> reading) throws Unreadable {
        try {
            return reading.read();
        } catch (XMLStreamException e) {
            if (String.valueOf(e.getMessage()).contains("JAXP00010002"))
                throw limit("an element with more than " + MAX_ATTRIBUTES + " attributes");
            throw notWellFormed(e.getLocation());
        } catch (MissingResourceException e) {
            // The parser of the JDK lacks the words for some faults in a document type.
            throw notWellFormed(null);
        }
    }

    /// The parser's own message is left out: it may quote the document.
    private static Unreadable notWellFormed(@Nullable Location at) {
        var place = at == null || at.getLineNumber() < 1
                ? "an unknown place"
                : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        return new Unreadable(
                "xml-not-wellformed",
                "",
                "The XML is broken at " + place + ": a tag, a reference or a character is wrong there."
                        + " Export the document again.");
    }
}
