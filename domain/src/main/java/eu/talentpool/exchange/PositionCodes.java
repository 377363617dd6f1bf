package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The coded values of a `PositionProfile`: occupation, kind of contract, working time, number of posts, flags.
record PositionCodes(Findings findings) {

    private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,5}");

    private static final Pattern ISCO = Pattern.compile("(?:https?://data\\.europa\\.eu/esco/isco/C)?(\\d{1,4})");

    /// EURES code list CL37. Codes that say nothing about the kind of contract are OTHER.
    private static final Map<String, Offering> OFFERINGS = Map.ofEntries(
            Map.entry("directhire", Offering.PERMANENT),
            Map.entry("temporary", Offering.TEMPORARY),
            Map.entry("temporarytohire", Offering.TEMPORARY),
            Map.entry("contracttohire", Offering.OTHER),
            Map.entry("contract", Offering.OTHER),
            Map.entry("internship", Offering.INTERNSHIP),
            Map.entry("apprenticeship", Offering.APPRENTICESHIP),
            Map.entry("seasonal", Offering.SEASONAL),
            Map.entry("oncall", Offering.OTHER),
            Map.entry("recruitmentreserve", Offering.OTHER),
            Map.entry("selfemployed", Offering.SELF_EMPLOYED),
            Map.entry("volunteer", Offering.OTHER));

    /// EURES code list CL38.
    private static final Map<String, Schedule> SCHEDULES = Map.of(
            "fulltime", Schedule.FULL_TIME,
            "parttime", Schedule.PART_TIME,
            "flextime", Schedule.FLEXIBLE,
            "any", Schedule.ANY);

    /// In the order of the document; the title alone if it names no valid code.
    List<Mention> occupations(XmlElement profile, String title) {
        var coded = profile.list("JobCategoryCode").stream()
                .map(code -> occupation(code, title))
                .filter(Objects::nonNull)
                .toList();
        return coded.isEmpty() ? List.of(Mention.ofText(title)) : coded;
    }

    /// An ISCO group is wide, so its mention carries the title, from which the occupation can still be found.
    @Nullable
    Mention occupation(XmlElement code, String title) {
        requireListAttributes(code);
        var name = code.attribute("name");
        var isco = ISCO.matcher(code.text());
        if (isco.matches()) return Mention.ofIsco(name == null ? title : name, isco.group(1));
        var uri = EscoUris.occupation(code.text());
        if (uri != null) return Mention.ofUri(name == null ? "" : name, uri);
        findings.dropped(
                "BR-COM-29",
                code.path(),
                findings.quoted(code.text()) + " is neither an ISCO-08 code nor an ESCO occupation.");
        return null;
    }

    private void requireListAttributes(XmlElement code) {
        if (code.attribute("listName") == null
                || code.attribute("listVersionID") == null
                || code.attribute("listURI") == null)
            findings.repaired(
                    "BR-COM-55", code.path(), "listName, listVersionID or listURI is missing; told by the value.");
    }

    @Nullable
    Offering offering(XmlElement profile) {
        return first(profile, "PositionOfferingTypeCode", "BR-COM-38", OFFERINGS::get);
    }

    @Nullable
    Schedule schedule(XmlElement profile) {
        return first(profile, "PositionScheduleTypeCode", "BR-COM-39", SCHEDULES::get);
    }

    private <T> @Nullable T first(XmlElement profile, String name, String rule, Function<String, @Nullable T> list) {
        T first = null;
        for (var code : profile.list(name)) {
            var value = list.apply(code.text().toLowerCase(Locale.ROOT));
            if (value == null)
                findings.dropped(rule, code.path(), findings.quoted(code.text()) + " is not in the code list.");
            else if (first == null) first = value;
            else findings.note("BR-COM-44", code.path(), "Only the first value is kept.");
        }
        return first;
    }

    int openings(XmlElement profile) {
        var quantity = profile.find("PositionOpenQuantity").orElse(null);
        if (quantity == null) return 1;
        if (NUMBER.matcher(quantity.text()).matches()) return Integer.parseInt(quantity.text());
        findings.dropped(
                "open-quantity",
                quantity.path(),
                Findings.shown(quantity.text()) + " is no number of posts; taken as 1.");
        return 1;
    }

    @Nullable
    Boolean remote(XmlElement profile) {
        return switch (String.valueOf(profile.textAt("UserArea", "RemoteWorkIndicator"))) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }

    boolean internationalHiring(XmlElement profile) {
        return profile.list("PostingInstruction", "PostingOptionCode").stream()
                .anyMatch(code -> code.text().equalsIgnoreCase("EURESFlag"));
    }
}
