package eu.talentpool.service;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vacancy of the cast with another occupation, pay or place.
final class Posts {

    private Posts() {}

    /// @param euro gross a year
    static VacancyContent paid(VacancyContent v, String euro) {
        return with(
                v,
                v.occupations(),
                v.places(),
                new Pay(new BigDecimal(euro), new BigDecimal(euro), "EUR", Pay.Period.YEAR));
    }

    /// The first place stays: it decides whose employers and contact point the vacancy belongs to.
    static VacancyContent alsoIn(VacancyContent v, String country) {
        var place = new VacancyContent.Place(country, null, "Elsewhere", null);
        return with(v, v.occupations(), List.of(v.places().getFirst(), place), v.pay());
    }

    static VacancyContent as(VacancyContent v, List<Mention> occupations) {
        return with(v, occupations, v.places(), v.pay());
    }

    static VacancyContent asking(
            VacancyContent v,
            List<VacancyContent.RequiredSkill> skills,
            List<VacancyContent.RequiredLanguage> languages) {
        return with(v, v.occupations(), skills, languages, v.places(), v.pay());
    }

    private static VacancyContent with(
            VacancyContent v, List<Mention> occupations, List<VacancyContent.Place> places, @Nullable Pay pay) {
        return with(v, occupations, v.skills(), v.languages(), places, pay);
    }

    private static VacancyContent with(
            VacancyContent v,
            List<Mention> occupations,
            List<VacancyContent.RequiredSkill> skills,
            List<VacancyContent.RequiredLanguage> languages,
            List<VacancyContent.Place> places,
            @Nullable Pay pay) {
        return new VacancyContent(
                v.language(),
                v.title(),
                v.description(),
                occupations,
                skills,
                languages,
                v.educationEqf(),
                v.experienceMonths(),
                places,
                v.employer(),
                pay,
                v.schedule(),
                v.offering(),
                v.weeklyHours(),
                v.openings(),
                v.start(),
                v.end(),
                v.publishedFrom(),
                v.applicationDeadline(),
                v.remote(),
                v.howToApply(),
                v.internationalHiring(),
                v.regulated());
    }
}
