package eu.talentpool.exchange;

import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Skills and languages of a JSON Resume.
record JsonResumeAbilities(Findings findings) {

    /// The keywords of a group are the skills and its name is a category; without keywords the name is the skill.
    List<Mention> skills(JsonNode root) {
        return SkillList.distinct(StreamSupport.stream(root.path("skills").spliterator(), false)
                .flatMap(JsonResumeAbilities::group)
                .flatMap(text -> SkillList.split(text).stream())
                .map(Mention::ofText));
    }

    private static Stream<String> group(JsonNode group) {
        var keywords = JsonTexts.texts(group.path("keywords"));
        return keywords.isEmpty() ? Stream.ofNullable(JsonTexts.text(group, "name")) : keywords.stream();
    }

    List<LanguageSkill> languages(JsonNode root) {
        var byCode = new LinkedHashMap<String, LanguageSkill>();
        var languages = root.path("languages");
        for (var i = 0; languages.isArray() && i < languages.size(); i++) {
            var skill = language(languages.get(i), "languages[" + i + "]");
            if (skill != null) byCode.putIfAbsent(skill.language(), skill);
        }
        return List.copyOf(byCode.values());
    }

    private @Nullable LanguageSkill language(JsonNode entry, String path) {
        var name = JsonTexts.text(entry, "language");
        if (name == null) return null;
        var code = IsoCodes.language(name);
        if (code == null) {
            findings.dropped("language-unknown", path + ".language", "Not a known language. Write its ISO 639 code.");
            return null;
        }
        var words = JsonTexts.text(entry, "fluency", "level");
        return words == null ? new LanguageSkill(code, null, false) : fluency(code, words, path + ".fluency");
    }

    private LanguageSkill fluency(String code, String words, String path) {
        var fluency = Fluency.of(words);
        if (fluency == null) {
            findings.note("fluency-unknown", path, "Not a known level. Write A1 to C2.");
            return new LanguageSkill(code, null, false);
        }
        findings.note("fluency-to-cefr", path, "The words are read as " + fluency.level() + ".");
        return new LanguageSkill(code, fluency.level(), fluency.motherTongue());
    }
}
