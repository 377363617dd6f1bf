package eu.talentpool.searchindex;

import eu.talentpool.employer.Periods;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From a vacancy to its document, as a pure function: concepts, codes, amounts and dates, and no state that lapses
/// with the day.
final class VacancyProjection {

    private VacancyProjection() {}

    /// @param visible days on which it is shown
    static IndexDocument of(Vacancy vacancy, Periods visible) {
        var id = vacancy.id().value();
        if (visible.ranges().isEmpty() || vacancy.content() == null) return IndexDocument.absent(id, vacancy.version());
        var content = vacancy.content();
        var fields = new Fields();
        fields.periods("visible", visible);
        fields.texts("places", countries(content));
        fields.text("employer", vacancy.employer().value());
        fields.shares("skills", skills(content.skills()));
        fields.occupations(content.occupations(), Stream.empty());
        var pay = euro(content);
        fields.texts("facts", facts(content, pay));
        fields.number("minPay", pay == null ? null : whole(pay.min()));
        fields.number("maxPay", pay == null ? null : whole(pay.max()));
        fields.date("start", content.start());
        return IndexDocument.of(id, vacancy.version(), fields.json());
    }

    private static List<String> countries(VacancyContent content) {
        return content.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .toList();
    }

    /// About what each skill can gain in the score: one of a long list less than one of a short list, an advantage less
    /// than a requirement (matching/weights.yaml: 30 and 5 points; lists of 4 and 2 count as full).
    private static Map<String, Double> skills(List<RequiredSkill> skills) {
        var essential = skills.stream().filter(RequiredSkill::essential).count();
        var share = 1.0 / Math.max(4, essential);
        var sixth = 1.0 / (6 * Math.max(2, skills.size() - essential));
        var tokens = new TreeMap<String, Double>();
        for (var asked : skills)
            if (asked.skill().uri() != null)
                tokens.merge(SkillToken.of(asked.skill().uri()), asked.essential() ? share : sixth, Math::max);
        return tokens;
    }

    private static Set<String> facts(VacancyContent content, @Nullable Pay pay) {
        var groups = content.occupations().stream()
                .map(Mention::iscoGroup)
                .filter(group -> group != null && group.length() >= 2)
                .toList();
        var facts = new TreeSet<>(WorkTerm.asked(groups, content.experienceMonths()));
        facts.addAll(LanguageTerm.asked(content.languages()));
        facts.add(Fact.of(Fact.EQF, content.educationEqf()));
        facts.add(Fact.of(Fact.REMOTE, content.remote()));
        facts.add(Fact.of(Fact.FULL_TIME, fullTime(content.schedule())));
        if (groups.isEmpty()) facts.add(Fact.unknown(Fact.OCCUPATION));
        if (content.start() == null) facts.add(Fact.unknown(Fact.START));
        if (pay == null) facts.add(Fact.unknown(Fact.PAY));
        else if (pay.max() == null) facts.add(Fact.of(Fact.PAY, Fact.OPEN));
        return facts;
    }

    private static @Nullable Object fullTime(@Nullable Schedule schedule) {
        return switch (schedule) {
            case null -> null;
            case FULL_TIME -> true;
            case PART_TIME -> false;
            case FLEXIBLE, ANY -> Fact.EITHER;
        };
    }

    /// By the year; other currencies are not compared here.
    private static @Nullable Pay euro(VacancyContent content) {
        var pay = content.pay();
        return pay == null || !pay.currency().equals("EUR")
                ? null
                : pay.yearly(content.weeklyHours()).orElse(null);
    }

    private static @Nullable Integer whole(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.intValue();
    }
}
