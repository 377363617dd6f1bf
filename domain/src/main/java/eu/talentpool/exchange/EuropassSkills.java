package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.stream.Stream;

/// Skills of a Europass CV: loose, in groups, or as competencies with an ESCO URI.
record EuropassSkills(CandidateDialect dialect, Findings findings) {

    List<Mention> skills(XmlElement profile) {
        var loose = profile.list("Skills", "PersonCompetency").stream();
        var grouped = profile.list("Skills", "SkillsGroup", "PersonCompetency").stream();
        var qualified = profile.list("PersonQualifications", "PersonCompetency").stream()
                .filter(c -> !"language".equalsIgnoreCase(c.textAt("TaxonomyID")))
                .peek(this::checkTaxonomy);
        return SkillList.distinct(
                Stream.of(loose, grouped, qualified).flatMap(s -> s).flatMap(this::mentions));
    }

    /// Europass has kinds of its own, as Digital_Skill.
    private void checkTaxonomy(XmlElement competency) {
        if (dialect == CandidateDialect.EURES && !"other".equalsIgnoreCase(competency.textAt("TaxonomyID")))
            findings.repaired(
                    "BR-COM-54",
                    competency.path("TaxonomyID"),
                    "Neither language nor other; taken as a skill. Say which it is.");
    }

    private Stream<Mention> mentions(XmlElement competency) {
        var name = competency
                .find("CompetencyName")
                .map(n -> PlainText.of(n, findings))
                .orElse("");
        var id = competency.find("CompetencyID").orElse(null);
        var uri = id == null ? null : EscoUris.skill(id.text());
        if (uri != null) return Stream.of(Mention.ofUri(name, uri));
        if (name.isEmpty() && id != null && !id.text().isEmpty())
            findings.dropped("BR-COM-46", id.path(), "Not an ESCO skill. Send its URI or its name.");
        return SkillList.split(name).stream().map(Mention::ofText);
    }
}
