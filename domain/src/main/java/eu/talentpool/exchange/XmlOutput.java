package eu.talentpool.exchange;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes XML in the namespaces of HR Open Standards, an element a line. What is null is left out; characters that no
/// XML may hold are too. A name with the prefix `oa:` is one of OAGIS.
final class XmlOutput {

    private static final String OAGIS = "http://www.openapplications.org/oagis/9";
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlOutput() {
        xml = writing(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /// The first element; declares the namespaces.
    XmlOutput root(String name, String... attributes) {
        return run(() -> {
            newLine();
            xml.writeStartElement(name);
            xml.writeDefaultNamespace(XmlReader.HR);
            xml.writeNamespace("oa", OAGIS);
            write(attributes);
            depth++;
        });
    }

    /// Opens an element, until [#close].
    ///
    /// @param attributes name, value, name, value ...
    XmlOutput open(String name, @Nullable String... attributes) {
        return run(() -> {
            newLine();
            xml.writeStartElement(name);
            write(attributes);
            depth++;
        });
    }

    XmlOutput close() {
        return run(() -> {
            depth--;
            newLine();
            xml.writeEndElement();
        });
    }

    /// An element with text; none at all if there is no text.
    XmlOutput leaf(String name, @Nullable Object value, @Nullable String... attributes) {
        if (value == null || value.toString().isEmpty()) return this;
        return run(() -> {
            newLine();
            xml.writeStartElement(name);
            write(attributes);
            xml.writeCharacters(allowed(value.toString()));
            xml.writeEndElement();
        });
    }

    /// Of the element just opened.
    XmlOutput attribute(String name, String value) {
        return run(() -> write(name, value));
    }

    XmlOutput empty(String name) {
        return run(() -> {
            newLine();
            xml.writeEmptyElement(name);
        });
    }

    @Override
    public String toString() {
        run(xml::flush);
        return text.toString();
    }

    private void write(@Nullable String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) xml.writeAttribute(String.valueOf(attributes[i]), allowed(value));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String allowed(String value) {
        return FORBIDDEN.matcher(value).replaceAll("");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private XmlOutput run(Step step) {
        return writing(() -> {
            step.run();
            return this;
        });
    }

    /// A string cannot fail to be written to.
    private static <T> T writing(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
