package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Europass of 2013 to 2020: `SkillsPassport` V3.0 to V3.4, as XML and as JSON. The type of the document is not asked:
/// a cover letter or a language passport is read like a CV that lacks the rest. The format has no identifier and no
/// wish.
final class SkillsPassportReader {

    private static final String FORMAT = "Europass SkillsPassport 3";
    private static final String DEFAULT_LANGUAGE = "en";

    /// Headlines that name an occupation; the others name studies or are sentences.
    private static final Set<String> OCCUPATIONS = Set.of("preferred_job", "job_applied_for", "position");

    private final PassportPart root;
    private final Findings findings = Findings.aboutAPerson();

    SkillsPassportReader(PassportPart root) {
        this.root = root;
    }

    ReadResult read() {
        SkillsPassportSchema.check(root, findings);
        var learner = root.find("LearnerInfo").orElse(root);
        var content = content(learner);
        noteWhatIsLeftOut(learner);
        ProfileDrafts.noteIfEmpty(content, findings);
        return new ProfileRead(
                FORMAT, null, content, new SkillsPassportPerson(findings).identity(learner), findings.list());
    }

    private ProfileContent content(PassportPart learner) {
        var history = new SkillsPassportHistory(findings);
        var abilities = new SkillsPassportAbilities(findings);
        var headline = headline(learner);
        var experience = history.experience(learner);
        return new ProfileContent(
                language(),
                headline,
                occupations(headline, experience),
                experience,
                history.education(learner),
                abilities.skills(learner),
                abilities.languages(learner),
                Wishes.NONE,
                List.of());
    }

    private String language() {
        var locale = Objects.requireNonNullElse(root.attribute("locale"), "");
        var language = IsoCodes.language(locale.split("[-_]", 2)[0]);
        if (language != null) return language;
        findings.note(
                "language-assumed",
                root.path("locale"),
                "The document does not tell its language; taken as " + DEFAULT_LANGUAGE + ".");
        return DEFAULT_LANGUAGE;
    }

    private @Nullable String headline(PassportPart learner) {
        var headline = learner.find("Headline").orElse(null);
        var words = headline == null ? null : headline.lineAt(findings, "Description", "Label");
        if (headline == null || words == null) return null;
        var type = headline.find("Type", "Code").map(PassportPart::text).orElse("position");
        if (OCCUPATIONS.contains(type)) return words;
        findings.note("headline-left-out", headline.path(), "This headline names no occupation; it is not kept.");
        return null;
    }

    private List<Mention> occupations(@Nullable String headline, List<Experience> experience) {
        return headline == null ? ProfileDrafts.occupations(experience, findings) : List.of(Mention.ofText(headline));
    }

    private void noteWhatIsLeftOut(PassportPart learner) {
        for (var section : List.of("Achievement", "CoverLetter", "LearningExperience"))
            learner.find(section)
                    .or(() -> root.find(section))
                    .ifPresent(part -> ProfileDrafts.leftOut(part.path(), findings));
        learner.find("Skills", "Driving").ifPresent(part -> ProfileDrafts.licenceLeftOut(part.path(), findings));
        learner.find("Identification", "Photo")
                .ifPresent(part -> ProfileDrafts.attachmentLeftOut(part.path(), findings));
        root.find("Attachment").ifPresent(part -> ProfileDrafts.attachmentLeftOut(part.path(), findings));
    }
}
