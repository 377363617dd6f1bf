package eu.talentpool.guidance;

import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The vacancies a jobseeker may ask about: those that are shown.
@Component
class ShownVacancies {

    private final Vacancies vacancies;
    private final VisibilityFacts facts;

    ShownVacancies(Vacancies vacancies, VisibilityFacts facts) {
        this.vacancies = vacancies;
        this.facts = facts;
    }

    Optional<VacancyContent> find(VacancyId id, LocalDate asOf) {
        return vacancies.find(id).filter(v -> isShown(v, asOf)).map(Vacancy::getContent);
    }

    private boolean isShown(Vacancy vacancy, LocalDate asOf) {
        return Visibility.of(vacancy, facts.of(vacancy), asOf) instanceof Visibility.Visible;
    }
}
