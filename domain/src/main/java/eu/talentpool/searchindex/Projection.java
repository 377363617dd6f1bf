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
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// From a record to its document, as pure functions. A document holds concepts, codes and dates only: no words of
/// a person, no identity, and no state that lapses with the day.
final class Projection {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Projection() {}

    /// @param asOf the day up to which work that lasts is counted
    static IndexDocument of(Profile profile, @Nullable Consent consent, LocalDate asOf) {
        var id = profile.id().value();
        if (consent == null
                || profile.content() == null
                || !(eu.talentpool.profile.Visibility.of(profile, consent)
                        instanceof eu.talentpool.profile.Visibility.Visible(var countries)))
            return IndexDocument.absent(id, profile.version());
        var content = ConsentedContent.of(profile.content(), consent);
        var fields = JSON.objectNode();
        fields.set("visible", ranges(Periods.ALWAYS));
        fields.set("countries", texts(countries));
        fields.set("held", texts(held(content.skills())));
        var career = Career.of(content.experience(), Projection::group, asOf);
        occupations(fields, content.occupations(), career.stream().map(Work::iscoGroup));
        fields.set("languages", languages(content.languages()));
        fields.set("facts", texts(facts(content, career)));
        wishes(fields, content.wishes());
        return IndexDocument.of(id, profile.version(), fields);
    }

    static IndexDocument of(Vacancy vacancy, Periods visible) {
        var id = vacancy.id().value();
        if (visible.ranges().isEmpty() || vacancy.content() == null) return IndexDocument.absent(id, vacancy.version());
        var content = vacancy.content();
        var fields = JSON.objectNode();
        fields.set("visible", ranges(visible));
        fields.set(
                "places",
                texts(content.places().stream()
                        .map(VacancyContent.Place::country)
                        .filter(Objects::nonNull)
                        .toList()));
        fields.put("employer", vacancy.employer().value());
        fields.set("skills", weights(required(content.skills())));
        occupations(fields, content.occupations(), Stream.empty());
        if (content.educationEqf() != null) fields.put("eqf", content.educationEqf());
        fields.set(
                "languages",
                texts(content.languages().stream()
                        .map(l -> l.level() == null ? l.language() : l.language() + ":" + l.level())
                        .toList()));
        return IndexDocument.of(id, vacancy.version(), fields);
    }

    /// About what each skill can gain in the score: one of a long list less than one of a short list, an advantage less
    /// than a requirement (matching/weights.yaml: 30 and 5 points; lists of 4 and 2 count as full).
    private static Stream<Weighted> required(List<VacancyContent.RequiredSkill> skills) {
        var essential =
                skills.stream().filter(VacancyContent.RequiredSkill::essential).count();
        var share = 1.0 / Math.max(4, essential);
        var sixth = 1.0 / (6 * Math.max(2, skills.size() - essential));
        return skills.stream().map(s -> new Weighted(s.skill(), s.essential() ? share : sixth));
    }

    /// Tokens of the skills, without weights: all that a person holds counts alike.
    private static List<String> held(List<Mention> skills) {
        return skills.stream()
                .map(Mention::uri)
                .filter(Objects::nonNull)
                .map(SkillToken::of)
                .toList();
    }

    private record Weighted(Mention skill, double weight) {}

    private static ObjectNode weights(Stream<Weighted> skills) {
        var tokens = new TreeMap<String, Double>();
        skills.filter(s -> s.skill().uri() != null)
                .forEach(s -> tokens.merge(
                        SkillToken.of(Objects.requireNonNull(s.skill().uri())), s.weight(), Math::max));
        var node = JSON.objectNode();
        tokens.forEach(node::put);
        return node;
    }

    /// @param practised ISCO-08 groups of work done
    private static void occupations(ObjectNode fields, List<Mention> occupations, Stream<String> practised) {
        fields.set(
                "occupations",
                texts(occupations.stream()
                        .map(Mention::uri)
                        .filter(Objects::nonNull)
                        .toList()));
        var groups = Stream.concat(occupations.stream().map(Mention::iscoGroup).filter(Objects::nonNull), practised)
                .toList();
        for (var digits : List.of(4, 3, 2))
            fields.set(
                    "isco" + digits,
                    texts(groups.stream()
                            .filter(code -> code.length() >= digits)
                            .map(code -> code.substring(0, digits))
                            .toList()));
    }

    private static Optional<String> group(Mention occupation) {
        return Optional.ofNullable(occupation.iscoGroup()).filter(code -> code.length() >= 2);
    }

    /// What is compared by one term each, and what the profile is silent about.
    private static Set<String> facts(ProfileContent content, List<Work> career) {
        var facts = new TreeSet<>(WorkTerm.of(career));
        var wishes = content.wishes();
        wishes.countries().forEach(country -> facts.add(Fact.of(Fact.COUNTRY, country)));
        fact(facts, Fact.EQF, eqf(content.education()));
        fact(facts, Fact.FULL_TIME, wishes.fullTime());
        fact(facts, Fact.REMOTE, wishes.remote());
        if (wishes.countries().isEmpty()) facts.add(Fact.unknown(Fact.COUNTRY));
        if (content.occupations().stream().noneMatch(o -> group(o).isPresent()))
            facts.add(Fact.unknown(Fact.OCCUPATION));
        if (wishes.availableFrom() == null) facts.add(Fact.unknown(Fact.START));
        if (pay(wishes) == null) facts.add(Fact.unknown(Fact.PAY));
        return facts;
    }

    private static void fact(Set<String> facts, String kind, @Nullable Object value) {
        facts.add(value == null ? Fact.unknown(kind) : Fact.of(kind, value));
    }

    private static void wishes(ObjectNode fields, ProfileContent.Wishes wishes) {
        if (pay(wishes) != null) fields.put("minPay", pay(wishes));
        if (wishes.availableFrom() != null)
            fields.put("from", wishes.availableFrom().toString());
    }

    /// In euro; other currencies are not compared here.
    private static @Nullable Integer pay(ProfileContent.Wishes wishes) {
        return "EUR".equals(wishes.payCurrency()) ? wishes.minPay() : null;
    }

    private static @Nullable Integer eqf(List<ProfileContent.Education> education) {
        return education.stream()
                .filter(e -> !e.ongoing())
                .map(ProfileContent.Education::eqf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Cumulative, so that one term asks for "at least": C1 stands as A1 to C1.
    private static ArrayNode languages(List<ProfileContent.LanguageSkill> languages) {
        var codes = new ArrayList<String>();
        for (var skill : languages) {
            codes.add(skill.language());
            var held = skill.motherTongue() ? Cefr.C2 : skill.level();
            for (var level : Cefr.values())
                if (held != null && held.atLeast(level)) codes.add(skill.language() + ":" + level);
        }
        return texts(codes);
    }

    private static ArrayNode texts(Collection<String> texts) {
        var array = JSON.arrayNode();
        new TreeSet<>(texts).forEach(array::add);
        return array;
    }

    private static ArrayNode ranges(Periods periods) {
        var array = JSON.arrayNode();
        for (var range : periods.ranges()) {
            var node = array.addObject();
            node.put("gte", (range.from().equals(LocalDate.MIN) ? LocalDate.EPOCH : range.from()).toString());
            if (!range.until().equals(LocalDate.MAX))
                node.put("lt", range.until().toString());
        }
        return array;
    }
}
