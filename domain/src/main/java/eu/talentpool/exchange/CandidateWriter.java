package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a profile as EURES `Candidate` of HR Open Standards 3.2 in the EURES profile 1.3, so that [DocumentReader]
/// reads the same content out of it. Says nothing of who the person is. Thread-safe.
///
/// The format has no place for the headline, for weekly hours of a job, for the length of a programme, for how certain
/// a link is, and for wishes but country and working time; what a credential proves is left out, for its own reader
/// keeps none. A wished occupation without a code is left out too.
public final class CandidateWriter {

    private final String agency;
    private final String agencyName;

    /// @param agency     who sends, as it stands in every document's id
    /// @param agencyName for a person
    public CandidateWriter(String agency, String agencyName) {
        this.agency = agency;
        this.agencyName = agencyName;
    }

    /// @param id      that stays for as long as the profile is known, unique within the agency
    /// @param content cut down to what the person agreed to show
    public String write(String id, ProfileContent content) {
        var xml = new XmlOutput();
        xml.root("Candidate", "majorVersionID", "3", "minorVersionID", "2");
        head(xml, id);
        motherTongues(xml, content.languages());
        xml.open("CandidateProfile", "languageCode", content.language());
        experience(xml, content.experience());
        education(xml, content.education());
        qualifications(xml, content);
        preferences(xml, content);
        xml.close();
        return xml.close().toString();
    }

    private void head(XmlOutput xml, String id) {
        xml.leaf(
                "DocumentID",
                id,
                "schemeID",
                "candidate",
                "schemeAgencyID",
                agency,
                "schemeAgencyName",
                agencyName,
                "schemeVersionID",
                "1.3");
        xml.open("CandidateSupplier")
                .leaf("PartyID", agency)
                .leaf("PartyName", agencyName)
                .close();
    }

    private static void motherTongues(XmlOutput xml, List<LanguageSkill> languages) {
        var tongues = languages.stream().filter(LanguageSkill::motherTongue).toList();
        if (tongues.isEmpty()) return;
        xml.open("CandidatePerson");
        tongues.forEach(tongue -> xml.leaf("PrimaryLanguageCode", tongue.language()));
        xml.close();
    }

    private static void experience(XmlOutput xml, List<Experience> jobs) {
        if (jobs.isEmpty()) return;
        xml.open("EmploymentHistory");
        jobs.forEach(job -> job(xml, job));
        xml.close();
    }

    /// The employer is not named: who it was may tell who the person is.
    private static void job(XmlOutput xml, Experience job) {
        var title = job.occupation().text();
        xml.open("EmployerHistory");
        country(xml, job.country());
        xml.open("PositionHistory").leaf("PositionTitle", title.isEmpty() ? null : PositionOpeningWriter.html(title));
        PositionOpeningWriter.occupation(xml, job.occupation());
        period(xml, "EmploymentPeriod", job.from(), job.to(), job.current() ? "CurrentIndicator" : null);
        if (job.description() != null) xml.leaf("oa:Description", PositionOpeningWriter.paragraphs(job.description()));
        xml.close().close();
    }

    private static void country(XmlOutput xml, @Nullable String country) {
        if (country == null) return;
        xml.open("OrganizationContact")
                .open("Communication")
                .open("Address")
                .leaf("CountryCode", country)
                .close()
                .close()
                .close();
    }

    /// @param lasting name of the sign that it has not ended; null if it has
    private static void period(
            XmlOutput xml,
            String name,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String lasting) {
        if (from == null && to == null && lasting == null) return;
        xml.open(name);
        date(xml, "StartDate", from);
        date(xml, "EndDate", lasting == null ? to : null);
        if (lasting != null) xml.leaf(lasting, true);
        xml.close();
    }

    private static void date(XmlOutput xml, String name, @Nullable PartialDate date) {
        if (date != null) xml.open(name).leaf("FormattedDateTime", date).close();
    }

    private static void education(XmlOutput xml, List<Education> programmes) {
        if (programmes.isEmpty()) return;
        xml.open("EducationHistory");
        programmes.forEach(programme -> programme(xml, programme));
        xml.close();
    }

    /// The pool knows levels of the EQF, and says so.
    private static void programme(XmlOutput xml, Education programme) {
        xml.open("EducationOrganizationAttendance");
        country(xml, programme.country());
        xml.leaf(
                "EducationLevelCode",
                programme.eqf(),
                "listName",
                "EURES_EQF",
                "listURI",
                "https://ec.europa.eu/eures");
        period(
                xml,
                "AttendancePeriod",
                programme.started(),
                programme.completed(),
                programme.ongoing() ? "Ongoing" : null);
        degree(xml, programme);
        xml.close();
    }

    private static void degree(XmlOutput xml, Education programme) {
        if (programme.title() == null && programme.field() == null) return;
        xml.open("EducationDegree").leaf("DegreeName", programme.title());
        if (programme.field() != null)
            xml.open("FieldOfStudy")
                    .leaf("ProgramConcentration", programme.field())
                    .close();
        xml.close();
    }

    private static void qualifications(XmlOutput xml, ProfileContent content) {
        var foreign = content.languages().stream()
                .filter(language -> !language.motherTongue())
                .toList();
        if (content.skills().isEmpty() && foreign.isEmpty()) return;
        xml.open("PersonQualifications");
        content.skills().forEach(skill -> skill(xml, skill));
        foreign.forEach(language -> language(xml, language));
        xml.close();
    }

    /// By name alone if the concept is none of ESCO.
    private static void skill(XmlOutput xml, Mention skill) {
        xml.open("PersonCompetency")
                .leaf("CompetencyID", EscoUris.skill(skill.uri()))
                .leaf("CompetencyName", PositionOpeningWriter.html(skill.text()))
                .leaf("TaxonomyID", "other")
                .close();
    }

    /// The pool keeps the lowest level of all dimensions, which is true of each.
    private static void language(XmlOutput xml, LanguageSkill language) {
        xml.open("PersonCompetency").leaf("CompetencyID", language.language()).leaf("TaxonomyID", "language");
        if (language.level() != null)
            for (var dimension : CefrScores.DIMENSIONS_WRITTEN)
                xml.open("CompetencyDimension")
                        .leaf("CompetencyDimensionTypeCode", dimension)
                        .open("Score")
                        .leaf("ScoreText", language.level())
                        .close()
                        .close();
        xml.close();
    }

    private static void preferences(XmlOutput xml, ProfileContent content) {
        var wishes = content.wishes();
        if (wishes.equals(Wishes.NONE) && content.occupations().isEmpty()) return;
        xml.open("CandidatePositionPreferences");
        for (var country : wishes.countries())
            xml.open("PreferredLocation")
                    .open("ReferenceLocation")
                    .leaf("CountryCode", country)
                    .close()
                    .close();
        occupations(xml, content.occupations());
        if (wishes.fullTime() != null)
            xml.leaf("PositionScheduleTypeCode", wishes.fullTime() ? "FullTime" : "PartTime");
        xml.close();
    }

    private static void occupations(XmlOutput xml, List<Mention> occupations) {
        var coded = occupations.stream().filter(CandidateWriter::isCoded).toList();
        if (coded.isEmpty()) return;
        xml.open("JobCategory");
        coded.forEach(occupation -> PositionOpeningWriter.occupation(xml, occupation));
        xml.close();
    }

    private static boolean isCoded(Mention occupation) {
        return EscoUris.occupation(occupation.uri()) != null || occupation.iscoGroup() != null;
    }
}
