package eu.talentpool.receipt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.exchange.Finding;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of each document of a run, and what its words stand for.
@Component
public class DocumentReports {

    private static final int PAGE = 500;

    private final JdbcClient db;
    private final Vacancies vacancies;
    private final Profiles profiles;

    DocumentReports(JdbcClient db, Vacancies vacancies, Profiles profiles) {
        this.db = db;
        this.vacancies = vacancies;
        this.profiles = profiles;
    }

    /// @param record   id of the vacancy or profile, null if there is none
    /// @param findings what was dropped, repaired, noted or wrong, in the order of the document
    /// @param linked   texts of occupations and skills with the concept they stand for
    /// @param unlinked texts that stay words
    public record DocumentReport(
            String document,
            Outcome.Kind outcome,
            @Nullable UUID record,
            List<Finding> findings,
            List<Link> linked,
            List<String> unlinked) {}

    /// @param uri        of the ESCO concept
    /// @param confidence 0 to 1; 1 where the document itself gave the code
    public record Link(String text, String uri, double confidence) {}

    private record Row(
            String document, Outcome.Kind outcome, @Nullable UUID record) {}

    private record Issue(String document, Finding finding) {}

    /// In order of the names of the documents.
    public void each(UUID run, Consumer<DocumentReport> reader) {
        for (var page = list(run, null, "", PAGE);
                !page.isEmpty();
                page = list(run, null, page.getLast().document, PAGE)) page.forEach(reader);
    }

    /// A page in order of the names of the documents.
    ///
    /// @param outcome null for any
    /// @param after   name of the last document of the page before; empty for the first page
    public List<DocumentReport> list(UUID run, Outcome.@Nullable Kind outcome, String after, int most) {
        var rows = rows(run, outcome, after, most);
        var findings = findings(run, rows);
        var mentions = mentions(rows);
        return rows.stream()
                .map(row -> report(
                        row,
                        findings.getOrDefault(row.document, List.of()),
                        row.record == null ? List.of() : mentions.getOrDefault(row.record, List.of())))
                .toList();
    }

    private static DocumentReport report(Row row, List<Finding> findings, List<Mention> mentions) {
        var linked = mentions.stream()
                .filter(Mention::linked)
                .map(m -> new Link(m.text(), Objects.requireNonNull(m.uri()), m.confidence()))
                .toList();
        var unlinked = mentions.stream()
                .filter(m -> !m.linked() && !m.text().isEmpty())
                .map(Mention::text)
                .distinct()
                .toList();
        return new DocumentReport(row.document, row.outcome, row.record, findings, linked, unlinked);
    }

    private List<Row> rows(UUID run, Outcome.@Nullable Kind outcome, String after, int most) {
        return db.sql("""
            select document, outcome, record_id from ingestion_document
            where run_id = :run and document > :after and (:outcome::text is null or outcome = :outcome::text)
            order by document limit :most\
            """)
                .param("run", run)
                .param("after", after)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getString("document"),
                        Outcome.Kind.valueOf(row.getString("outcome")),
                        row.getObject("record_id", UUID.class)))
                .list();
    }

    private Map<String, List<Finding>> findings(UUID run, List<Row> page) {
        return db
                .sql("select document, severity, rule, path, message from ingestion_issue"
                        + " where run_id = :run and document = any(:documents) order by id")
                .param("run", run)
                .param("documents", page.stream().map(Row::document).toArray(String[]::new))
                .query((row, _) -> new Issue(
                        row.getString("document"),
                        new Finding(
                                Finding.Severity.valueOf(row.getString("severity")),
                                row.getString("rule"),
                                row.getString("path"),
                                row.getString("message"))))
                .list()
                .stream()
                .collect(groupingBy(Issue::document, Collectors.mapping(Issue::finding, Collectors.toList())));
    }

    /// A run has records of one kind.
    private Map<UUID, List<Mention>> mentions(List<Row> page) {
        var ids = page.stream()
                .map(Row::record)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = new HashMap<UUID, List<Mention>>();
        found.putAll(vacancies.list(ids.stream().map(VacancyId::new).toList()).stream()
                .filter(v -> v.content() != null)
                .collect(toMap(v -> v.id().value(), DocumentReports::mentions)));
        found.putAll(profiles.list(ids.stream().map(ProfileId::new).toList()).stream()
                .filter(p -> p.content() != null)
                .collect(toMap(p -> p.id().value(), DocumentReports::mentions)));
        return found;
    }

    private static List<Mention> mentions(Vacancy vacancy) {
        VacancyContent content = vacancy.getContent();
        return Stream.concat(
                        content.occupations().stream(),
                        content.skills().stream().map(RequiredSkill::skill))
                .toList();
    }

    private static List<Mention> mentions(Profile profile) {
        var content = Objects.requireNonNull(profile.content());
        return Stream.of(
                        content.occupations().stream(),
                        content.experience().stream().map(ProfileContent.Experience::occupation),
                        content.skills().stream())
                .flatMap(all -> all)
                .toList();
    }
}
