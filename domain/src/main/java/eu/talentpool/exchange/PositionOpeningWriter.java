package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Place;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a vacancy as EURES `PositionOpening` of HR Open Standards 3.2 in the EURES profile 1.3, so that
/// [DocumentReader] reads the same content out of it. Thread-safe.
///
/// The format has no place for agreed weekly hours and for whether a profession is regulated, no code for agency work
/// or an unknown kind of contract, and none for how certain a link is; an occupation without a code is told by the
/// title alone. Lines of a text become paragraphs.
public final class PositionOpeningWriter {

    /// EURES code list CL37. What has no code of its own is left out: no other is true.
    private static final Map<Offering, String> OFFERINGS = Map.of(
            Offering.PERMANENT, "DirectHire",
            Offering.TEMPORARY, "Temporary",
            Offering.SEASONAL, "Seasonal",
            Offering.APPRENTICESHIP, "Apprenticeship",
            Offering.INTERNSHIP, "Internship",
            Offering.SELF_EMPLOYED, "SelfEmployed");

    private final String agency;
    private final String agencyName;

    /// @param agency     who sends, as it stands in every document's id
    /// @param agencyName for a person
    public PositionOpeningWriter(String agency, String agencyName) {
        this.agency = agency;
        this.agencyName = agencyName;
    }

    /// @param id that stays for as long as the vacancy is known, unique within the agency
    public String write(String id, VacancyContent content) {
        var xml = new XmlOutput();
        var deadline = content.applicationDeadline();
        var from = content.publishedFrom();
        xml.root("PositionOpening", "majorVersionID", "3", "minorVersionID", "2");
        if (from != null) xml.attribute("validFrom", from.toString());
        if (deadline != null) xml.attribute("validTo", deadline.toString());
        head(xml, id);
        profile(xml, content);
        return xml.close().toString();
    }

    private void head(XmlOutput xml, String id) {
        xml.leaf(
                "DocumentID",
                id,
                "schemeID",
                "vacancy",
                "schemeAgencyID",
                agency,
                "schemeAgencyName",
                agencyName,
                "schemeVersionID",
                "1.3");
        xml.leaf("PositionOpeningStatusCode", "Active", "name", "Active");
        xml.open("PostingRequester", "agencyRoleCode", "Requester")
                .leaf("PartyID", agency, "schemeID", "party", "schemeAgencyID", agency, "schemeAgencyName", agencyName)
                .leaf("PartyName", agencyName)
                .close();
    }

    private static void profile(XmlOutput xml, VacancyContent v) {
        xml.open("PositionProfile", "languageCode", v.language());
        instruction(xml, v);
        xml.leaf("PositionTitle", v.title());
        v.places().forEach(place -> place(xml, place));
        organisation(xml, v.employer());
        xml.leaf("PositionOpenQuantity", v.openings());
        v.occupations().forEach(occupation -> occupation(xml, occupation));
        if (v.offering() != null) xml.leaf("PositionOfferingTypeCode", OFFERINGS.get(v.offering()));
        new PositionQualifications(xml).write(v);
        xml.open("PositionFormattedDescription")
                .leaf("Content", paragraphs(v.description()))
                .close();
        pay(xml, v.pay());
        period(xml, v);
        if (v.schedule() != null) xml.leaf("PositionScheduleTypeCode", schedule(v.schedule()));
        xml.leaf("ApplicationCloseDate", v.applicationDeadline());
        if (v.remote() != null)
            xml.open("UserArea").leaf("RemoteWorkIndicator", v.remote()).close();
        xml.close();
    }

    private static void instruction(XmlOutput xml, VacancyContent v) {
        if (v.howToApply() == null && !v.internationalHiring()) return;
        xml.open("PostingInstruction").leaf("PostingOptionCode", v.internationalHiring() ? "EURESFlag" : null);
        if (v.howToApply() != null)
            xml.open("ApplicationMethod")
                    .leaf("Instructions", paragraphs(v.howToApply()))
                    .close();
        xml.close();
    }

    private static void place(XmlOutput xml, Place place) {
        xml.open("PositionLocation")
                .open("Address")
                .leaf("oa:CityName", place.city())
                .leaf("oa:CountrySubDivisionCode", place.nuts())
                .leaf("CountryCode", place.country())
                .leaf("oa:PostalCode", place.postalCode())
                .close()
                .close();
    }

    private static void organisation(XmlOutput xml, NamedEmployer employer) {
        xml.open("PositionOrganization")
                .open("OrganizationIdentifiers")
                .leaf("OrganizationName", employer.name())
                .leaf("OrganizationLegalID", employer.registrationNumber(), "schemeID", "LegalID")
                .close();
        contact(xml, employer);
        xml.leaf("IndustryCode", employer.nace()).close();
    }

    private static void contact(XmlOutput xml, NamedEmployer employer) {
        if (employer.contact() == null && employer.country() == null) return;
        xml.open("OrganizationContact");
        if (employer.contact() != null)
            xml.open("Communication")
                    .leaf(isTelephone(employer.contact()) ? "oa:DialNumber" : "oa:URI", employer.contact())
                    .close();
        if (employer.country() != null)
            xml.open("Communication")
                    .open("Address")
                    .leaf("CountryCode", employer.country())
                    .close()
                    .close();
        xml.close();
    }

    private static boolean isTelephone(String contact) {
        return contact.matches("[+0-9 ()/.-]+");
    }

    /// An ESCO occupation says more than its ISCO group, which follows from it.
    static void occupation(XmlOutput xml, Mention occupation) {
        var name = occupation.text().isEmpty() ? null : occupation.text();
        var uri = EscoUris.occupation(occupation.uri());
        if (uri != null)
            xml.leaf(
                    "JobCategoryCode",
                    uri,
                    "listName",
                    "ESCO_Occupations",
                    "listVersionID",
                    "ESCOv1",
                    "listURI",
                    "http://data.europa.eu/esco/concept-scheme/occupations",
                    "name",
                    name);
        else
            xml.leaf(
                    "JobCategoryCode",
                    occupation.iscoGroup(),
                    "listName",
                    "ISCO2008",
                    "listVersionID",
                    "2008",
                    "listURI",
                    "http://ec.europa.eu/esco/ConceptScheme/ISCO2008",
                    "name",
                    name);
    }

    private static void pay(XmlOutput xml, @Nullable Pay pay) {
        if (pay == null) return;
        xml.open("OfferedRemunerationPackage").open("RemunerationRange").leaf("RemunerationTypeCode", "basepay");
        if (pay.min() != null)
            xml.leaf("RemunerationRangeMinimumAmount", pay.min().toPlainString(), "currencyID", pay.currency());
        if (pay.max() != null)
            xml.leaf("RemunerationRangeMaximumAmount", pay.max().toPlainString(), "currencyID", pay.currency());
        xml.leaf("RemunerationIntervalCode", interval(pay.period())).close().close();
    }

    /// EURES code list CL50.
    private static String interval(Pay.Period period) {
        return switch (period) {
            case HOUR -> "hour";
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    private static void period(XmlOutput xml, VacancyContent v) {
        if (v.start() == null && v.end() == null) return;
        xml.open("PositionPeriod");
        if (v.start() != null)
            xml.open("StartDate").leaf("FormattedDateTime", v.start()).close();
        if (v.end() != null)
            xml.open("EndDate").leaf("FormattedDateTime", v.end()).close();
        xml.close();
    }

    /// EURES code list CL38.
    private static String schedule(VacancyContent.Schedule schedule) {
        return switch (schedule) {
            case FULL_TIME -> "FullTime";
            case PART_TIME -> "PartTime";
            case FLEXIBLE -> "FlexTime";
            case ANY -> "Any";
        };
    }

    /// The texts of the format are HTML.
    static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + html(line) + "</p>").collect(Collectors.joining());
    }

    static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
