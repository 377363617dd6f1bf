package eu.talentpool.vacancy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.employer.Employers;
import eu.talentpool.employer.ParticipationCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the visibility of vacancies depends on beside themselves, as it stands now.
@Component
public class VisibilityFacts {

    private final Vacancies vacancies;
    private final Employers employers;
    private final ParticipationCalendar calendar;

    VisibilityFacts(Vacancies vacancies, Employers employers, ParticipationCalendar calendar) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.calendar = calendar;
    }

    public Visibility.Facts of(Vacancy vacancy) {
        return Objects.requireNonNull(of(List.of(vacancy)).get(vacancy.id()));
    }

    /// For each of these vacancies.
    public Map<VacancyId, Visibility.Facts> of(Collection<Vacancy> rows) {
        var known =
                employers.find(rows.stream().map(Vacancy::employer).distinct().toList());
        var clusters = clusters(rows);
        var states = calendar.list();
        var shortages = vacancies.listShortages();
        return rows.stream()
                .collect(toMap(
                        Vacancy::id,
                        v -> new Visibility.Facts(known.get(v.employer()), states, shortages, ahead(v, clusters)),
                        (one, _) -> one));
    }

    private Map<UUID, List<Vacancy>> clusters(Collection<Vacancy> rows) {
        var named = rows.stream()
                .map(Vacancy::cluster)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return vacancies.listClusters(named).stream().collect(groupingBy(v -> Objects.requireNonNull(v.cluster())));
    }

    /// An employer that was changed by its source is another one, whatever the cluster says until it is settled.
    private static List<Vacancy> ahead(Vacancy vacancy, Map<UUID, List<Vacancy>> clusters) {
        if (vacancy.cluster() == null) return List.of();
        return clusters.getOrDefault(vacancy.cluster(), List.of()).stream()
                .filter(other -> other.employer().equals(vacancy.employer()))
                .filter(other -> Precedence.ORDER.compare(other, vacancy) < 0)
                .sorted(Precedence.ORDER)
                .toList();
    }
}
