package eu.talentpool.vacancy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.taxonomy.Mention;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        var ofClusters = vacancies.listClusters(clusters(rows));
        var alone = new Alone(
                employers.find(rows.stream().map(Vacancy::employer).distinct().toList()),
                calendar.list(),
                vacancies.listShortages(groups(rows, ofClusters)));
        var members = members(ofClusters, alone);
        return rows.stream().collect(toMap(Vacancy::id, v -> alone.facts(v, ahead(v, members)), (one, _) -> one));
    }

    private static List<UUID> clusters(Collection<Vacancy> rows) {
        return rows.stream()
                .map(Vacancy::cluster)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Set<String> groups(Collection<Vacancy> rows, Collection<Vacancy> ofClusters) {
        return Stream.concat(rows.stream(), ofClusters.stream())
                .map(Vacancy::content)
                .filter(Objects::nonNull)
                .flatMap(content -> content.occupations().stream())
                .map(Mention::iscoGroup)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /// What is known without the vacancies for the same job.
    private record Alone(Map<EmployerId, Employer> employers, List<Participation> calendar, List<Shortage> shortages) {

        Visibility.Facts facts(Vacancy vacancy, List<Visibility.Ahead> ahead) {
            return new Visibility.Facts(employers.get(vacancy.employer()), calendar, shortages, ahead);
        }
    }

    private record Member(Vacancy vacancy, Visibility.Ahead ahead) {}

    /// The days of each member are reckoned once, however many hang on them.
    private static Map<UUID, List<Member>> members(Collection<Vacancy> ofClusters, Alone alone) {
        return ofClusters.stream()
                .sorted(Precedence.ORDER)
                .map(v -> new Member(v, new Visibility.Ahead(v.id(), Visibility.days(v, alone.facts(v, List.of())))))
                .collect(groupingBy(member -> Objects.requireNonNull(member.vacancy.cluster())));
    }

    /// An employer that was changed by its source is another one, whatever the cluster says until it is settled.
    private static List<Visibility.Ahead> ahead(Vacancy vacancy, Map<UUID, List<Member>> members) {
        if (vacancy.cluster() == null) return List.of();
        return members.getOrDefault(vacancy.cluster(), List.of()).stream()
                .takeWhile(member -> Precedence.ORDER.compare(member.vacancy, vacancy) < 0)
                .filter(member -> member.vacancy.employer().equals(vacancy.employer()))
                .map(Member::ahead)
                .toList();
    }
}
