package eu.talentpool.euresexport;

import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.employer.Periods;
import eu.talentpool.exchange.PositionOpeningWriter;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Vacancies as the network may see them on a day.
@Component
class ShownDocuments {

    private final Vacancies vacancies;
    private final Employers employers;
    private final ParticipationCalendar calendar;
    private final PositionOpeningWriter writer;

    ShownDocuments(Vacancies vacancies, Employers employers, ParticipationCalendar calendar, EuresSettings settings) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.calendar = calendar;
        this.writer = new PositionOpeningWriter(settings.agency(), settings.agencyName());
    }

    /// @param document  empty if the vacancy is not shown
    /// @param changesOn next day on which it appears or disappears by itself; null for never
    record Shown(
            UUID id,
            long version,
            Optional<String> document,
            @Nullable LocalDate changesOn) {}

    private record Facts(Map<EmployerId, Employer> employers, List<Participation> calendar, List<Shortage> shortages) {
        Visibility.Facts of(Vacancy vacancy) {
            return new Visibility.Facts(employers.get(vacancy.employer()), calendar, shortages);
        }
    }

    /// The rows are read before what their visibility depends on: whoever changes that raises their versions, so a row
    /// is never taken for looked at with facts older than itself.
    List<Shown> list(Collection<UUID> ids, LocalDate day) {
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var facts = new Facts(
                employers.find(rows.stream().map(Vacancy::employer).distinct().toList()),
                calendar.list(),
                vacancies.listShortages());
        return rows.stream().map(row -> shown(row, facts.of(row), day)).toList();
    }

    private Shown shown(Vacancy row, Visibility.Facts facts, LocalDate day) {
        var days = Visibility.days(row, facts);
        var id = row.id().value();
        var document = days.contain(day)
                ? Optional.of(writer.write(id.toString(), row.getContent()))
                : Optional.<String>empty();
        return new Shown(id, row.version(), document, nextChange(days, day));
    }

    private static @Nullable LocalDate nextChange(Periods days, LocalDate after) {
        return days.ranges().stream()
                .flatMap(range -> Stream.of(range.from(), range.until()))
                .filter(day -> day.isAfter(after) && !day.equals(LocalDate.MAX))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
