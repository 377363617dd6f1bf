package eu.talentpool.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record PassportXml(XmlElement element) implements PassportPart {

    @Override
    public List<PassportPart> children(String name) {
        var list = name + "List";
        if (!element.hasChild(name) && !element.hasChild(list)) return List.of();
        return Stream.concat(element.list(name).stream(), element.list(list, name).stream())
                .<PassportPart>map(PassportXml::new)
                .toList();
    }

    @Override
    public String text() {
        return hasParts() ? "" : element.text();
    }

    @Override
    public @Nullable String attribute(String name) {
        return element.attribute(name);
    }

    @Override
    public boolean hasParts() {
        return element.hasChildren();
    }

    @Override
    public String path() {
        return element.path();
    }

    @Override
    public String path(String name) {
        return element.path(name);
    }
}
