package eu.talentpool.matching;

import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Hours;
import eu.talentpool.matching.score.Job.PayRange;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Neighbours;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From a vacancy to what the scorers compare.
public final class JobMapping {
    private JobMapping() {}

    public static Job job(VacancyContent vacancy, Taxonomy taxonomy) {
        return new Job(
                Occupations.of(vacancy.occupations(), taxonomy),
                Occupations.near(vacancy.occupations(), taxonomy),
                skills(vacancy, true, taxonomy),
                skills(vacancy, false, taxonomy),
                vacancy.experienceMonths(),
                vacancy.educationEqf(),
                vacancy.languages().stream()
                        .map(l -> new RequiredLanguage(l.language(), l.level(), l.essential()))
                        .toList(),
                terms(vacancy));
    }

    private static List<RequiredSkill> skills(VacancyContent vacancy, boolean essential, Taxonomy taxonomy) {
        return vacancy.skills().stream()
                .filter(s -> s.essential() == essential)
                .map(s -> required(s.skill(), taxonomy))
                .toList();
    }

    private static RequiredSkill required(Mention skill, Taxonomy taxonomy) {
        return skill.uri() == null
                ? new RequiredSkill(skill.text(), List.of())
                : Neighbours.skill(skill.uri(), taxonomy);
    }

    private static Job.Terms terms(VacancyContent vacancy) {
        var countries = vacancy.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Job.Terms(
                countries,
                hours(vacancy.schedule()),
                pay(vacancy.pay(), vacancy.weeklyHours()),
                vacancy.start(),
                vacancy.remote());
    }

    private static @Nullable Hours hours(VacancyContent.@Nullable Schedule schedule) {
        return switch (schedule) {
            case null -> null;
            case FULL_TIME -> Hours.FULL_TIME;
            case PART_TIME -> Hours.PART_TIME;
            case FLEXIBLE, ANY -> Hours.EITHER;
        };
    }

    private static @Nullable PayRange pay(@Nullable Pay pay, @Nullable Integer weeklyHours) {
        var yearly = pay == null ? null : pay.yearly(weeklyHours).orElse(null);
        return yearly == null ? null : new PayRange(whole(yearly.min()), whole(yearly.max()), yearly.currency());
    }

    private static @Nullable Integer whole(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.intValue();
    }
}
