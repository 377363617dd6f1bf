package eu.talentpool.searchindex;

import eu.talentpool.consent.Consent;
import eu.talentpool.employer.Periods;
import eu.talentpool.profile.Career;
import eu.talentpool.profile.Career.Work;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// From a profile to its document, as a pure function: concepts, codes and dates only, no words of a person, no
/// identity, and no state that lapses with the day.
final class ProfileProjection {

    private ProfileProjection() {}

    /// @param asOf the day up to which work that lasts is counted
    static IndexDocument of(Profile profile, @Nullable Consent consent, LocalDate asOf) {
        var id = profile.id().value();
        if (consent == null
                || profile.content() == null
                || !(eu.talentpool.profile.Visibility.of(profile, consent)
                        instanceof eu.talentpool.profile.Visibility.Visible(var countries)))
            return IndexDocument.absent(id, profile.version());
        var content = ConsentedContent.of(profile.content(), consent);
        var fields = new Fields();
        fields.periods("visible", Periods.ALWAYS);
        fields.texts("countries", countries);
        fields.texts("held", held(content.skills()));
        var career = Career.of(content.experience(), ProfileProjection::group, asOf);
        fields.occupations(content.occupations(), career.stream().map(Work::iscoGroup));
        fields.texts("languages", languages(content.languages()));
        fields.texts("facts", facts(content, career));
        fields.number("minPay", pay(content.wishes()));
        fields.date("from", content.wishes().availableFrom());
        return IndexDocument.of(id, profile.version(), fields.json());
    }

    /// Tokens of the skills, without weights: all that a person holds counts alike.
    private static List<String> held(List<Mention> skills) {
        return skills.stream()
                .map(Mention::uri)
                .filter(Objects::nonNull)
                .map(SkillToken::of)
                .toList();
    }

    private static Optional<String> group(Mention occupation) {
        return Optional.ofNullable(occupation.iscoGroup()).filter(code -> code.length() >= 2);
    }

    /// What is compared by one term each, and what the profile is silent about.
    private static Set<String> facts(ProfileContent content, List<Work> career) {
        var facts = new TreeSet<>(WorkTerm.of(career));
        var wishes = content.wishes();
        wishes.countries().forEach(country -> facts.add(Fact.of(Fact.COUNTRY, country)));
        facts.add(Fact.of(Fact.EQF, content.highestEqf()));
        facts.add(Fact.of(Fact.FULL_TIME, wishes.fullTime()));
        facts.add(Fact.of(Fact.REMOTE, wishes.remote()));
        if (wishes.countries().isEmpty()) facts.add(Fact.unknown(Fact.COUNTRY));
        if (content.occupations().stream().noneMatch(o -> group(o).isPresent()))
            facts.add(Fact.unknown(Fact.OCCUPATION));
        if (wishes.availableFrom() == null) facts.add(Fact.unknown(Fact.START));
        if (pay(wishes) == null) facts.add(Fact.unknown(Fact.PAY));
        return facts;
    }

    /// In euro; other currencies are not compared here.
    private static @Nullable Integer pay(ProfileContent.Wishes wishes) {
        return "EUR".equals(wishes.payCurrency()) ? wishes.minPay() : null;
    }

    /// Cumulative, so that one term asks for "at least": C1 stands as A1 to C1.
    private static List<String> languages(List<ProfileContent.LanguageSkill> languages) {
        var codes = new ArrayList<String>();
        for (var skill : languages) {
            codes.add(skill.language());
            var held = skill.motherTongue() ? Cefr.C2 : skill.level();
            for (var level : Cefr.values())
                if (held != null && held.atLeast(level)) codes.add(skill.language() + ":" + level);
        }
        return codes;
    }
}
