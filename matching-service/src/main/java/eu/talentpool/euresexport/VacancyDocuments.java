package eu.talentpool.euresexport;

import eu.talentpool.employer.Periods;
import eu.talentpool.exchange.PositionOpeningWriter;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Vacancies as the network may see them on a day.
@Component
class VacancyDocuments implements ShownDocuments {

    private final Vacancies vacancies;
    private final VisibilityFacts visibility;
    private final PositionOpeningWriter writer;

    VacancyDocuments(Vacancies vacancies, VisibilityFacts visibility, EuresSettings settings) {
        this.vacancies = vacancies;
        this.visibility = visibility;
        this.writer = new PositionOpeningWriter(settings.agency(), settings.agencyName());
    }

    /// The rows are read before what their visibility depends on: whoever changes that raises their versions, so a row
    /// is never taken for looked at with facts older than itself.
    @Override
    public List<Shown> list(Collection<UUID> ids, LocalDate day) {
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var facts = visibility.of(rows);
        return rows.stream()
                .map(row -> shown(row, Objects.requireNonNull(facts.get(row.id())), day))
                .toList();
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
