package eu.talentpool.assessment;

import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.Visibility;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Makes the results that are kept, by one version of the rules and for one day of application.
public final class Assessing {

    /// Equal facts give equal bytes.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final PathwayAssessor assessor;
    private final LocalDate asOf;

    public Assessing(PathwayRules rules, LocalDate asOf) {
        this.assessor = new PathwayAssessor(rules);
        this.asOf = asOf;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// Whom a vacancy lets through, whoever applies: by the pathways of each Member State of its places and by the
    /// lists of the operator.
    ///
    /// @throws IllegalStateException if the vacancy was erased
    public Assessed vacancy(Vacancy vacancy, Visibility.Facts facts) {
        var job = JobFacts.of(vacancy.getContent());
        var lists = OperatorList.standings(vacancy.employer().memberState(), Visibility.of(vacancy, facts, asOf));
        var pathways = memberStates(vacancy.getContent()).stream()
                .flatMap(state -> assessor.assess(PathwayFacts.UNKNOWN, job, state, asOf, View.EMPLOYER).stream())
                .toList();
        return assessed(basis(job), pathways, lists);
    }

    /// Which ways are open to a person who states this.
    ///
    /// @param person  as profile and identity tell
    /// @param version of the profile
    /// @param vacancy null if there is no job yet; of the Member States only those of its places are assessed
    public Assessed person(
            PathwayFacts person,
            long version,
            StatedFacts stated,
            List<String> memberStates,
            @Nullable VacancyContent vacancy) {
        var job = vacancy == null ? null : stated.addTo(JobFacts.of(vacancy));
        var pathways = memberStates.stream()
                .filter(state -> vacancy == null || memberStates(vacancy).contains(state))
                .flatMap(state -> assessor.assess(stated.addTo(person), job, state, asOf, View.FULL).stream())
                .toList();
        var ofJob = vacancy == null ? "" : basis(JobFacts.of(vacancy));
        return assessed(version + " " + ofJob, pathways, Stream.empty());
    }

    /// Member States of the places of work.
    public static List<String> memberStates(VacancyContent vacancy) {
        return vacancy.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .filter(Countries::isMemberState)
                .distinct()
                .toList();
    }

    private Assessed assessed(String basis, List<PathwayAssessment> pathways, Stream<Standing> lists) {
        var verifiedOn = pathways.stream()
                .map(PathwayAssessment::verifiedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var standings = Stream.concat(pathways.stream().map(Assessing::standing), lists);
        return new Assessed(asOf, assessor.rulesVersion(), verifiedOn.orElse(null), basis, standings.toList());
    }

    private static Standing standing(PathwayAssessment a) {
        return new Standing(a.memberState(), a.pathway(), a.state().name());
    }

    private static String basis(JobFacts job) {
        return UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(job)).toString();
    }
}
