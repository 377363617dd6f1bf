package eu.talentpool.searchindex;

import eu.talentpool.employer.Employers;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VacancySource extends IndexSource {

    private final Vacancies vacancies;
    private final Employers employers;
    private final ParticipationCalendar calendar;

    VacancySource(JdbcClient db, Vacancies vacancies, Employers employers, ParticipationCalendar calendar) {
        super(IndexKind.VACANCIES, "vacancy", db);
        this.vacancies = vacancies;
        this.employers = employers;
        this.calendar = calendar;
    }

    @Override
    List<IndexDocument> load(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var known =
                employers.find(rows.stream().map(Vacancy::employer).distinct().toList());
        var states = calendar.list();
        var shortages = vacancies.listShortages();
        return rows.stream()
                .map(row -> Projection.of(
                        row, Visibility.days(row, new Visibility.Facts(known.get(row.employer()), states, shortages))))
                .toList();
    }
}
