package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Items of XML, RSS included, by local names.
final class FeedXml extends FeedSource {

    static final int MAX_DEPTH = 100;

    private final FeedText text;
    private final FeedPath items;
    private final List<String> open = new ArrayList<>();
    private @Nullable XMLStreamReader xml;

    FeedXml(FeedText text, FeedPath items) {
        this.text = text;
        this.items = items;
    }

    @Override
    @Nullable
    Item next() throws Unreadable {
        return XmlReader.guarded(() -> next(reader()));
    }

    @Override
    long line() {
        return xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    }

    private XMLStreamReader reader() throws XMLStreamException {
        if (xml == null) xml = XmlReader.factory().createXMLStreamReader(text);
        return xml;
    }

    private @Nullable Item next(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        while (reader.hasNext()) {
            var event = advance(reader);
            if (event == XMLStreamConstants.START_ELEMENT && items.matches(open)) return item(reader);
        }
        return null;
    }

    private Item item(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        var item = begin(reader.getLocalName());
        var nodes = new ArrayList<>(List.of(item));
        var outside = open.size() - 1;
        attributes(reader, item);
        while (open.size() > outside) {
            switch (advance(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    nodes.add(child(nodes.getLast(), reader.getLocalName()));
                    attributes(reader, nodes.getLast());
                }
                case XMLStreamConstants.END_ELEMENT -> nodes.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(nodes.getLast(), reader.getText());
                default -> {}
            }
        }
        return end(item);
    }

    private void attributes(XMLStreamReader reader, FeedNode element) {
        for (var i = 0; i < reader.getAttributeCount(); i++)
            text(child(element, "@" + reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }

    /// The next event, with the names of the open elements kept.
    private int advance(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        var event = reader.next();
        text.progress();
        if (event == XMLStreamConstants.DTD) throw XmlReader.documentType();
        if (event == XMLStreamConstants.START_ELEMENT) open.add(reader.getLocalName());
        if (event == XMLStreamConstants.END_ELEMENT) open.removeLast();
        if (open.size() > MAX_DEPTH) throw XmlReader.limit("elements nested deeper than " + MAX_DEPTH);
        return event;
    }
}
