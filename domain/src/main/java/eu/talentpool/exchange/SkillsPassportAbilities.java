package eu.talentpool.exchange;

import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Skills and languages of a SkillsPassport. A description holds many skills; early drafts of the format part them into
/// `Skill` elements.
record SkillsPassportAbilities(Findings findings) {

    static final List<String> SECTIONS = List.of("JobRelated", "Computer", "Communication", "Organisational", "Other");
    private static final List<String> DIMENSIONS =
            List.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing");

    List<Mention> skills(PassportPart learner) {
        return SkillList.distinct(SECTIONS.stream()
                .flatMap(section -> learner.list("Skills", section).stream())
                .flatMap(section -> Stream.concat(Stream.of(section), section.list("Skill").stream()))
                .flatMap(section -> Stream.ofNullable(section.plainAt(findings, "Description")))
                .flatMap(text -> SkillList.split(text).stream())
                .map(Mention::ofText));
    }

    List<LanguageSkill> languages(PassportPart learner) {
        var byCode = new LinkedHashMap<String, LanguageSkill>();
        var linguistic = learner.list("Skills", "Linguistic").stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.list("Skill").stream()))
                .toList();
        for (var part : linguistic)
            for (var tongue : part.list("MotherTongue"))
                code(tongue).ifPresent(code -> byCode.put(code, new LanguageSkill(code, Cefr.C2, true)));
        for (var part : linguistic)
            for (var foreign : part.list("ForeignLanguage"))
                code(foreign)
                        .ifPresent(code -> byCode.putIfAbsent(code, new LanguageSkill(code, lowest(foreign), false)));
        return List.copyOf(byCode.values());
    }

    private Optional<String> code(PassportPart language) {
        var given = Stream.of("Code", "Label")
                .flatMap(name -> Stream.ofNullable(language.lineAt(findings, "Description", name)))
                .toList();
        var code = given.stream()
                .flatMap(text -> Stream.ofNullable(IsoCodes.language(text)))
                .findFirst();
        if (code.isEmpty() && !given.isEmpty())
            findings.dropped("language-unknown", language.path(), "Not a known language. Write its ISO 639 code.");
        return code;
    }

    /// Lowest of the known dimensions; null if none is known.
    private @Nullable Cefr lowest(PassportPart language) {
        return DIMENSIONS.stream()
                .flatMap(dimension -> language.list("ProficiencyLevel", dimension).stream())
                .map(score -> CefrScores.level(score.text(), score.path(), findings))
                .filter(Objects::nonNull)
                .min(Cefr::compareTo)
                .orElse(null);
    }
}
