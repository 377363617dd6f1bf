package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `Candidate` XML of HR Open Standards, in both of its dialects: that of Europass since 2020 and that of EURES. The
/// copy of the person in `CandidateSupplier`, photos and the layout are left out.
final class EuropassCandidateReader {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// EURES code list "DRIVING LICENSE".
    private static final Set<String> LICENCES =
            Set.of("AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE");

    /// Parts of a profile by which nobody is matched.
    private static final List<String> LEFT_OUT = List.of(
            "ExecutiveSummary",
            "Certifications",
            "CourseCertifications",
            "PublicationHistory",
            "PatentHistory",
            "Projects",
            "VoluntaryWorks",
            "ConferencesAndSeminars",
            "NetworksAndMemberships",
            "CreativeWorks",
            "HobbiesAndInterests",
            "Others");

    private final CandidateDialect dialect;
    private final XmlElement root;
    private final Findings findings = Findings.aboutAPerson();

    EuropassCandidateReader(CandidateDialect dialect, XmlElement root) {
        this.dialect = dialect;
        this.root = root;
    }

    ReadResult read() throws Unreadable {
        var key = key();
        var content = content(profile(key));
        ProfileDrafts.noteIfEmpty(content, findings);
        var person = root.find("CandidatePerson").orElse(root);
        return new ProfileRead(
                dialect.format(),
                key,
                content,
                new EuropassPerson(dialect, findings).identity(person),
                findings.list());
    }

    /// Real exports of Europass carry an empty id or the same one in every document; only a UUID is trusted to be
    /// unique.
    private @Nullable String key() throws Unreadable {
        if (dialect == CandidateDialect.EURES) return euresKey();
        var id = root.textAt("DocumentID");
        return id != null && UUID.matcher(id).matches() ? id : null;
    }

    private @Nullable String euresKey() throws Unreadable {
        var header = new EuresHeader(root, findings);
        var key = header.key().orElse(null);
        header.requireVersion(key);
        if (key == null)
            findings.note("BR-CV-09", "DocumentID", "The CV has no id; it is known by folder and file name.");
        return key;
    }

    private XmlElement profile(@Nullable String key) throws Unreadable {
        var profiles = root.list("CandidateProfile");
        if (profiles.isEmpty())
            throw new Unreadable(
                    key, "candidate-profile-missing", "CandidateProfile", "The CV has no content. Export it again.");
        if (profiles.size() > 1)
            findings.note(
                    "BR-COM-02", profiles.get(1).path(), "More than one profile; only the first language is kept.");
        return profiles.getFirst();
    }

    private ProfileContent content(XmlElement profile) {
        var history = new EuropassHistory(dialect, findings);
        var experience = history.experience(profile);
        noteWhatIsLeftOut(profile);
        return new ProfileContent(
                new PositionTexts(findings).language(profile),
                null,
                occupations(profile, experience),
                experience,
                history.education(profile),
                new EuropassSkills(dialect, findings).skills(profile),
                new EuropassLanguages(findings).languages(root, profile),
                wishes(profile),
                List.of());
    }

    /// Those wished, else that of the newest job.
    private List<Mention> occupations(XmlElement profile, List<Experience> experience) {
        var codes = new PositionCodes(findings);
        var wished = profile.list("CandidatePositionPreferences").stream()
                .flatMap(preferences -> preferences.descendants("JobCategoryCode").stream())
                .map(code -> codes.occupation(code, ""))
                .filter(Objects::nonNull)
                .toList();
        return wished.isEmpty() ? ProfileDrafts.occupations(experience, findings) : wished;
    }

    private void noteWhatIsLeftOut(XmlElement profile) {
        for (var section : LEFT_OUT)
            profile.find(section)
                    .filter(part -> !part.isEmpty())
                    .ifPresent(part -> ProfileDrafts.leftOut(part.path(), findings));
        profile.find("Licenses").filter(part -> !part.isEmpty()).ifPresent(this::licences);
        profile.list("Attachment").forEach(this::attachment);
    }

    private void licences(XmlElement part) {
        ProfileDrafts.licenceLeftOut(part.path(), findings);
        if (dialect == CandidateDialect.EURES)
            part.descendants("LicenseTypeCode").stream()
                    .filter(code -> !LICENCES.contains(code.text()))
                    .forEach(code -> findings.dropped(
                            "BR-COM-41", code.path(), "Not a driving licence of the code list, AM to DE."));
    }

    private void attachment(XmlElement part) {
        ProfileDrafts.attachmentLeftOut(part.path(), findings);
        if (dialect == CandidateDialect.EURES && has(part, "EmbeddedData") && has(part, "URI"))
            findings.dropped("BR-COM-42", part.path(), "An attachment comes by its bytes or by its address, not both.");
    }

    private static boolean has(XmlElement part, String name) {
        return part.list(name).stream().anyMatch(child -> !child.isEmpty());
    }

    private Wishes wishes(XmlElement profile) {
        var preferences = profile.find("CandidatePositionPreferences").orElse(null);
        if (preferences == null) return Wishes.NONE;
        var countries = preferences.descendants("CountryCode").stream()
                .flatMap(code -> new EuropassPerson(dialect, findings).country(code).stream())
                .distinct()
                .toList();
        return new Wishes(countries, null, fullTime(preferences), null, null, null);
    }

    private @Nullable Boolean fullTime(XmlElement preferences) {
        var codes = new PositionCodes(findings);
        if (codes.offering(preferences) != null)
            findings.note(
                    "wish-not-kept",
                    preferences.path("PositionOfferingTypeCode"),
                    "The pool keeps no wish about the kind of contract.");
        var schedule = codes.schedule(preferences);
        if (schedule == Schedule.FULL_TIME) return true;
        return schedule == Schedule.PART_TIME ? false : null;
    }
}
