package eu.talentpool.searchindex;

import eu.talentpool.vacancy.Duplicates;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VacancySource extends IndexSource {

    private final Vacancies vacancies;
    private final VisibilityFacts facts;
    private final Duplicates duplicates;

    VacancySource(JdbcClient db, Vacancies vacancies, VisibilityFacts facts, Duplicates duplicates) {
        super(IndexKind.VACANCIES, "vacancy", db);
        this.vacancies = vacancies;
        this.facts = facts;
        this.duplicates = duplicates;
    }

    @Override
    void settle(Progress progress) {
        duplicates.settle((compared, due) -> progress.report("vacancies compared with others", compared, due));
    }

    /// A vacancy that was not compared yet may be a job that is shown already.
    @Override
    String ready() {
        return " and version <= settled_version";
    }

    @Override
    List<IndexDocument> load(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var known = facts.of(rows);
        return rows.stream()
                .map(row ->
                        VacancyProjection.of(row, Visibility.days(row, Objects.requireNonNull(known.get(row.id())))))
                .toList();
    }
}
