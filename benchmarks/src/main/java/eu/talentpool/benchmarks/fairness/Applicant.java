package eu.talentpool.benchmarks.fairness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An invented person as a Europass `SkillsPassport` tells her, with everything in it that must not count.
///
/// @param learner the part `LearnerInfo`; never changed
/// @param jobs    latest first
record Applicant(String language, ObjectNode learner, List<Held> jobs) {

    private static final JsonMapper JSON = new JsonMapper();

    /// @param to null if still held
    record Held(String title, YearMonth from, @Nullable YearMonth to, String told) {

        Held earlier(int months) {
            return new Held(title, from.minusMonths(months), to == null ? null : to.minusMonths(months), told);
        }
    }

    Applicant {
        jobs = List.copyOf(jobs);
    }

    /// Two jobs of this title without a break, a degree, English.
    static Applicant of(String language, String title, String skills, YearMonth now) {
        var jobs = List.of(
                new Held(title, now.minusMonths(40), null, "The work of the trade."),
                new Held(title, now.minusMonths(90), now.minusMonths(41), "The work of the trade."));
        return new Applicant(language, JSON.createObjectNode(), jobs)
                .with("/Identification/PersonName/FirstName", "Alex")
                .with("/Identification/PersonName/Surname", "Erfunden")
                .with("/Identification/Demographics/Gender/Code", "M")
                .with("/Identification/Demographics/Birthdate/Year", 1990)
                .with("/Identification/Demographics/Nationality/Code", "IN")
                .with("/Headline/Type/Code", "preferred_job")
                .with("/Headline/Description/Label", title)
                .with("/Education/Title", "Degree")
                .with("/Education/Level/Code", 6)
                .with("/Education/Level/Label", "EQF level 6")
                .with("/Education/Organisation/Name", "Institute of Technology")
                .with("/Education/Period/From/Year", 2008)
                .with("/Education/Period/To/Year", 2012)
                .with("/Skills/Computer/Description", skills)
                .with("/Skills/Linguistic/MotherTongue/Description/Code", "hi")
                .with("/Skills/Linguistic/ForeignLanguage/Description/Code", "en")
                .with("/Skills/Linguistic/ForeignLanguage/ProficiencyLevel/Listening", "C2")
                .with("/Skills/Linguistic/ForeignLanguage/ProficiencyLevel/Reading", "C2");
    }

    /// @param pointer RFC 6901, within `LearnerInfo`
    Applicant with(String pointer, Object value) {
        var changed = learner.deepCopy();
        var path = JsonPointer.compile(pointer);
        changed.withObject(path.head()).putPOJO(path.last().getMatchingProperty(), value);
        return new Applicant(language, changed, jobs);
    }

    /// Looks for this and did it, under this name.
    Applicant titled(String title) {
        return with("/Headline/Description/Label", title)
                .doing(jobs.stream()
                        .map(job -> new Held(title, job.from, job.to, job.told))
                        .toList());
    }

    Applicant telling(String told) {
        return doing(jobs.stream()
                .map(job -> new Held(job.title, job.from, job.to, told))
                .toList());
    }

    /// The same jobs, with so many months without work before the last.
    Applicant pausingBeforeTheLast(int months) {
        var moved = new ArrayList<>(jobs);
        moved.set(1, jobs.get(1).earlier(months));
        return doing(moved);
    }

    /// The same jobs, the last of which ended so many months ago.
    Applicant outOfWork(int months, YearMonth now) {
        var last = jobs.getFirst();
        var ended = new Held(last.title, last.from, now.minusMonths(1), last.told);
        return doing(List.of(ended.earlier(months), jobs.get(1).earlier(months)));
    }

    private Applicant doing(List<Held> jobs) {
        return new Applicant(language, learner, jobs);
    }

    byte[] document() {
        var told = learner.deepCopy();
        told.putPOJO("WorkExperience", jobs.stream().map(Applicant::told).toList());
        var version = Map.of("DocumentType", "ECV", "XSDVersion", "V3.3");
        return JSON.writeValueAsBytes(
                Map.of("SkillsPassport", Map.of("Locale", language, "DocumentInfo", version, "LearnerInfo", told)));
    }

    private static Map<String, Object> told(Held job) {
        var until = job.to == null ? Map.of("Current", true) : Map.of("To", month(job.to));
        var period = new TreeMap<String, Object>(until);
        period.put("From", month(job.from));
        return Map.of("Period", period, "Position", Map.of("Label", job.title), "Activities", job.told);
    }

    private static Map<String, Integer> month(YearMonth month) {
        return Map.of("Year", month.getYear(), "Month", month.getMonthValue());
    }
}
