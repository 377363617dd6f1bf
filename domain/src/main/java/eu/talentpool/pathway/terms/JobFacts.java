package eu.talentpool.pathway.terms;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of the job. Null or an empty list is unknown, never no.
///
/// @param memberState         of the place of work, ISO 3166 alpha-2; null if unknown or more than one
/// @param iscoGroups          ISCO-08 codes of 1 to 4 digits; an empty code stands for an occupation without a known
/// group
/// @param pay                 gross, for the agreed hours
/// @param payInclHolidayAllowance true if the amounts of `pay` contain the holiday allowance
/// @param salaries            monthly salaries in a year, 12 to 14
/// @param weeklyHours         agreed hours a week
/// @param partTime            true if offered as part-time work
/// @param contractMonths      whole months of a fixed-term contract
/// @param indefinite          true if the contract has no end
/// @param educationEqf        lowest EQF level the employer accepts
/// @param regulated           the exercise of the profession is regulated
/// @param agencyWork          the worker is hired out as a temporary agency worker
/// @param bindingOffer        the employer is bound by a contract or an offer
/// @param nuts                NUTS code of the only place of work
/// @param declared            what the employer stated; a fact that is no key is unknown
public record JobFacts(
        @Nullable String memberState,
        List<String> iscoGroups,
        @Nullable Pay pay,
        @Nullable Boolean payInclHolidayAllowance,
        @Nullable Integer salaries,
        @Nullable Integer weeklyHours,
        @Nullable Boolean partTime,
        @Nullable Integer contractMonths,
        @Nullable Boolean indefinite,
        @Nullable Integer educationEqf,
        @Nullable Boolean regulated,
        @Nullable Boolean agencyWork,
        @Nullable Boolean bindingOffer,
        @Nullable String nuts,
        Map<DeclaredFact, Boolean> declared) {

    public static final JobFacts UNKNOWN = new JobFacts(
            null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, Map.of());

    public JobFacts {
        iscoGroups = List.copyOf(iscoGroups);
        declared = Map.copyOf(Objects.requireNonNullElse(declared, Map.of()));
    }

    /// What the vacancy alone tells. It never tells that an offer is binding, nor that the worker is not hired out:
    /// agencies, too, offer contracts without an end. A post that is offered to all is no transfer within a group:
    /// whoever is transferred has the contract already (Directive 2014/66/EU).
    public static JobFacts of(VacancyContent vacancy) {
        return new JobFacts(
                onlyCountry(vacancy),
                vacancy.occupations().stream().map(JobFacts::iscoGroup).toList(),
                vacancy.pay(),
                null,
                null,
                vacancy.weeklyHours(),
                partTime(vacancy.schedule()),
                wholeMonths(vacancy.start(), vacancy.end()),
                vacancy.offering() == Offering.PERMANENT && vacancy.end() == null ? true : null,
                vacancy.educationEqf(),
                vacancy.regulated(),
                vacancy.offering() == Offering.AGENCY ? true : null,
                null,
                vacancy.places().size() == 1 ? vacancy.places().getFirst().nuts() : null,
                Map.of(DeclaredFact.GROUP_TRANSFER, false));
    }

    private static @Nullable String onlyCountry(VacancyContent vacancy) {
        var countries = vacancy.places().stream()
                .map(VacancyContent.Place::country)
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.getFirst() : null;
    }

    private static String iscoGroup(Mention occupation) {
        return Objects.requireNonNullElse(occupation.knownGroup(), "");
    }

    private static @Nullable Boolean partTime(@Nullable Schedule schedule) {
        return switch (schedule) {
            case PART_TIME -> true;
            case FULL_TIME -> false;
            case FLEXIBLE, ANY -> null;
            case null -> null;
        };
    }

    private static @Nullable Integer wholeMonths(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null || end.isBefore(start)) return null;
        return Math.toIntExact(Period.between(start, end.plusDays(1)).toTotalMonths());
    }
}
