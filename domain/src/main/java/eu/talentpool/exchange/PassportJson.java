package eu.talentpool.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// @param path empty for the document itself
record PassportJson(JsonNode node, String path) implements PassportPart {

    @Override
    public List<PassportPart> children(String name) {
        var member = node.path(name);
        if (!member.isArray()) return isAbsent(member) ? List.of() : List.of(new PassportJson(member, path(name)));
        return IntStream.range(0, member.size())
                .filter(i -> !isAbsent(member.get(i)))
                .<PassportPart>mapToObj(i -> new PassportJson(member.get(i), path(name) + "[" + i + "]"))
                .toList();
    }

    private static boolean isAbsent(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }

    /// Numbers and truth values are texts too.
    @Override
    public String text() {
        return node.isValueNode() ? node.asString("").strip() : "";
    }

    @Override
    public @Nullable String attribute(String name) {
        var value = new PassportJson(node.path(Character.toUpperCase(name.charAt(0)) + name.substring(1)), "").text();
        return value.isEmpty() ? null : value;
    }

    @Override
    public boolean hasParts() {
        return node.isContainer();
    }

    @Override
    public String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
