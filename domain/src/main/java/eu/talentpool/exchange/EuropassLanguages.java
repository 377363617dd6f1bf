package eu.talentpool.exchange;

import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Mother tongues and other languages of a Europass CV. Codes are of three letters; known languages come as free
/// text too.
record EuropassLanguages(Findings findings) {

    List<LanguageSkill> languages(XmlElement root, XmlElement profile) {
        var byCode = new LinkedHashMap<String, LanguageSkill>();
        for (var tongue : root.list("CandidatePerson", "PrimaryLanguageCode"))
            code(tongue).ifPresent(code -> byCode.put(code, new LanguageSkill(code, Cefr.C2, true)));
        profile.list("PersonQualifications", "PersonCompetency").stream()
                .filter(c -> "language".equalsIgnoreCase(c.textAt("TaxonomyID")))
                .forEach(c -> c.find("CompetencyID")
                        .flatMap(this::code)
                        .ifPresent(code -> byCode.putIfAbsent(code, skill(code, c))));
        return List.copyOf(byCode.values());
    }

    private LanguageSkill skill(String code, XmlElement competency) {
        return new LanguageSkill(code, CefrScores.lowest(competency.list("CompetencyDimension"), findings), false);
    }

    private Optional<String> code(XmlElement element) {
        var code = Optional.ofNullable(IsoCodes.language(element.text()));
        if (code.isEmpty() && !element.text().isEmpty())
            findings.dropped("language-unknown", element.path(), "Not a known language. Write its ISO 639 code.");
        return code;
    }
}
