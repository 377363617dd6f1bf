package eu.talentpool.exchange;

import org.jspecify.annotations.Nullable;

/// Levels of education in the XML formats as EQF levels.
///
/// EURES sends ISCED 2011. ISCED 5 to 8 are short-cycle, bachelor, master and doctorate, the cycles that Annex II of
/// the Council Recommendation of 22 May 2017 (2017/C 189/03) finds compatible with EQF 5 to 8. For ISCED 1 to 4 no
/// such text exists; the level of the same number is taken, the lowest at which Member States place these
/// qualifications, so that nobody is shut out - an interpretation, hence a note.
final class EducationLevels {

    private static final String RULE = "BR-COM-13";

    private EducationLevels() {}

    /// EQF level 1 to 8 of an `EducationLevelCode`; null if it asks for none or is not a level.
    static @Nullable Integer eqf(XmlElement code, Findings findings) {
        var isced = "EURES_ISCEDEducationLevel".equalsIgnoreCase(code.attribute("listName"));
        if (isced && code.text().matches("[09]")) {
            findings.note(RULE, code.path(), "ISCED 0 and 9 (other) name no EQF level.");
            return null;
        }
        if (!code.text().matches("[1-8]")) {
            if (!code.text().isEmpty()) findings.dropped(RULE, code.path(), "Not a level of education. Write 1 to 8.");
            return null;
        }
        var level = Integer.valueOf(code.text());
        if (isced && level < 5)
            findings.note("isced-to-eqf", code.path(), "ISCED " + level + " is taken as EQF " + level + " or higher.");
        return level;
    }
}
