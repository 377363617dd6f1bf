package eu.talentpool.guidance;

import eu.talentpool.employer.Employers;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The vacancies a jobseeker may ask about: those that are shown.
@Component
class ShownVacancies {

    private final Vacancies vacancies;
    private final Employers employers;
    private final ParticipationCalendar calendar;

    ShownVacancies(Vacancies vacancies, Employers employers, ParticipationCalendar calendar) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.calendar = calendar;
    }

    Optional<VacancyContent> find(VacancyId id, LocalDate asOf) {
        return vacancies.find(id).filter(v -> isShown(v, asOf)).map(Vacancy::getContent);
    }

    private boolean isShown(Vacancy vacancy, LocalDate asOf) {
        var employer = employers.find(vacancy.employer()).orElse(null);
        var facts = new Visibility.Facts(employer, calendar.list(), vacancies.listShortages());
        return Visibility.of(vacancy, facts, asOf) instanceof Visibility.Visible;
    }
}
