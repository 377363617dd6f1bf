package eu.talentpool.exchange;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Education and experience that a posting asks for, as far as they are certain.
record JobPostingDemands(FeedNode posting, Findings findings) {

    /// None if experience may stand in its place.
    @Nullable
    Integer eqf() {
        var alternatives = posting.list("educationRequirements").stream()
                .flatMap(JobPostingDemands::credentials)
                .toList();
        if (alternatives.isEmpty()) return null;
        if ("true".equalsIgnoreCase(posting.textAt("experienceInPlaceOfEducation"))) {
            findings.note(
                    "education-replaceable",
                    "educationRequirements",
                    "Experience may take the place of the education, so no level is asked for.");
            return null;
        }
        return new PostingRequirements(findings).lowestEqf("educationRequirements", alternatives);
    }

    private static Stream<String> credentials(FeedNode node) {
        if (!node.text().isEmpty()) return Stream.of(PlainText.of(node.text()));
        var categories = node.list("credentialCategory").stream()
                .map(c -> c.text().isEmpty() ? c.textAt("name") : c.text())
                .filter(Objects::nonNull)
                .toList();
        return categories.isEmpty() ? Stream.ofNullable(node.textAt("name")) : categories.stream();
    }

    /// The longest of those named.
    @Nullable
    Integer experienceMonths() {
        var requirements = new PostingRequirements(findings);
        return posting.list("experienceRequirements").stream()
                .map(node -> months(requirements, node))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private static @Nullable Integer months(PostingRequirements requirements, FeedNode node) {
        var path = "experienceRequirements";
        var months = node.textAt("monthsOfExperience");
        if (months != null) return requirements.months(path, months);
        return node.text().isEmpty() ? null : requirements.experienceMonths(path, PlainText.of(node.text()));
    }
}
