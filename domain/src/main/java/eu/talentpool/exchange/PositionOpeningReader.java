package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.VacancyRead;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// EURES vacancy: `PositionOpening` of HR Open Standards 3.2 in the EURES profile 1.3. What breaks a business rule of
/// the profile (BR-COM-..) is left out and reported; the document itself is refused only for a wrong version, a missing
/// identifier or a missing profile.
final class PositionOpeningReader {

    private static final String FORMAT = "EURES PositionOpening 3.2";

    private final XmlElement root;
    private final Findings findings = new Findings();

    PositionOpeningReader(XmlElement root) {
        this.root = root;
    }

    ReadResult read() throws Unreadable {
        var header = new EuresHeader(root, findings);
        var key = key(header);
        header.requireVersion(key);
        var closed = isClosed();
        var content = content(profile(key, closed));
        return new VacancyRead(FORMAT, key, content, closed, findings.list());
    }

    private String key(EuresHeader header) throws Unreadable {
        return header.key()
                .orElseThrow(() -> new Unreadable(
                        "document-id-missing", "DocumentID", "The vacancy has no DocumentID. Give it one that stays."));
    }

    private boolean isClosed() {
        var status = root.find("PositionOpeningStatusCode")
                .map(e -> e.text().isEmpty() ? e.attribute("name") : e.text())
                .orElse("");
        if (!status.equalsIgnoreCase("Closed") && !status.equalsIgnoreCase("Active"))
            findings.note("status-code", "PositionOpeningStatusCode", "Neither Active nor Closed; taken as Active.");
        return status.equalsIgnoreCase("Closed");
    }

    /// A closed vacancy may come without content.
    private XmlElement profile(String key, boolean closed) throws Unreadable {
        var profiles = root.list("PositionProfile");
        if (profiles.isEmpty() && closed) return root;
        if (profiles.isEmpty())
            throw new Unreadable(
                    key, "position-profile-missing", "PositionProfile", "The vacancy has no content. Send it whole.");
        if (profiles.size() > 1)
            findings.note(
                    "BR-COM-02", profiles.get(1).path(), "More than one profile; only the first language is kept.");
        return profiles.getFirst();
    }

    private VacancyContent content(XmlElement profile) {
        var texts = new PositionTexts(findings);
        var codes = new PositionCodes(findings);
        var workplace = new PositionWorkplace(findings);
        var requirements = new PositionRequirements(findings);
        requirements.noteLicences(profile);
        var title = texts.title(profile);
        var places = workplace.places(profile);
        return new VacancyContent(
                texts.language(profile),
                title,
                texts.description(profile),
                codes.occupations(profile, title),
                requirements.skills(profile),
                requirements.languages(profile),
                requirements.educationEqf(profile),
                requirements.experienceMonths(profile),
                places,
                workplace.employer(profile, places),
                new PositionPay(findings).read(profile),
                codes.schedule(profile),
                codes.offering(profile),
                null,
                codes.openings(profile),
                periodDay(profile, "StartDate"),
                periodDay(profile, "EndDate"),
                day(root.attribute("validFrom"), "@validFrom"),
                deadline(profile),
                codes.remote(profile),
                texts.howToApply(profile),
                codes.internationalHiring(profile),
                null);
    }

    /// The earlier of the last day to apply and the end of validity.
    private @Nullable LocalDate deadline(XmlElement profile) {
        var validTo = day(root.attribute("validTo"), "@validTo");
        var close = profile.find("ApplicationCloseDate")
                .map(e -> day(e.text(), e.path()))
                .orElse(null);
        if (close == null || validTo == null) return close == null ? validTo : close;
        return close.isBefore(validTo) ? close : validTo;
    }

    private @Nullable LocalDate periodDay(XmlElement profile, String name) {
        var formatted =
                profile.find("PositionPeriod", name, "FormattedDateTime").orElse(null);
        if (formatted != null) return day(formatted.text(), formatted.path());
        return profile.find("PositionPeriod", name, "DateText")
                .map(this::freeDay)
                .orElse(null);
    }

    /// Senders write anything here: a date, "Spring 2020", "na".
    private @Nullable LocalDate freeDay(XmlElement text) {
        var day = IsoDates.day(text.text());
        if (day != null) return day;
        var dotted = IsoDates.dottedDay(text.text());
        if (dotted != null) findings.repaired("date-dotted", text.path(), "A date with dots, read as day.month.year.");
        else if (!text.text().isEmpty()) findings.dropped("date-free-text", text.path(), "Words, not a day; left out.");
        return dotted;
    }

    private @Nullable LocalDate day(@Nullable String text, String path) {
        if (text == null || text.isEmpty()) return null;
        var day = IsoDates.day(text);
        if (day != null) return day;
        if (IsoDates.partial(text) == null) findings.dropped(IsoDates.RULE, path, IsoDates.NOT_A_DATE);
        else findings.dropped("date-not-a-day", path, text + " is no full day; left out. Write YYYY-MM-DD.");
        return null;
    }
}
