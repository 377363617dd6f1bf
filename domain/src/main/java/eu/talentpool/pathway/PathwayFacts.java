package eu.talentpool.pathway;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
public record PathwayFacts(
        List<Degree> degrees,
        List<WorkPeriod> experience,
        @Nullable PartialDate birth,
        List<LanguageSkill> languages,
        @Nullable LocalDate passportValidUntil,
        @Nullable Boolean sicknessInsurance,
        Map<String, Boolean> licences) {

    /// @param eqf          EQF level 1 to 8
    /// @param years        nominal length of the programme
    /// @param completed    day of the award
    /// @param ongoing      true while not finished
    /// @param recognisedIn Member State to whether the degree is recognised or found comparable there
    public record Degree(
            @Nullable Integer eqf,
            @Nullable Integer years,
            @Nullable PartialDate completed,
            boolean ongoing,
            Map<String, Boolean> recognisedIn) {
        static final Degree UNKNOWN = new Degree(null, null, null, false, Map.of());

        public Degree {
            recognisedIn = Map.copyOf(recognisedIn);
        }
    }

    /// @param iscoGroup ISCO-08 code of 1 to 4 digits
    /// @param from      first day
    /// @param to        last day; null if unknown or current
    /// @param current   true if still held
    public record WorkPeriod(
            @Nullable String iscoGroup,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean current) {}

    public PathwayFacts {
        degrees = List.copyOf(degrees);
        experience = List.copyOf(experience);
        languages = List.copyOf(languages);
        licences = Map.copyOf(licences);
    }

    /// What the profile alone tells.
    public static PathwayFacts of(ProfileContent profile) {
        var degrees = profile.education().stream()
                .map(e -> new Degree(e.eqf(), e.years(), e.completed(), e.ongoing(), Map.of()))
                .toList();
        var experience = profile.experience().stream()
                .map(e -> new WorkPeriod(e.occupation().iscoGroup(), e.from(), e.to(), e.current()))
                .toList();
        return new PathwayFacts(degrees, experience, null, profile.languages(), null, null, Map.of());
    }

    /// What the profile and the person tell; for the applicant's and the officer's view.
    public static PathwayFacts of(ProfileContent profile, Identity person) {
        return of(profile).born(person.birthDate());
    }

    PathwayFacts seenBy(View view) {
        return view == View.EMPLOYER ? born(null) : this;
    }

    private PathwayFacts born(@Nullable PartialDate day) {
        return new PathwayFacts(degrees, experience, day, languages, passportValidUntil, sicknessInsurance, licences);
    }

    @Override
    public String toString() {
        return "PathwayFacts[hidden]";
    }
}
