package eu.talentpool.linking;

import static eu.talentpool.taxonomy.ConceptKind.OCCUPATION;
import static eu.talentpool.taxonomy.ConceptKind.SKILL;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.CorrectedText;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent;
import java.util.stream.Stream;

/// The texts of a record that are linked.
public final class Mentions {

    private Mentions() {}

    public static Stream<CorrectedText> of(VacancyContent v) {
        var occupations = v.occupations().stream().map(Mention::text);
        var skills = v.skills().stream().map(skill -> skill.skill().text());
        return Stream.concat(
                texts(Stream.concat(Stream.of(v.title()), occupations), v.language(), OCCUPATION),
                texts(skills, v.language(), SKILL));
    }

    public static Stream<CorrectedText> of(ProfileContent p) {
        var occupations = Stream.concat(
                        p.occupations().stream(), p.experience().stream().map(ProfileContent.Experience::occupation))
                .map(Mention::text);
        var headline = Stream.ofNullable(p.headline());
        return Stream.concat(
                texts(Stream.concat(headline, occupations), p.language(), OCCUPATION),
                texts(p.skills().stream().map(Mention::text), p.language(), SKILL));
    }

    private static Stream<CorrectedText> texts(Stream<String> texts, String language, ConceptKind kind) {
        return texts.map(text -> CorrectedText.of(text, language, kind));
    }
}
