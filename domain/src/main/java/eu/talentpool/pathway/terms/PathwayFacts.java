package eu.talentpool.pathway.terms;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known of the applicant. Null, an empty list or a missing key is unknown, never no.
///
/// @param degrees            education of every level
/// @param experience         jobs held
/// @param birth              protected: an employer's view leaves it out
/// @param languages          spoken
/// @param passportValidUntil last day the passport is valid
/// @param sicknessInsurance  true if held or applied for
/// @param licences           Member State (ISO 3166 alpha-2) to whether the licence to exercise the profession there is
/// granted or promised
/// @param declared           what the person stated; partly protected
/// @param quantities         what the person stated in numbers
public record PathwayFacts(
        List<Degree> degrees,
        List<WorkPeriod> experience,
        @Nullable PartialDate birth,
        List<LanguageSkill> languages,
        @Nullable LocalDate passportValidUntil,
        @Nullable Boolean sicknessInsurance,
        Map<String, Boolean> licences,
        Map<DeclaredFact, Boolean> declared,
        Map<Quantity, Integer> quantities) {

    /// @param eqf          EQF level 1 to 8
    /// @param years        nominal length of the programme
    /// @param completed    day of the award
    /// @param ongoing      true while not finished
    /// @param recognisedIn Member State to whether the degree is recognised or found comparable there
    /// @param country      of the award, ISO 3166 alpha-2
    /// @param field        ISCED-F 2013 code of 2 to 4 digits
    /// @param vocational   true if it is a vocational training, false if it is not
    public record Degree(
            @Nullable Integer eqf,
            @Nullable Integer years,
            @Nullable PartialDate completed,
            boolean ongoing,
            Map<String, Boolean> recognisedIn,
            @Nullable String country,
            @Nullable String field,
            @Nullable Boolean vocational) {
        public static final Degree UNKNOWN = new Degree(null, null, null, false, Map.of(), null, null, null);

        public Degree {
            recognisedIn = Map.copyOf(requireNonNullElse(recognisedIn, Map.of()));
        }
    }

    /// @param iscoGroup ISCO-08 code of 1 to 4 digits
    /// @param from      first day
    /// @param to        last day; null if unknown or current
    /// @param current   true if still held
    /// @param country   of the work, ISO 3166 alpha-2
    /// @param related   true if the work is related to the qualification, as someone stated
    public record WorkPeriod(
            @Nullable String iscoGroup,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean current,
            @Nullable String country,
            @Nullable Boolean related) {}

    public static final PathwayFacts UNKNOWN =
            new PathwayFacts(List.of(), List.of(), null, List.of(), null, null, Map.of(), Map.of(), Map.of());

    public PathwayFacts {
        degrees = List.copyOf(degrees);
        experience = List.copyOf(experience);
        languages = List.copyOf(languages);
        licences = Map.copyOf(licences);
        declared = Map.copyOf(requireNonNullElse(declared, Map.of()));
        quantities = Map.copyOf(requireNonNullElse(quantities, Map.of()));
    }

    /// What the profile alone tells.
    public static PathwayFacts of(ProfileContent profile) {
        var degrees = profile.education().stream().map(PathwayFacts::degree).toList();
        var experience = profile.experience().stream().map(PathwayFacts::work).toList();
        return new PathwayFacts(
                degrees, experience, null, profile.languages(), null, null, Map.of(), Map.of(), Map.of());
    }

    private static Degree degree(ProfileContent.Education e) {
        return new Degree(e.eqf(), e.years(), e.completed(), e.ongoing(), Map.of(), e.country(), e.field(), null);
    }

    private static WorkPeriod work(ProfileContent.Experience e) {
        return new WorkPeriod(e.occupation().knownGroup(), e.from(), e.to(), e.current(), e.country(), null);
    }

    /// What the profile and the person tell; for the applicant's and the officer's view.
    public static PathwayFacts of(ProfileContent profile, Identity person) {
        return of(profile).born(person.birthDate());
    }

    /// As an employer may know the person: without birth date, family and history of residence.
    public PathwayFacts withoutProtected() {
        return with(null, without(declared, DeclaredFact::isProtected), without(quantities, Quantity::isProtected));
    }

    private static <K, V> Map<K, V> without(Map<K, V> facts, Predicate<K> left) {
        return facts.entrySet().stream()
                .filter(e -> !left.test(e.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PathwayFacts born(@Nullable PartialDate day) {
        return with(day, declared, quantities);
    }

    private PathwayFacts with(
            @Nullable PartialDate day, Map<DeclaredFact, Boolean> stated, Map<Quantity, Integer> numbers) {
        return new PathwayFacts(
                degrees, experience, day, languages, passportValidUntil, sicknessInsurance, licences, stated, numbers);
    }

    @Override
    public String toString() {
        return "PathwayFacts[hidden]";
    }
}
