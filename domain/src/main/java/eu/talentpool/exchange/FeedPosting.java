package eu.talentpool.exchange;

import eu.talentpool.exchange.FeedValue.Found;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes an item of a feed a vacancy, by the fields of its mapping.
///
/// @param format name of the mapping
record FeedPosting(String format, FeedFields fields) {

    /// @throws Unreadable if the item has no id
    VacancyRead read(FeedNode item) throws Unreadable {
        var key = fields.key(item);
        if (key == null)
            throw new Unreadable(
                    "feed-id-missing", "", "The vacancy has no id at the place that the mapping names. Give it one.");
        var findings = new Findings();
        var reading = new Reading(item, fields, findings);
        var content = reading.content();
        return new VacancyRead(format, key, content, reading.flag("closed") == Boolean.TRUE, findings.list());
    }

    /// Of one item.
    private record Reading(FeedNode item, FeedFields fields, Findings findings) {

        VacancyContent content() {
            var words = new FeedWords(item, fields, findings);
            var requirements = new PostingRequirements(findings);
            var title = words.title();
            var places = places();
            var contract = new PostingContract(findings).terms("contract", texts("contract").stream());
            var openings = fields.first(item, "openings");
            var hours = fields.first(item, "weekly_hours");
            return new VacancyContent(
                    words.language(),
                    title,
                    words.description(),
                    occupations(title),
                    PostingRequirements.skills(mentions("skills"), mentions("optional_skills")),
                    languages(requirements),
                    requirements.lowestEqf("education", texts("education")),
                    experience(requirements),
                    places,
                    employer(places),
                    pay(),
                    contract.schedule(),
                    contract.offering(),
                    hours == null ? null : requirements.weeklyHours(hours.path(), hours.text()),
                    openings == null ? 1 : requirements.openings(openings.path(), openings.text()),
                    day("start"),
                    day("end"),
                    day("published"),
                    day("deadline"),
                    flag("remote"),
                    words.howToApply(),
                    false,
                    null);
        }

        private List<String> texts(String field) {
            return fields.list(item, field).stream().map(Found::text).toList();
        }

        /// A code with the title, from which the occupation can still be found; without codes the words.
        private List<Mention> occupations(String title) {
            var coded = new ArrayList<Mention>();
            for (var found : fields.list(item, "isco")) {
                if (found.text().matches("\\d{1,4}")) coded.add(Mention.ofIsco(title, found.text()));
                else dropped("isco-code", found, "is no ISCO-08 code of one to four digits.");
            }
            for (var found : fields.list(item, "esco")) {
                var uri = EscoUris.occupation(found.text());
                if (uri != null) coded.add(Mention.ofUri("", uri));
                else dropped("esco-uri", found, "is no URI of an ESCO occupation.");
            }
            if (!coded.isEmpty()) return coded;
            return Stream.concat(Stream.of(title), texts("occupation").stream().map(PlainText::of))
                    .distinct()
                    .map(Mention::ofText)
                    .toList();
        }

        private void dropped(String rule, Found found, String what) {
            findings.dropped(rule, found.path(), Findings.shown(found.text()) + " " + what);
        }

        private Stream<Mention> mentions(String field) {
            return texts(field).stream().flatMap(PostingRequirements::mentions);
        }

        private List<RequiredLanguage> languages(PostingRequirements requirements) {
            return fields.list(item, "languages").stream()
                    .map(found -> requirements.language(found.path(), found.text()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private @Nullable Integer experience(PostingRequirements requirements) {
            var months = least("experience_months", requirements::months);
            return months != null ? months : least("experience", requirements::experienceMonths);
        }

        private <T extends Comparable<T>> @Nullable T least(
                String field, BiFunction<String, String, @Nullable T> read) {
            T least = null;
            for (var found : fields.list(item, field)) {
                var value = read.apply(found.path(), found.text());
                if (value != null && (least == null || value.compareTo(least) < 0)) least = value;
            }
            return least;
        }

        private List<Place> places() {
            var reader = new PostingPlaces(findings);
            var found = new ArrayList<@Nullable Place>();
            for (var place : fields.places().list(item))
                found.add(reader.of(
                        "places",
                        country(place),
                        fields.text(place, "places.nuts"),
                        fields.text(place, "places.city"),
                        fields.text(place, "places.postal_code")));
            return reader.places(found, "places");
        }

        private @Nullable String country(FeedNode place) {
            var country = fields.first(place, "places.country");
            if (country == null) return null;
            if (country.path().isEmpty())
                findings.note("country-by-mapping", "places", "The vacancy names no country; the mapping states it.");
            return country.text();
        }

        /// Without a country of its own the employer has that of the first place of work that names one.
        private NamedEmployer employer(List<Place> places) {
            var own = new PostingPlaces(findings).country("employer.country", fields.text(item, "employer.country"));
            var country = own != null
                    ? own
                    : places.stream()
                            .flatMap(p -> Stream.ofNullable(p.country()))
                            .findFirst()
                            .orElse(null);
            var name = fields.text(item, "employer.name");
            return new NamedEmployer(
                    name == null ? null : PlainText.of(name).replace('\n', ' '),
                    fields.text(item, "employer.registration_number"),
                    country,
                    fields.text(item, "employer.contact"),
                    nace());
        }

        private @Nullable String nace() {
            var found = fields.first(item, "employer.nace");
            if (found == null) return null;
            var division = Nace.division(found.text());
            if (division == null) dropped("nace-code", found, "is no NACE code. Write section and division, like J62.");
            return division;
        }

        private @Nullable Pay pay() {
            return new PostingPay(findings, fields.decimalComma())
                    .pay(new PostingPay.Stated(
                            "pay",
                            fields.text(item, "pay.min"),
                            fields.text(item, "pay.max"),
                            fields.text(item, "pay.currency"),
                            fields.text(item, "pay.period")));
        }

        /// The earliest of several.
        private @Nullable LocalDate day(String field) {
            LocalDate earliest = null;
            for (var found : fields.list(item, field)) {
                var day = new PostingDates(findings, fields.dates()).day(found.path(), found.text());
                if (day != null && (earliest == null || day.isBefore(earliest))) earliest = day;
            }
            return earliest;
        }

        @Nullable
        Boolean flag(String field) {
            var found = fields.first(item, field);
            if (found == null) return null;
            return switch (found.text().toLowerCase(Locale.ROOT)) {
                case "true", "1", "yes", "telecommute" -> true;
                case "false", "0", "no" -> false;
                default -> {
                    dropped("flag-word", found, "is neither true nor false. Let the mapping put it into one.");
                    yield null;
                }
            };
        }
    }
}
