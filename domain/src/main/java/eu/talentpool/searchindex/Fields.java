package eu.talentpool.searchindex;

import eu.talentpool.employer.Periods;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one document, in the forms that both kinds have. Texts are sorted, so that the order in which a record
/// tells things makes no other document.
final class Fields {

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    ObjectNode json() {
        return fields;
    }

    void texts(String field, Collection<String> texts) {
        var array = fields.putArray(field);
        new TreeSet<>(texts).forEach(array::add);
    }

    void text(String field, Object text) {
        fields.put(field, text.toString());
    }

    void number(String field, @Nullable Integer number) {
        if (number != null) fields.put(field, number);
    }

    void date(String field, @Nullable LocalDate date) {
        if (date != null) fields.put(field, date.toString());
    }

    /// @param shares above 0
    void shares(String field, Map<String, Double> shares) {
        var node = fields.putObject(field);
        new TreeMap<>(shares).forEach(node::put);
    }

    void periods(String field, Periods periods) {
        var array = fields.putArray(field);
        for (var range : periods.ranges()) {
            var node = array.addObject();
            node.put("gte", (range.from().equals(LocalDate.MIN) ? LocalDate.EPOCH : range.from()).toString());
            if (!range.until().equals(LocalDate.MAX))
                node.put("lt", range.until().toString());
        }
    }

    /// @param practised ISCO-08 groups of work done
    void occupations(List<Mention> occupations, Stream<String> practised) {
        texts(
                "occupations",
                occupations.stream().map(Mention::uri).filter(Objects::nonNull).toList());
        var groups = Stream.concat(occupations.stream().map(Mention::iscoGroup).filter(Objects::nonNull), practised)
                .toList();
        for (var digits : List.of(4, 3, 2))
            texts(
                    "isco" + digits,
                    groups.stream()
                            .filter(code -> code.length() >= digits)
                            .map(code -> code.substring(0, digits))
                            .toList());
    }
}
