package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a `PositionProfile` asks of the applicant.
record PositionRequirements(Findings findings) {

    private static final Map<String, BigDecimal> MONTHS =
            Map.of("year", BigDecimal.valueOf(12), "month", BigDecimal.ONE);

    List<RequiredSkill> skills(XmlElement profile) {
        return competencies(profile).stream()
                .filter(this::isSkill)
                .map(this::skill)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable RequiredSkill skill(XmlElement competency) {
        var id = Optional.ofNullable(competency.textAt("CompetencyID")).orElse("");
        var name = Optional.ofNullable(competency.textAt("CompetencyName")).orElse("");
        var uri = EscoUris.skill(id);
        var text = PlainText.of(name.isEmpty() && uri == null ? id : name);
        if (uri != null) return new RequiredSkill(Mention.ofUri(text, uri), isEssential(competency));
        if (text.isEmpty() || text.matches("https?://.*")) {
            findings.dropped(
                    "BR-COM-46",
                    competency.path("CompetencyID"),
                    Findings.shown(id) + " is no ESCO skill. Send its URI or its name.");
            return null;
        }
        return new RequiredSkill(Mention.ofText(text), isEssential(competency));
    }

    /// Languages with a level, then the working languages that are not among them.
    List<RequiredLanguage> languages(XmlElement profile) {
        var byCode = new LinkedHashMap<String, RequiredLanguage>();
        for (var competency : competencies(profile)) {
            var language = isLanguage(competency) ? language(competency.find("CompetencyID")) : null;
            if (language != null)
                byCode.putIfAbsent(
                        language, new RequiredLanguage(language, level(competency), isEssential(competency)));
        }
        for (var working : profile.list("WorkingLanguageCode")) {
            var language = language(Optional.of(working));
            if (language != null) byCode.putIfAbsent(language, new RequiredLanguage(language, null, true));
        }
        return List.copyOf(byCode.values());
    }

    private @Nullable String language(Optional<XmlElement> code) {
        var language = code.map(c -> IsoCodes.language(c.text())).orElse(null);
        if (language == null)
            code.ifPresent(c -> findings.dropped(
                    "BR-COM-46", c.path(), Findings.shown(c.text()) + " is no language. Write ISO 639-1."));
        return language;
    }

    private @Nullable Cefr level(XmlElement competency) {
        for (var kind : List.of("RequiredProficiencyLevel", "DesiredProficiencyLevel")) {
            var score = competency.find(kind, "ScoreText").orElse(null);
            if (score != null) return CefrScores.level(score, findings);
        }
        return CefrScores.lowest(competency.list("CompetencyDimension"), findings);
    }

    /// Only a desired level makes a competency an advantage; without any level it is asked for.
    private static boolean isEssential(XmlElement competency) {
        return competency.find("RequiredProficiencyLevel").isPresent()
                || competency.find("DesiredProficiencyLevel").isEmpty();
    }

    private static List<XmlElement> competencies(XmlElement profile) {
        return profile.list("PositionQualifications", "PositionCompetency");
    }

    private static boolean isLanguage(XmlElement competency) {
        return "language".equalsIgnoreCase(competency.textAt("TaxonomyID"));
    }

    private boolean isSkill(XmlElement competency) {
        if ("other".equalsIgnoreCase(competency.textAt("TaxonomyID"))) return true;
        if (EscoUris.skill(competency.textAt("CompetencyID")) != null) return true;
        if (!isLanguage(competency))
            findings.dropped("BR-COM-54", competency.path(), "Neither a language nor another competency. Say which.");
        return false;
    }

    /// A licence asked for has no place in the draft; somebody should know.
    void noteLicences(XmlElement profile) {
        profile.find("PositionQualifications", "LicenseTypeCode")
                .ifPresent(code -> findings.note(
                        "licence-not-kept", code.path(), "Driving licences are not matched; check them by hand."));
    }

    /// The lowest of the levels named.
    @Nullable
    Integer educationEqf(XmlElement profile) {
        return profile.list("PositionQualifications", "EducationRequirement", "EducationLevelCode").stream()
                .map(code -> EducationLevels.eqf(code, findings))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    /// The longest of the experiences named.
    @Nullable
    Integer experienceMonths(XmlElement profile) {
        return profile.list("PositionQualifications", "ExperienceSummary", "ExperienceCategory", "Measure").stream()
                .map(this::months)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private @Nullable Integer months(XmlElement measure) {
        var unit = MONTHS.get(String.valueOf(measure.attribute("unitCode")).toLowerCase(Locale.ROOT));
        if (unit != null && measure.text().matches("\\d{1,4}(\\.\\d{1,2})?"))
            return new BigDecimal(measure.text())
                    .multiply(unit)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        findings.dropped(
                "BR-COM-36", measure.path(), "Not a length of time. Write a number and the unit year or month.");
        return null;
    }
}
