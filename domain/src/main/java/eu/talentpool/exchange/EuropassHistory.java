package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Jobs and education of a `Candidate` document.
record EuropassHistory(CandidateDialect dialect, Findings findings) {

    private static final Pattern FIELD = Pattern.compile("\\d{2,4}");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)|unknown");

    List<Experience> experience(XmlElement profile) {
        return profile.list("EmploymentHistory", "EmployerHistory", "PositionHistory").stream()
                .map(this::job)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Experience job(XmlElement position) {
        var occupation = occupation(position);
        if (occupation.text().isEmpty() && !occupation.linked() && occupation.iscoGroup() == null) {
            findings.dropped(
                    "position-title-missing", position.path("PositionTitle"), "A job without a title. Name it.");
            return null;
        }
        var from = date(position, "EmploymentPeriod", "StartDate");
        var to = date(position, "EmploymentPeriod", "EndDate");
        var current = isTrue(position.textAt("EmploymentPeriod", "CurrentIndicator"));
        return new Experience(
                occupation,
                from,
                current ? null : ProfileDrafts.end(from, to, position.path("EmploymentPeriod"), findings),
                current,
                country(position),
                null,
                description(position));
    }

    /// EURES names the occupation by a code beside the title; Europass puts the ESCO URI into the attribute that should
    /// hold the language.
    private Mention occupation(XmlElement position) {
        var title = position.find("PositionTitle").orElse(null);
        var text = title == null ? "" : PlainText.of(title, findings).replace('\n', ' ');
        var uri = title == null ? null : EscoUris.occupation(title.attribute("languageID"));
        if (uri != null) return Mention.ofUri(text, uri);
        var codes = position.list("JobCategoryCode");
        if (codes.size() > 1) findings.note("BR-COM-44", codes.get(1).path(), "Only the first valid code is kept.");
        return codes.stream()
                .map(code -> new PositionCodes(findings).occupation(code, text))
                .filter(Objects::nonNull)
                .findFirst()
                .map(coded -> text.isEmpty() ? coded : entitled(coded, text))
                .orElse(Mention.ofText(text));
    }

    private static Mention entitled(Mention coded, String title) {
        return new Mention(title, coded.uri(), coded.iscoGroup(), coded.confidence());
    }

    private @Nullable String country(XmlElement position) {
        var own = position.find("Country");
        var employer = Optional.ofNullable(position.parent())
                .flatMap(e -> e.find("OrganizationContact", "Communication", "Address", "CountryCode"));
        return own.or(() -> employer)
                .flatMap(new EuropassPerson(dialect, findings)::country)
                .orElse(null);
    }

    private @Nullable String description(XmlElement position) {
        return position.find("Description")
                .map(d -> PlainText.of(d, findings))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    List<Education> education(XmlElement profile) {
        return profile.list("EducationHistory", "EducationOrganizationAttendance").stream()
                .filter(attendance -> !attendance.isEmpty())
                .map(this::programme)
                .toList();
    }

    private Education programme(XmlElement attendance) {
        var started = date(attendance, "AttendancePeriod", "StartDate");
        var ended = date(attendance, "AttendancePeriod", "EndDate");
        var ongoing = isTrue(attendance.textAt("AttendancePeriod", "Ongoing"));
        var country = attendance.find("OrganizationContact", "Communication", "Address", "CountryCode");
        return new Education(
                attendance.textAt("EducationDegree", "DegreeName"),
                level(attendance),
                started,
                ongoing ? null : ProfileDrafts.end(started, ended, attendance.path("AttendancePeriod"), findings),
                ongoing,
                field(attendance),
                country.flatMap(new EuropassPerson(dialect, findings)::country).orElse(null),
                null);
    }

    /// The level stands beside or inside the degree.
    private @Nullable Integer level(XmlElement attendance) {
        return attendance.descendants("EducationLevelCode").stream()
                .map(this::eqf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Europass writes EQF levels, EURES those of ISCED.
    private @Nullable Integer eqf(XmlElement code) {
        return dialect == CandidateDialect.EURES
                ? EducationLevels.eqfOfIsced(code, findings)
                : EducationLevels.eqf(code, findings);
    }

    /// The most detailed ISCED-F code; its leading zero counts.
    private @Nullable String field(XmlElement attendance) {
        var codes = attendance.descendants("ProgramConcentration");
        return codes.stream()
                .map(XmlElement::text)
                .filter(code -> FIELD.matcher(code).matches())
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElse(null);
    }

    private @Nullable PartialDate date(XmlElement history, String period, String end) {
        var text = history.find(period, end, "FormattedDateTime").orElse(null);
        if (text == null || text.text().isEmpty()) return wordsAsDate(history.find(period, end, "DateText"));
        var date = IsoDates.partial(text.text());
        if (date == null) findings.dropped(IsoDates.RULE, text.path(), IsoDates.NOT_A_DATE);
        return date;
    }

    /// EURES has words for a date that is not known: "Unknown".
    private @Nullable PartialDate wordsAsDate(Optional<XmlElement> words) {
        var date = words.map(w -> IsoDates.partial(w.text())).orElse(null);
        if (date == null)
            words.filter(w -> !UNKNOWN.matcher(w.text()).matches())
                    .ifPresent(w -> findings.dropped("date-free-text", w.path(), "Words, not a date; left out."));
        return date;
    }

    private static boolean isTrue(@Nullable String text) {
        return "true".equals(text) || "1".equals(text);
    }
}
