package eu.talentpool.ingestion.job;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.AssessmentRun;
import eu.talentpool.assessment.AssessmentRuns;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.VisibilityFacts;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Order(1)
class VacancyPages implements AssessmentPages {

    private final Vacancies vacancies;
    private final VisibilityFacts facts;
    private final AssessmentRuns runs;

    VacancyPages(Vacancies vacancies, VisibilityFacts facts, AssessmentRuns runs) {
        this.vacancies = vacancies;
        this.facts = facts;
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
        var known = facts.of(page);
        var results = new LinkedHashMap<UUID, Assessed>();
        for (var v : page)
            if (v.status() == Vacancy.Status.OPEN)
                results.put(v.id().value(), assessing.vacancy(v, Objects.requireNonNull(known.get(v.id()))));
        var last = page.getLast().id().value();
        runs.keep(run, kind(), last, results);
        return new Page(last, page.size());
    }
}
