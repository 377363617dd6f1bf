package eu.talentpool.ingestion.job;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.AssessmentRun;
import eu.talentpool.assessment.AssessmentRuns;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Order(1)
class VacancyPages implements AssessmentPages {

    private final Vacancies vacancies;
    private final Employers employers;
    private final ParticipationCalendar calendar;
    private final AssessmentRuns runs;

    VacancyPages(Vacancies vacancies, Employers employers, ParticipationCalendar calendar, AssessmentRuns runs) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.calendar = calendar;
        this.runs = runs;
    }

    @Override
    public AssessmentRun.Kind kind() {
        return AssessmentRun.Kind.VACANCY;
    }

    @Override
    public String what() {
        return "vacancies";
    }

    @Override
    public long count() {
        return vacancies.count();
    }

    @Override
    @Transactional
    public Page assess(AssessmentRun run, Assessing assessing, @Nullable UUID after) {
        var page = vacancies.page(after == null ? null : new VacancyId(after), SIZE);
        if (page.isEmpty()) return new Page(new UUID(0, 0), 0);
        var known =
                employers.find(page.stream().map(Vacancy::employer).distinct().toList());
        var states = calendar.list();
        var shortages = vacancies.listShortages();
        var results = new LinkedHashMap<UUID, Assessed>();
        for (var v : page)
            if (v.status() == Vacancy.Status.OPEN)
                results.put(v.id().value(), assessing.vacancy(v, facts(v, known, states, shortages)));
        var last = page.getLast().id().value();
        runs.keep(run, kind(), last, results);
        return new Page(last, page.size());
    }

    private static Visibility.Facts facts(
            Vacancy vacancy,
            Map<EmployerId, Employer> employers,
            List<Participation> calendar,
            List<Shortage> shortages) {
        return new Visibility.Facts(employers.get(vacancy.employer()), calendar, shortages);
    }
}
