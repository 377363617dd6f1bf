package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of an XML document, without the elements of foreign namespaces: what is left is told apart by its local
/// name, whatever prefix it had.
final class XmlElement {

    private static final int FEW = 8;

    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    /// By name, once there are so many that it helps.
    private @Nullable Map<String, Integer> childCounts;
    private final StringBuilder text = new StringBuilder(0);

    /// Among the siblings of the same name, from 1.
    private final int number;

    /// @param attributes by local name
    XmlElement(String name, @Nullable XmlElement parent, Map<String, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.attributes = attributes;
        this.number = parent == null ? 1 : parent.adopt(this);
    }

    private int adopt(XmlElement child) {
        children.add(child);
        if (childCounts != null) return childCounts.merge(child.name, 1, Integer::sum);
        var number = count(child.name);
        if (children.size() > FEW) countAll();
        return number;
    }

    private void countAll() {
        var counts = new HashMap<String, Integer>();
        for (var child : children) counts.merge(child.name, 1, Integer::sum);
        childCounts = counts;
    }

    /// Stops once the text is longer than any that is kept, so that an embedded file costs no memory.
    void append(String characters) {
        if (text.length() <= PlainText.MAX_LENGTH) text.append(characters);
    }

    String name() {
        return name;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    boolean hasChild(String wanted) {
        return count(wanted) > 0;
    }

    /// Neither text nor an element with any.
    boolean isEmpty() {
        return text().isEmpty() && children.stream().allMatch(XmlElement::isEmpty);
    }

    /// Own text, stripped.
    String text() {
        return text.toString().strip();
    }

    /// Null if absent or blank.
    @Nullable
    String attribute(String localName) {
        var value = attributes.getOrDefault(localName, "").strip();
        return value.isEmpty() ? null : value;
    }

    /// Every element at the end of this path of child names.
    List<XmlElement> list(String... path) {
        var found = List.of(this);
        for (var step : path) {
            if (found.isEmpty()) return found;
            found = children(found, step);
        }
        return found;
    }

    private static List<XmlElement> children(List<XmlElement> parents, String wanted) {
        var found = new ArrayList<XmlElement>();
        for (var parent : parents)
            if (parent.hasChild(wanted))
                for (var child : parent.children) if (child.name.equals(wanted)) found.add(child);
        return found;
    }

    Optional<XmlElement> find(String... path) {
        var found = list(path);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// Text of the first element at the end of this path that has any; null if there is none.
    @Nullable
    String textAt(String... path) {
        for (var element : list(path)) {
            var own = element.text();
            if (!own.isEmpty()) return own;
        }
        return null;
    }

    /// Every element of this name below this one, in document order.
    List<XmlElement> descendants(String wanted) {
        var found = new ArrayList<XmlElement>();
        addDescendants(wanted, found);
        return found;
    }

    private void addDescendants(String wanted, List<XmlElement> found) {
        for (var child : children) {
            if (child.name.equals(wanted)) found.add(child);
            child.addDescendants(wanted, found);
        }
    }

    /// Path from below the root, as findings name it; siblings of the same name are counted from 1.
    String path() {
        if (parent == null) return name;
        var step = name + position();
        return parent.parent == null ? step : parent.path() + "/" + step;
    }

    /// Path of something below this element that is missing.
    String path(String missing) {
        return parent == null ? missing : path() + "/" + missing;
    }

    private String position() {
        return parent == null || parent.count(name) == 1 ? "" : "[" + number + "]";
    }

    private int count(String childName) {
        if (childCounts != null) return childCounts.getOrDefault(childName, 0);
        var count = 0;
        for (var child : children) if (child.name.equals(childName)) count++;
        return count;
    }
}
