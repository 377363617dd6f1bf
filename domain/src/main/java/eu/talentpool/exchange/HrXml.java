package eu.talentpool.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;

/// HR-XML 2.x `PositionOpening`, which job boards send alone or several in a SOAP envelope, often in another encoding
/// than they declare. Read by a mapping that comes with the pool.
final class HrXml {

    private static final int LOOK = 2048;
    private static final String NAMESPACE = "http://ns.hr-xml.org";
    private static final Set<String> SOAP =
            Set.of("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");

    private static final FeedMapping MAPPING = FeedMapping.bundled("hr-xml-2.yaml");

    private HrXml() {}

    /// By the first element; a document whose beginning names none of the namespaces is not parsed for it.
    static boolean recognises(byte[] document) {
        var start =
                new String(document, 0, Math.min(document.length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (!start.contains(NAMESPACE) && SOAP.stream().noneMatch(start::contains)) return false;
        try {
            return isRoot(XmlReader.at(FeedText.decode(document)).rootName());
        } catch (Unreadable e) {
            return false;
        }
    }

    private static boolean isRoot(QName root) {
        var space = root.getNamespaceURI();
        return root.getLocalPart().equals("PositionOpening")
                ? space.startsWith(NAMESPACE)
                : root.getLocalPart().equals("Envelope") && SOAP.contains(space);
    }

    static List<ReadResult> readAll(byte[] document) {
        var results = new ArrayList<ReadResult>();
        MAPPING.items(new ByteArrayInputStream(document)).forEachRemaining(results::add);
        return results;
    }
}
