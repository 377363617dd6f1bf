package eu.talentpool.exchange;

import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the work of a posting is done and who offers it.
record JobPostingWorkplace(FeedNode posting, JobPostings all, Findings findings) {

    List<Place> places() {
        var reader = new PostingPlaces(findings);
        var found = new ArrayList<@Nullable Place>();
        for (var location : posting.list("jobLocation")) {
            var place = all.resolved(location);
            if (!place.text().isEmpty()) found.add(reader.ofWords("jobLocation", place.text()));
            for (var address : place.list("address")) found.add(place(reader, all.resolved(address)));
        }
        return reader.places(found, "jobLocation");
    }

    private @Nullable Place place(PostingPlaces reader, FeedNode address) {
        var path = "jobLocation.address";
        if (!address.text().isEmpty()) return reader.ofWords(path, address.text());
        return reader.of(path, country(address), null, address.textAt("addressLocality"), address.textAt("postalCode"));
    }

    private static @Nullable String country(FeedNode address) {
        var text = address.textAt("addressCountry");
        return text != null ? text : address.textAt("addressCountry", "name");
    }

    /// Only TELECOMMUTE says it; anything else says nothing.
    @Nullable
    Boolean remote() {
        if (!posting.list("applicantLocationRequirements").isEmpty())
            findings.note(
                    "applicant-location",
                    "applicantLocationRequirements",
                    "Where applicants have to live is not kept; check it by hand.");
        var types = posting.list("jobLocationType").stream().map(FeedNode::text).filter(t -> !t.isEmpty());
        var remote = types.toList();
        if (remote.stream().anyMatch(type -> type.equalsIgnoreCase("TELECOMMUTE"))) return true;
        if (!remote.isEmpty())
            findings.dropped("location-type", "jobLocationType", "Only TELECOMMUTE has a meaning; left out.");
        return null;
    }

    @Nullable
    String employerName() {
        var organisation = organisation();
        var name = organisation.text().isEmpty() ? organisation.textAt("name") : organisation.text();
        return name == null ? null : PlainText.of(name).replace('\n', ' ');
    }

    /// Without an address of its own the employer has the country of the first place of work that names one.
    NamedEmployer employer(List<Place> places) {
        var organisation = organisation();
        var own = organisation.list("address").stream()
                .map(address -> new PostingPlaces(findings).country("hiringOrganization.address", country(address)))
                .filter(Objects::nonNull)
                .findFirst();
        var country = own.orElseGet(() -> places.stream()
                .flatMap(p -> Stream.ofNullable(p.country()))
                .findFirst()
                .orElse(null));
        if (employerName() == null)
            findings.note("employer-missing", "hiringOrganization", "The posting does not name its employer.");
        return new NamedEmployer(employerName(), null, country, contact(organisation), null);
    }

    private static @Nullable String contact(FeedNode organisation) {
        return Stream.of("email", "telephone", "url", "sameAs")
                .map(organisation::textAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private FeedNode organisation() {
        return posting.find("hiringOrganization").map(all::resolved).orElseGet(() -> new FeedNode(""));
    }
}
