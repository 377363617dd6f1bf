package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Wishes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Europass CV since 2020: `Candidate` XML. The copy of the person in `CandidateSupplier`, photos and the layout
/// are left out.
final class EuropassCandidateReader {

    private static final String FORMAT = "Europass Candidate 4.0";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final XmlElement root;
    private final Findings findings = new Findings();

    EuropassCandidateReader(XmlElement root) {
        this.root = root;
    }

    ReadResult read() throws Unreadable {
        var key = key();
        var content = content(profile());
        ProfileDrafts.noteIfEmpty(content, findings);
        var person = root.find("CandidatePerson").orElse(root);
        return new ProfileRead(FORMAT, key, content, new EuropassPerson(findings).identity(person), findings.list());
    }

    /// Real exports carry an empty id or the same one in every document; only a UUID is trusted to be unique.
    private @Nullable String key() {
        var id = root.textAt("DocumentID");
        return id != null && id.matches(UUID) ? id : null;
    }

    private XmlElement profile() throws Unreadable {
        var profiles = root.list("CandidateProfile");
        if (profiles.isEmpty())
            throw new Unreadable(
                    "candidate-profile-missing", "CandidateProfile", "The CV has no content. Export it again.");
        if (profiles.size() > 1)
            findings.note(
                    "BR-COM-02", profiles.get(1).path(), "More than one profile; only the first language is kept.");
        return profiles.getFirst();
    }

    private ProfileContent content(XmlElement profile) {
        var history = new EuropassHistory(findings);
        var experience = history.experience(profile);
        noteAttachments(profile);
        return new ProfileContent(
                new PositionTexts(findings).language(profile),
                null,
                ProfileDrafts.occupations(experience, findings),
                experience,
                history.education(profile),
                new EuropassSkills(findings).skills(profile),
                new EuropassLanguages(findings).languages(root, profile),
                wishes(profile),
                List.of());
    }

    private void noteAttachments(XmlElement profile) {
        profile.find("Attachment")
                .ifPresent(a -> findings.note("attachment-left-out", a.path(), "Photos and attachments are not kept."));
    }

    private Wishes wishes(XmlElement profile) {
        var preferences = profile.find("CandidatePositionPreferences").orElse(null);
        if (preferences == null) return Wishes.NONE;
        var countries = preferences.descendants("CountryCode").stream()
                .flatMap(code -> new EuropassPerson(findings).country(code).stream())
                .distinct()
                .toList();
        return new Wishes(countries, null, fullTime(preferences), null, null, null);
    }

    private static @Nullable Boolean fullTime(XmlElement preferences) {
        return switch (String.valueOf(preferences.textAt("PositionScheduleTypeCode"))) {
            case "FullTime" -> true;
            case "PartTime" -> false;
            default -> null;
        };
    }
}
