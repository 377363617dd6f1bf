package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Jobs and education of a JSON Resume. An entry without an end is going on; a word in its place that says so is
/// understood.
record JsonResumeHistory(Findings findings) {

    private static final String ONGOING =
            "(?i)present|current|now|ongoing|today|heute|aktuell|actuel|actualidad|obecnie";

    List<Experience> experience(JsonNode root) {
        var jobs = new ArrayList<Experience>();
        var work = root.path("work");
        for (var i = 0; work.isArray() && i < work.size(); i++) {
            var job = job(work.get(i), "work[" + i + "]");
            if (job != null) jobs.add(job);
        }
        return jobs;
    }

    private @Nullable Experience job(JsonNode entry, String path) {
        var position = JsonTexts.text(entry, "position");
        if (position == null) {
            if (JsonTexts.text(entry, "name", "company", "summary", "startDate") != null)
                findings.dropped("position-title-missing", path + ".position", "A job without a title. Name it.");
            return null;
        }
        var from = date(entry, "startDate");
        var to = ProfileDrafts.end(from, date(entry, "endDate"), path, findings);
        return new Experience(Mention.ofText(position), from, to, isOngoing(entry), null, null, description(entry));
    }

    private static @Nullable String description(JsonNode entry) {
        var text = Stream.concat(
                        Stream.of(JsonTexts.text(entry, "summary")).filter(Objects::nonNull),
                        JsonTexts.texts(entry.path("highlights")).stream())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    List<Education> education(JsonNode root) {
        var programmes = new ArrayList<Education>();
        var education = root.path("education");
        for (var i = 0; education.isArray() && i < education.size(); i++) {
            var entry = education.get(i);
            if (JsonTexts.text(entry, "institution", "studyType", "area") != null)
                programmes.add(programme(entry, "education[" + i + "]"));
        }
        return programmes;
    }

    private Education programme(JsonNode entry, String path) {
        var degree = JsonTexts.text(entry, "studyType");
        var started = date(entry, "startDate");
        var title = Stream.of(degree, JsonTexts.text(entry, "area"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Education(
                title.isEmpty() ? null : title,
                level(degree, path + ".studyType"),
                started,
                ProfileDrafts.end(started, date(entry, "endDate"), path, findings),
                started != null && isOngoing(entry),
                null,
                null,
                null);
    }

    private @Nullable Integer level(@Nullable String degree, String path) {
        var eqf = degree == null ? null : DegreeWords.eqf(degree);
        if (eqf != null) findings.note("degree-to-eqf", path, "Read as EQF " + eqf + " by its name.");
        return eqf;
    }

    private static @Nullable PartialDate date(JsonNode entry, String name) {
        var text = JsonTexts.text(entry, name);
        return text == null ? null : IsoDates.partial(text);
    }

    private static boolean isOngoing(JsonNode entry) {
        var end = JsonTexts.text(entry, "endDate");
        return end == null || end.matches(ONGOING);
    }
}
