package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a value stands in an item: `region/country`, `@id`, `*/name`, `**/EntityName` at any depth,
/// `Text[Kind=Tasks]/Value` where the text at `Kind` is so, `Text[Kind=]` where it is blank or missing, `.` the item
/// itself. Names are those of XML without a prefix, of JSON, or of a column.
record FeedPath(String written, List<Step> steps) {

    private static final Pattern STEP =
            Pattern.compile("(\\*\\*|\\*|@?[^\\[\\]/@*=]+)(?:\\[([^\\[\\]/=*]+)=([^\\[\\]]*)])?");
    private static final Pattern BETWEEN = Pattern.compile("/(?![^\\[]*])");

    /// @param member name of the child whose text has to be `value`, or null
    private record Step(String name, @Nullable String member, String value) {

        boolean any() {
            return name.equals("**");
        }

        boolean takes(FeedNode node) {
            if (!takes(node.name())) return false;
            if (member == null) return true;
            var found = node.textAt(member);
            return value.equals(found == null ? "" : found);
        }

        boolean takes(String other) {
            return name.equals("*") || name.equals(other);
        }
    }

    /// @throws IllegalArgumentException if it is no path; says why
    static FeedPath parse(String path) {
        if (path.strip().equals(".")) return new FeedPath(path, List.of());
        var steps = new ArrayList<Step>();
        for (var step : BETWEEN.split(path.strip(), -1)) {
            var parts = STEP.matcher(step);
            if (!parts.matches()) throw new IllegalArgumentException("'" + path + "' is no path: '" + step + "'");
            steps.add(new Step(
                    parts.group(1),
                    parts.group(2),
                    String.valueOf(parts.group(3)).strip()));
        }
        if (steps.getLast().any())
            throw new IllegalArgumentException("'" + path + "' ends with **: name what is there");
        return new FeedPath(path.strip(), List.copyOf(steps));
    }

    /// A column, whose name is taken as it is.
    static FeedPath column(String name) {
        return new FeedPath(name.strip(), List.of(new Step(name.strip(), null, "")));
    }

    List<FeedNode> list(FeedNode item) {
        return list(Stream.of(item), 0).distinct().toList();
    }

    private Stream<FeedNode> list(Stream<FeedNode> nodes, int from) {
        if (from == steps.size()) return nodes;
        var step = steps.get(from);
        if (step.any()) return list(nodes.flatMap(FeedNode::everything), from + 1);
        return list(nodes.flatMap(n -> n.children().stream()).filter(step::takes), from + 1);
    }

    /// True if these names, from the root on, are this path. Conditions are not looked at.
    boolean matches(List<String> names) {
        return matches(names, 0, 0);
    }

    private boolean matches(List<String> names, int name, int step) {
        if (step == steps.size()) return name == names.size();
        if (steps.get(step).any())
            return matches(names, name, step + 1) || (name < names.size() && matches(names, name + 1, step));
        return name < names.size() && steps.get(step).takes(names.get(name)) && matches(names, name + 1, step + 1);
    }
}
