package eu.talentpool.guidance;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.SavedAssessment;
import eu.talentpool.assessment.SavedAssessments;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.guidance.SavedAssessmentsController.SaveRequest;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves, repeats and removes assessments of the actor's own profile.
@Component
class SavedGuidance {

    /// Of one profile.
    private static final int MOST = 100;

    private final SavedAssessments saved;
    private final Profiles profiles;
    private final Persons persons;
    private final ShownVacancies shown;
    private final PathwayRuleVersions rules;
    private final Audit audit;
    private final Clock clock;

    SavedGuidance(
            SavedAssessments saved,
            Profiles profiles,
            Persons persons,
            ShownVacancies shown,
            PathwayRuleVersions rules,
            Audit audit,
            Clock clock) {
        this.saved = saved;
        this.profiles = profiles;
        this.persons = persons;
        this.shown = shown;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /// Why something cannot be done, for the person.
    static final class Refused extends RuntimeException {

        private final HttpStatus status;

        private Refused(HttpStatus status, String sentence) {
            super(sentence);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    @Transactional
    SavedAssessmentView save(Actor actor, SaveRequest request) {
        var profile = getOwn(actor);
        if (saved.list(profile.id()).size() >= MOST)
            throw new Refused(HttpStatus.CONFLICT, "At most " + MOST + " assessments are kept. Remove one first.");
        var vacancy = request.vacancy() == null ? null : new VacancyId(request.vacancy());
        var job = vacancy == null ? null : getShown(vacancy);
        var states = memberStates(request, job);
        var stated = Objects.requireNonNullElse(request.stated(), StatedFacts.NONE);
        var result = assessing().person(person(actor, profile), profile.version(), stated, states, job);
        var made =
                new SavedAssessment(UUID.randomUUID(), profile.id(), vacancy, states, stated, result, clock.instant());
        if (!saved.add(made)) throw noProfile();
        record(actor, "SAVE_ASSESSMENT", profile, "assessment " + made.id());
        return SavedAssessmentView.of(made, result, texts());
    }

    @Transactional
    List<SavedAssessmentView> list(Actor actor) {
        var profile = getOwn(actor);
        record(actor, "VIEW_ASSESSMENTS", profile, null);
        var all = saved.list(profile.id());
        if (all.isEmpty()) return List.of();
        var person = person(actor, profile);
        var assessing = assessing();
        return all.stream()
                .map(s -> SavedAssessmentView.of(
                        s, now(s, person, profile, assessing).orElse(null), texts()))
                .toList();
    }

    private Optional<Assessed> now(SavedAssessment s, PathwayFacts person, Profile profile, Assessing assessing) {
        var job = Optional.ofNullable(s.vacancy())
                .flatMap(v -> shown.find(v, assessing.asOf()))
                .orElse(null);
        if (s.vacancy() != null && job == null) return Optional.empty();
        return Optional.of(assessing.person(person, profile.version(), s.stated(), s.memberStates(), job));
    }

    @Transactional
    void remove(Actor actor, UUID id) {
        var profile = getOwn(actor);
        if (!saved.remove(profile.id(), id))
            throw new Refused(HttpStatus.NOT_FOUND, "Your profile has no saved assessment " + id + ".");
        record(actor, "REMOVE_ASSESSMENT", profile, "assessment " + id);
    }

    private Profile getOwn(Actor actor) {
        return profiles.findByAccount(actor.id()).filter(p -> !p.erased()).orElseThrow(SavedGuidance::noProfile);
    }

    private static Refused noProfile() {
        return new Refused(HttpStatus.NOT_FOUND, "Your account has no profile yet. Register one first.");
    }

    private VacancyContent getShown(VacancyId id) {
        return shown.find(id, LocalDate.now(clock))
                .orElseThrow(() -> new Refused(
                        HttpStatus.NOT_FOUND, "There is no vacancy " + id + " that is shown today. Choose another."));
    }

    private static List<String> memberStates(SaveRequest request, @Nullable VacancyContent job) {
        var possible = job == null ? List.copyOf(Countries.memberStates()) : Assessing.memberStates(job);
        return request.memberStates().stream()
                .map(given -> Countries.normalise(given)
                        .filter(possible::contains)
                        .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, wrongState(job, possible))))
                .distinct()
                .sorted()
                .toList();
    }

    private static String wrongState(@Nullable VacancyContent job, List<String> possible) {
        return job == null
                ? "memberStates: each has to be a Member State, for example DE. Correct it and send it again."
                : "memberStates: the places of this vacancy are in %s. Ask about them only."
                        .formatted(String.join(", ", possible));
    }

    private PathwayFacts person(Actor actor, Profile profile) {
        return PathwayFacts.of(
                Objects.requireNonNull(profile.content()), persons.get(profile.id(), actor, "pathways of own profile"));
    }

    /// In the language of the request.
    private static PathwayTexts texts() {
        return PathwayTexts.in(LocaleContextHolder.getLocale().getLanguage());
    }

    private Assessing assessing() {
        return new Assessing(rules.current(), LocalDate.now(clock));
    }

    private void record(Actor actor, String action, Profile profile, @Nullable String detail) {
        audit.record(actor, action, "profile", profile.id().toString(), Audit.Outcome.DONE, detail);
    }
}
