package eu.talentpool.exchange;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a posting: language, title, description, how to apply.
record JobPostingTexts(FeedNode posting, JobPostings.Page page, Findings findings) {

    /// Read somewhere in this package.
    static final Set<String> MEMBERS = Set.of(
            "title",
            "name",
            "url",
            "description",
            "responsibilities",
            "qualifications",
            "jobBenefits",
            "incentiveCompensation",
            "educationRequirements",
            "experienceRequirements",
            "experienceInPlaceOfEducation",
            "skills",
            "identifier",
            "inLanguage",
            "datePosted",
            "validThrough",
            "hiringOrganization",
            "jobLocation",
            "jobLocationType",
            "applicantLocationRequirements",
            "employmentType",
            "baseSalary",
            "estimatedSalary",
            "salaryCurrency",
            "occupationalCategory",
            "relevantOccupation",
            "totalJobOpenings",
            "jobStartDate",
            "workHours",
            "applicationContact");

    private static final String DEFAULT_LANGUAGE = "en";

    String language() {
        var language = Stream.of(
                        posting.textAt("inLanguage"), posting.textAt("inLanguage", "alternateName"), page.language())
                .filter(Objects::nonNull)
                .map(l -> IsoCodes.language(l.replaceFirst("[-_].*", "")))
                .filter(Objects::nonNull)
                .findFirst();
        if (language.isEmpty())
            findings.note(
                    "language-assumed", "inLanguage", "Neither posting nor page tells its language; taken as en.");
        return language.orElse(DEFAULT_LANGUAGE);
    }

    String title() {
        var title = posting.textAt("title") != null ? posting.textAt("title") : posting.textAt("name");
        return title == null ? "" : PlainText.of(title).replace('\n', ' ');
    }

    String titleOrNote() {
        if (title().isEmpty()) findings.note("title-missing", "title", "The posting has no title.");
        return title();
    }

    /// With the members that hold words about the same.
    String description() {
        var text = Stream.of(
                        "description",
                        "responsibilities",
                        "qualifications",
                        "educationRequirements",
                        "experienceRequirements",
                        "jobBenefits",
                        "incentiveCompensation",
                        "workHours")
                .flatMap(this::words)
                .reduce("", JobPostingTexts::append);
        if (text.isEmpty()) findings.note("description-missing", "description", "The posting has no description.");
        return text;
    }

    private static String append(String text, String more) {
        return text.contains(more) ? text : text + (text.isEmpty() ? "" : "\n") + more;
    }

    private Stream<String> words(String member) {
        return posting.list(member).stream()
                .flatMap(node -> Stream.of(node.text(), node.textAt("name"), node.textAt("credentialCategory"))
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isEmpty())
                        .limit(1))
                .map(text -> plain(member, text));
    }

    private String plain(String member, String text) {
        if (text.length() > PlainText.MAX_LENGTH)
            findings.repaired("text-too-long", member, "Cut after " + PlainText.MAX_LENGTH + " characters.");
        return PlainText.of(text);
    }

    @Nullable
    String howToApply() {
        var contact = posting.find("applicationContact").orElse(posting);
        var ways = Stream.of(
                        contact.textAt("url"),
                        contact.textAt("email"),
                        contact.textAt("telephone"),
                        posting.textAt("url"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return ways.isEmpty() ? page.url() : ways;
    }
}
