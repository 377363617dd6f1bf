package eu.talentpool.pathway.terms;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What someone states beside a profile and a vacancy, because neither tells it. Null or a missing key is unknown,
/// never no; what is stated replaces what was known.
///
/// @param passportValidUntil last day the passport is valid
/// @param sicknessInsurance  true if held or applied for
/// @param licences           Member State to whether the licence to exercise the profession is granted or promised
/// @param recognisedIn       Member State to whether the completed degrees are recognised or found comparable there
/// @param bindingOffer       the employer is bound by a contract or an offer
/// @param agencyWork         the worker is hired out as a temporary agency worker
/// @param facts              of the person or of the job
/// @param quantities         numbers of the person
public record StatedFacts(
        @Nullable LocalDate passportValidUntil,
        @Nullable Boolean sicknessInsurance,
        Map<String, Boolean> licences,
        Map<String, Boolean> recognisedIn,
        @Nullable Boolean bindingOffer,
        @Nullable Boolean agencyWork,
        Map<DeclaredFact, Boolean> facts,
        Map<Quantity, Integer> quantities) {

    public static final StatedFacts NONE =
            new StatedFacts(null, null, Map.of(), Map.of(), null, null, Map.of(), Map.of());

    public StatedFacts {
        licences = Map.copyOf(requireNonNullElse(licences, Map.of()));
        recognisedIn = Map.copyOf(requireNonNullElse(recognisedIn, Map.of()));
        facts = Map.copyOf(requireNonNullElse(facts, Map.of()));
        quantities = Map.copyOf(requireNonNullElse(quantities, Map.of()));
    }

    public PathwayFacts addTo(PathwayFacts person) {
        return new PathwayFacts(
                person.degrees().stream().map(this::recognised).toList(),
                person.experience(),
                person.birth(),
                person.languages(),
                passportValidUntil == null ? person.passportValidUntil() : passportValidUntil,
                sicknessInsurance == null ? person.sicknessInsurance() : sicknessInsurance,
                both(person.licences(), licences),
                both(person.declared(), of(false)),
                both(person.quantities(), quantities));
    }

    public JobFacts addTo(JobFacts job) {
        return new JobFacts(
                job.memberState(),
                job.iscoGroups(),
                job.pay(),
                job.payInclHolidayAllowance(),
                job.salaries(),
                job.weeklyHours(),
                job.partTime(),
                job.contractMonths(),
                job.indefinite(),
                job.educationEqf(),
                job.regulated(),
                agencyWork == null ? job.agencyWork() : agencyWork,
                bindingOffer == null ? job.bindingOffer() : bindingOffer,
                job.nuts(),
                both(job.declared(), of(true)));
    }

    private Degree recognised(Degree d) {
        if (d.ongoing()) return d;
        var known = both(d.recognisedIn(), recognisedIn);
        return new Degree(d.eqf(), d.years(), d.completed(), false, known, d.country(), d.field(), d.vocational());
    }

    private Map<DeclaredFact, Boolean> of(boolean job) {
        return facts.entrySet().stream()
                .filter(e -> e.getKey().ofJob() == job)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <K, V> Map<K, V> both(Map<K, V> known, Map<K, V> stated) {
        var all = new HashMap<>(known);
        all.putAll(stated);
        return all;
    }

    @Override
    public String toString() {
        return "StatedFacts[hidden]";
    }
}
