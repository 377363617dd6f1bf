package eu.talentpool.exchange;

import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import org.jspecify.annotations.Nullable;

/// Writes what a vacancy asks of the applicant; the counterpart of [PositionRequirements].
record PositionQualifications(XmlOutput xml) {

    private static final int YEAR = 12;

    void write(VacancyContent v) {
        if (v.educationEqf() == null
                && v.experienceMonths() == null
                && v.skills().isEmpty()
                && v.languages().isEmpty()) return;
        xml.open("PositionQualifications");
        education(v.educationEqf());
        experience(v.experienceMonths());
        v.skills().forEach(this::skill);
        v.languages().forEach(this::language);
        xml.close();
    }

    private void education(@Nullable Integer eqf) {
        if (eqf == null) return;
        xml.open("EducationRequirement")
                .leaf("EducationLevelCode", eqf, "listName", "EURES_EQF", "listURI", "https://ec.europa.eu/eures")
                .close();
    }

    private void experience(@Nullable Integer months) {
        if (months == null) return;
        var years = months % YEAR == 0;
        xml.open("ExperienceSummary")
                .open("ExperienceCategory")
                .leaf("Measure", years ? months / YEAR : months, "unitCode", years ? "year" : "month")
                .close()
                .close();
    }

    /// By name alone if the concept is none of ESCO.
    private void skill(RequiredSkill skill) {
        xml.open("PositionCompetency")
                .leaf("CompetencyID", EscoUris.skill(skill.skill().uri()))
                .leaf("CompetencyName", skill.skill().text())
                .leaf("TaxonomyID", "other");
        if (!skill.essential()) xml.empty("DesiredProficiencyLevel");
        xml.close();
    }

    private void language(RequiredLanguage language) {
        xml.open("PositionCompetency").leaf("CompetencyID", language.language()).leaf("TaxonomyID", "language");
        if (language.level() != null)
            xml.open(language.essential() ? "RequiredProficiencyLevel" : "DesiredProficiencyLevel")
                    .leaf("ScoreText", language.level())
                    .close();
        else if (!language.essential()) xml.empty("DesiredProficiencyLevel");
        xml.close();
    }
}
