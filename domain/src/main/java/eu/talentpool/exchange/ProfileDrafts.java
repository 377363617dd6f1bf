package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every reader of CVs does with what it found.
final class ProfileDrafts {

    private ProfileDrafts() {}

    /// The occupation of the newest job, for CVs that name no occupation wished or claimed.
    static List<Mention> occupations(List<Experience> experience, Findings findings) {
        var newest = experience.stream()
                .max(Comparator.comparing(Experience::current).thenComparing(ProfileDrafts::latestDay));
        if (newest.isPresent())
            findings.note(
                    "occupation-from-experience",
                    "",
                    "The CV names no wished occupation; that of the newest job is taken.");
        return newest.map(Experience::occupation).stream().toList();
    }

    private static LocalDate latestDay(Experience job) {
        var last = job.to() == null ? job.from() : job.to();
        return last == null ? LocalDate.MIN : last.latest();
    }

    /// The end of a period; null, with a finding, if it lies before the start.
    static @Nullable PartialDate end(
            @Nullable PartialDate from, @Nullable PartialDate to, String path, Findings findings) {
        if (from == null || to == null || !to.latest().isBefore(from.earliest())) return to;
        findings.dropped("period-reversed", path, "The period ends before it begins; its end is left out.");
        return null;
    }

    static void leftOut(String path, Findings findings) {
        findings.note("section-left-out", path, "Not kept: the pool does not match by it.");
    }

    static void licenceLeftOut(String path, Findings findings) {
        findings.note("licence-not-kept", path, "Driving licences are not matched; check them by hand.");
    }

    static void attachmentLeftOut(String path, Findings findings) {
        findings.note("attachment-left-out", path, "Photos and attachments are not kept.");
    }

    static void noteIfEmpty(ProfileContent content, Findings findings) {
        if (content.occupations().isEmpty()
                && content.experience().isEmpty()
                && content.education().isEmpty()
                && content.skills().isEmpty()
                && content.languages().isEmpty())
            findings.note(
                    "empty-profile", "", "Nothing here can be matched: add jobs, education, skills or languages.");
    }
}
