package eu.talentpool.ingestion.job;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.AssessmentRun;
import eu.talentpool.assessment.AssessmentRuns;
import eu.talentpool.assessment.SavedAssessment;
import eu.talentpool.assessment.SavedAssessments;
import eu.talentpool.audit.Actor;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Order(2)
class SavedAssessmentPages implements AssessmentPages {

    private static final Actor ACTOR = Actor.job("reassess");

    private final SavedAssessments saved;
    private final Profiles profiles;
    private final Persons persons;
    private final Vacancies vacancies;
    private final AssessmentRuns runs;

    SavedAssessmentPages(
            SavedAssessments saved, Profiles profiles, Persons persons, Vacancies vacancies, AssessmentRuns runs) {
        this.saved = saved;
        this.profiles = profiles;
        this.persons = persons;
        this.vacancies = vacancies;
        this.runs = runs;
    }

    @Override
    public AssessmentRun.Kind kind() {
        return AssessmentRun.Kind.SAVED_ASSESSMENT;
    }

    @Override
    public String what() {
        return "saved assessments";
    }

    @Override
    public long count() {
        return saved.count();
    }

    @Override
    @Transactional
    public Page assess(AssessmentRun run, Assessing assessing, @Nullable UUID after) {
        var page = saved.page(after, SIZE);
        if (page.isEmpty()) return new Page(new UUID(0, 0), 0);
        var results = new LinkedHashMap<UUID, Assessed>();
        for (var s : page) assess(s, assessing).ifPresent(result -> results.put(s.id(), result));
        var last = page.getLast().id();
        runs.keep(run, kind(), last, results);
        return new Page(last, page.size());
    }

    /// Empty if profile or vacancy were erased.
    private Optional<Assessed> assess(SavedAssessment s, Assessing assessing) {
        var profile = profiles.get(s.profile());
        var vacancy = s.vacancy() == null ? null : vacancies.get(s.vacancy()).content();
        if (profile.content() == null || s.vacancy() != null && vacancy == null) return Optional.empty();
        var person = PathwayFacts.of(profile.content(), persons.get(s.profile(), ACTOR, "assessment the person saved"));
        return Optional.of(assessing.person(person, profile.version(), s.stated(), s.memberStates(), vacancy));
    }
}
