package eu.talentpool.benchmarks.ingestion;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented Europass profiles, and the manifest that says what each invented person agreed to.
///
/// @param series part of each document's id: equal series, equal documents
/// @param coded  with ESCO occupations and without free texts to link
record MadeProfiles(String series, boolean coded) {

    private static final int JOBS = 3;
    private static final int SKILLS = 8;
    private static final String DEVELOPER =
            "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1";

    String profile(int number) {
        var words = new Words(new Random(series.hashCode() * 1_000_003L + number));
        var job = words.job();
        return """
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" \
            xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
            <hr:DocumentID schemeID="%1$s-%2$d" schemeVersionID="4.0">%1$s-%2$d</hr:DocumentID>
            <CandidatePerson>
            <PersonName><oa:GivenName>Invented %2$d</oa:GivenName><hr:FamilyName>Demo</hr:FamilyName></PersonName>
            <Communication><ChannelCode>Email</ChannelCode><oa:URI>p%2$d@example.org</oa:URI></Communication>
            <NationalityCode>in</NationalityCode><hr:BirthDate>1990-02-03</hr:BirthDate>
            <PrimaryLanguageCode name="NORMAL">hin</PrimaryLanguageCode></CandidatePerson>
            <CandidateProfile languageCode="en">
            <EmploymentHistory>%3$s</EmploymentHistory>
            <EducationHistory><EducationOrganizationAttendance>\
            <hr:OrganizationName>Demo College</hr:OrganizationName><EducationLevelCode>6</EducationLevelCode>\
            <AttendancePeriod><StartDate><hr:FormattedDateTime>2008</hr:FormattedDateTime></StartDate>\
            <EndDate><hr:FormattedDateTime>2012-05</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing>\
            </AttendancePeriod><EducationDegree><hr:DegreeName>B.E.</hr:DegreeName></EducationDegree>\
            </EducationOrganizationAttendance></EducationHistory>
            <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID>\
            <hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension>\
            <hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>\
            <eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>\
            </PersonCompetency></PersonQualifications>
            <Skills>%4$s</Skills>
            </CandidateProfile></Candidate>
            """.formatted(series, number, positions(words, job), coded ? "" : skills(words));
    }

    String manifest(int documents) {
        return IntStream.range(0, documents)
                .mapToObj(i -> Archive.name(i) + ",IN,true,false,all,SEARCH,DE;AT;FR,speed-1,2026-11-12T11:29:00Z,")
                .collect(Collectors.joining(
                        "\n",
                        "document,residence,adult,union_citizen,sections,purposes,countries,wording,given_at,account\n",
                        "\n"));
    }

    private String positions(Words words, Words.Job job) {
        return IntStream.range(0, JOBS)
                .mapToObj(i -> """
                    <EmployerHistory><hr:OrganizationName>Works</hr:OrganizationName><PositionHistory>%s\
                    <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>%d-03</hr:FormattedDateTime>\
                    </eures:StartDate><eures:EndDate><hr:FormattedDateTime>%d-02</hr:FormattedDateTime></eures:EndDate>\
                    <hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory>\
                    </EmployerHistory>
                    """.formatted(title(words, job), 2012 + 3 * i, 2015 + 3 * i))
                .collect(Collectors.joining());
    }

    private String title(Words words, Words.Job job) {
        var title = MadeVacancies.escaped(words.title(job));
        return coded
                ? "<PositionTitle typeCode=\"URI\" languageID=\"" + DEVELOPER + "\">" + title + "</PositionTitle>"
                : "<PositionTitle typeCode=\"FREETEXT\">" + title + "</PositionTitle>";
    }

    private static String skills(Words words) {
        return IntStream.range(0, SKILLS)
                .mapToObj(i -> "<PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>"
                        + MadeVacancies.escaped(words.skill()) + "</hr:CompetencyName></PersonCompetency>")
                .collect(Collectors.joining());
    }
}
