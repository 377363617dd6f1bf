package eu.talentpool.pathway.information;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One data file: what holds in one Member State, or in the Union.
///
/// @param memberState `EU` in the file of the Union
/// @param sources what was read, by the key that rows name
record InformationFile(
        String memberState, Map<String, Statement.Source> sources, List<Row> statements, List<Gap> gaps) {

    InformationFile {
        gaps = requireNonNullElse(gaps, List.of());
    }

    /// A statement as it is written.
    ///
    /// @param except states it is not told of: not bound, or not known to be
    record Row(
            String id,
            Topic topic,
            String text,
            @Nullable Body body,
            String source,
            String article,
            @Nullable List<String> except,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            LocalDate verifiedOn,
            Verification verification) {

        Row {
            if (effectiveFrom != null) Validity.check(effectiveFrom, effectiveTo);
        }

        Statement statement(Statement.Source read) {
            return new Statement(
                    id, topic, text, body, read, article, effectiveFrom, effectiveTo, verifiedOn, verification);
        }
    }

    record Gap(String text, @Nullable List<String> except) {}

    Stream<Statement> statementsFor(String memberState) {
        return statements.stream()
                .filter(row -> applies(row.except(), memberState))
                .map(this::statement);
    }

    Stream<Statement> allStatements() {
        return statements.stream().map(this::statement);
    }

    private Statement statement(Row row) {
        return row.statement(requireNonNull(sources.get(row.source())));
    }

    Stream<String> gapsOf(String memberState) {
        return gaps.stream().filter(gap -> applies(gap.except(), memberState)).map(Gap::text);
    }

    private static boolean applies(@Nullable List<String> except, String memberState) {
        return except == null || !except.contains(memberState);
    }
}
