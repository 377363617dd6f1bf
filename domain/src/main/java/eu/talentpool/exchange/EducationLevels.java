package eu.talentpool.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Levels of education as EQF levels.
///
/// EURES sends ISCED 2011. ISCED 5 to 8 are short-cycle, bachelor, master and doctorate, the cycles that Annex II of
/// the Council Recommendation of 22 May 2017 (2017/C 189/03) finds compatible with EQF 5 to 8. For ISCED 1 to 4 no
/// such text exists; the level of the same number is taken, the lowest at which Member States place these
/// qualifications, so that nobody is shut out - an interpretation, hence a note.
///
/// A SkillsPassport sends EQF since V3.0 (its schema names the list EQF/08); drafts of V3.0 sent ISCED 1997 under a
/// label that says ISCED. Levels 1 to 4 of that edition have kept their numbers; 5 and 6 were split and are unknown.
final class EducationLevels {

    private static final Pattern EQF = Pattern.compile("[1-8]");

    private static final String RULE = "BR-COM-13";
    private static final Pattern EQF_IN_WORDS = Pattern.compile("EQF\\D{0,10}([1-8])\\b", Pattern.CASE_INSENSITIVE);

    private EducationLevels() {}

    /// EQF level 1 to 8 of an `EducationLevelCode`; null if it asks for none or is not a level.
    static @Nullable Integer eqf(XmlElement code, Findings findings) {
        return eqf(code, "EURES_ISCEDEducationLevel".equalsIgnoreCase(code.attribute("listName")), findings);
    }

    /// The same where ISCED is meant unless the code names the list of the EQF.
    static @Nullable Integer eqfOfIsced(XmlElement code, Findings findings) {
        return eqf(code, !"EURES_EQF".equalsIgnoreCase(code.attribute("listName")), findings);
    }

    private static @Nullable Integer eqf(XmlElement code, boolean isced, Findings findings) {
        if (isced && code.text().matches("[09]")) {
            findings.note(RULE, code.path(), "ISCED 0 and 9 (other) name no EQF level.");
            return null;
        }
        if (!EQF.matcher(code.text()).matches()) {
            if (!code.text().isEmpty()) findings.dropped(RULE, code.path(), "Not a level of education. Write 1 to 8.");
            return null;
        }
        var level = Integer.parseInt(code.text());
        return isced && level < 5 ? lowIsced(level, code.path(), findings) : Integer.valueOf(level);
    }

    private static Integer lowIsced(int level, String path, Findings findings) {
        findings.note("isced-to-eqf", path, "ISCED " + level + " is taken as EQF " + level + " or higher.");
        return level;
    }

    /// EQF level of a `Level` in a SkillsPassport; null if it is unknown.
    ///
    /// @param label empty if it has none
    static @Nullable Integer eqfOfPassport(@Nullable String code, String label, String path, Findings findings) {
        if (label.contains("ISCED")) return eqfOfIsced1997(String.valueOf(code), path, findings);
        if (code != null && EQF.matcher(code).matches()) return Integer.valueOf(code);
        var named = EQF_IN_WORDS.matcher(label);
        if (named.find()) return Integer.valueOf(named.group(1));
        findings.dropped("education-level", path, "Not a level of education. Write an EQF level, 1 to 8.");
        return null;
    }

    private static @Nullable Integer eqfOfIsced1997(String code, String path, Findings findings) {
        if (code.matches("[1-4]")) return lowIsced(Integer.parseInt(code), path, findings);
        findings.dropped(
                "isced-97-level", path, "A level of ISCED 1997 that names no single EQF level. Write the EQF level.");
        return null;
    }
}
