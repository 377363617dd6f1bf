package eu.talentpool.benchmarks.ingestion;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented EURES vacancies of employers in Germany.
///
/// @param series part of each document's id: equal series, equal documents
/// @param coded  with the ISCO-08 group and without free texts to link
/// @param employers how many there are
record MadeVacancies(String series, boolean coded, int employers) {

    private static final int SKILLS = 6;
    private static final int SENTENCES = 12;
    /// Vacancies of one employer in a series.
    private static final int PER_EMPLOYER = 10;

    static MadeVacancies of(String series, boolean coded, int documents) {
        return new MadeVacancies(series, coded, Math.max(1, documents / PER_EMPLOYER));
    }

    String vacancy(int number) {
        var words = new Words(new Random(series.hashCode() * 1_000_003L + number));
        var job = words.job();
        return """
            <PositionOpening xmlns="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" \
            majorVersionID="3" minorVersionID="2" validFrom="2026-10-01" validTo="2027-12-31T23:59:59">
            <DocumentID schemeID="v" schemeAgencyID="SPEED" schemeVersionID="1.3">%s-%d</DocumentID>
            <PositionOpeningStatusCode name="Active">Active</PositionOpeningStatusCode>
            <PositionProfile languageCode="EN">
            <PostingInstruction><PostingOptionCode>EURESFlag</PostingOptionCode><ApplicationMethod>\
            <Instructions>https://jobs.example.org/%d</Instructions></ApplicationMethod></PostingInstruction>
            <PositionTitle>%s</PositionTitle>
            <PositionLocation><Address><oa:CityName>Jena</oa:CityName>\
            <oa:CountrySubDivisionCode>DEG03</oa:CountrySubDivisionCode><CountryCode>DE</CountryCode>\
            </Address></PositionLocation>
            <PositionOrganization><OrganizationIdentifiers><OrganizationName>Employer %d GmbH</OrganizationName>\
            <OrganizationLegalID>HRB SPEED %d</OrganizationLegalID></OrganizationIdentifiers></PositionOrganization>
            <PositionOpenQuantity>1</PositionOpenQuantity>
            <JobCategoryCode listName="ISCO2008" listVersionID="2008" listURI="http://ec.europa.eu/esco/ConceptScheme/ISCO2008">%s</JobCategoryCode>
            <PositionOfferingTypeCode>DirectHire</PositionOfferingTypeCode>
            <PositionQualifications>%s</PositionQualifications>
            <PositionFormattedDescription><Content>%s</Content></PositionFormattedDescription>
            <OfferedRemunerationPackage><RemunerationRange>\
            <RemunerationTypeCode>BasePay</RemunerationTypeCode>\
            <RemunerationRangeMinimumAmount currencyID="EUR">%d</RemunerationRangeMinimumAmount>\
            <RemunerationIntervalCode>Month</RemunerationIntervalCode></RemunerationRange></OfferedRemunerationPackage>
            <PositionScheduleTypeCode>FullTime</PositionScheduleTypeCode>
            <ApplicationCloseDate>2027-11-30</ApplicationCloseDate>
            </PositionProfile></PositionOpening>
            """.formatted(
                        series,
                        number,
                        number,
                        escaped(words.title(job)),
                        number % employers,
                        number % employers,
                        job.isco(),
                        coded ? "" : skills(words),
                        sentences(words),
                        2_500 + number % 4_000);
    }

    private static String skills(Words words) {
        return IntStream.range(0, SKILLS)
                .mapToObj(i -> "<PositionCompetency><CompetencyID>" + escaped(words.skill())
                        + "</CompetencyID><TaxonomyID>other</TaxonomyID><RequiredProficiencyLevel>"
                        + "<ScoreText>any</ScoreText></RequiredProficiencyLevel></PositionCompetency>")
                .collect(Collectors.joining());
    }

    private static String sentences(Words words) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(_ -> "In this job you " + escaped(words.skill()) + " and " + escaped(words.skill()) + ".")
                .collect(Collectors.joining(" "));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
