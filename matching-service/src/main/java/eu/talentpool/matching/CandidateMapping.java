package eu.talentpool.matching;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Money;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// From a profile to what the scorers may know of it. Words that are linked to no concept stay behind.
public final class CandidateMapping {

    private CandidateMapping() {}

    /// @param asOf the day that "still held" means
    public static Candidate candidate(ProfileContent profile, Taxonomy taxonomy, LocalDate asOf) {
        return new Candidate(
                Occupations.of(profile.occupations(), taxonomy),
                profile.skills().stream()
                        .map(Mention::uri)
                        .filter(Objects::nonNull)
                        .map(uri -> known(uri, taxonomy))
                        .collect(Collectors.toSet()),
                CareerMapping.experience(profile.experience(), taxonomy, asOf),
                profile.highestEqf(),
                profile.languages().stream().map(CandidateMapping::spoken).toList(),
                wishes(profile.wishes()));
    }

    /// The text of the taxonomy itself, of which there is one for all who are remembered.
    private static String known(String uri, Taxonomy taxonomy) {
        return taxonomy.findSkill(uri).map(Taxonomy.Skill::uri).orElse(uri);
    }

    private static Spoken spoken(ProfileContent.LanguageSkill skill) {
        return new Spoken(skill.language(), skill.motherTongue() ? Cefr.C2 : skill.level());
    }

    private static Candidate.Wishes wishes(ProfileContent.Wishes wishes) {
        return new Candidate.Wishes(
                new TreeSet<>(wishes.countries()),
                wishes.fullTime(),
                wishes.minPay() == null || wishes.payCurrency() == null
                        ? null
                        : new Money(wishes.minPay(), wishes.payCurrency()),
                wishes.availableFrom(),
                wishes.remote());
    }
}
