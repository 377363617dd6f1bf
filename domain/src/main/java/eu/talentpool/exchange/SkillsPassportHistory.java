package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Jobs and education of a SkillsPassport.
record SkillsPassportHistory(Findings findings) {

    private record Span(
            @Nullable PartialDate from, @Nullable PartialDate to, boolean current) {}

    List<Experience> experience(PassportPart learner) {
        return learner.list("WorkExperience").stream()
                .map(this::job)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Experience job(PassportPart entry) {
        var title = entry.lineAt(findings, "Position", "Label");
        if (title == null) {
            findings.dropped("position-title-missing", entry.path("Position"), "A job without a title. Name it.");
            return null;
        }
        var span = span(entry);
        return new Experience(
                Mention.ofText(title),
                span.from,
                span.to,
                span.current,
                country(entry, "Employer"),
                null,
                entry.plainAt(findings, "Activities"));
    }

    List<Education> education(PassportPart learner) {
        return learner.list("Education").stream()
                .map(this::programme)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Education programme(PassportPart entry) {
        var title = entry.lineAt(findings, "Title");
        var level = entry.find("Level").map(this::level).orElse(null);
        if (title == null && level == null) {
            findings.dropped("degree-missing", entry.path("Title"), "Education without title and level. Name it.");
            return null;
        }
        noteField(entry);
        var span = span(entry);
        return new Education(
                title, level, span.from, span.to, span.current, null, country(entry, "Organisation"), null);
    }

    private @Nullable Integer level(PassportPart level) {
        var label = level.lineAt(findings, "Label");
        var code = level.lineAt(findings, "Code");
        if (label == null && code == null) return null;
        return EducationLevels.eqfOfPassport(code, label == null ? "" : label, level.path(), findings);
    }

    /// Fields are those of ISCED 1997. The pool keeps those of ISCED-F 2013, which are cut in another way.
    private void noteField(PassportPart entry) {
        entry.find("Field", "Code")
                .ifPresent(code -> findings.dropped(
                        "isced-97-field", code.path(), "A field of ISCED 1997 names none of ISCED-F 2013; left out."));
    }

    private Span span(PassportPart entry) {
        var from = date(entry, "From");
        var current = entry.find("Period", "Current")
                .filter(flag -> flag.text().matches("true|1"))
                .isPresent();
        var to = ProfileDrafts.end(from, date(entry, "To"), entry.path("Period"), findings);
        return new Span(from, current ? null : to, current);
    }

    private @Nullable PartialDate date(PassportPart entry, String end) {
        return entry.find("Period", end)
                .map(date -> SkillsPassportDates.date(date, findings))
                .orElse(null);
    }

    private @Nullable String country(PassportPart entry, String owner) {
        return entry.find(owner)
                .map(new SkillsPassportPerson(findings)::addressCountry)
                .orElse(null);
    }
}
