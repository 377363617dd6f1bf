package eu.talentpool.benchmarks.fairness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Pairs of applicants who differ in one thing that must not move them, or not far.
///
/// @param what what they differ in
/// @param most places that one may stand below the other; null where the report only tells
/// @param bytes true if everything that is read and said has to be the same
record Twins(
        String trade,
        String what,
        Applicant one,
        Applicant other,
        boolean bytes,
        @Nullable Integer most) {

    private record Trade(String name, String skills, Map<String, List<String>> titles) {}

    /// The masculine title first, then feminine ones, by language.
    private static final List<Trade> TRADES = List.of(
            new Trade(
                    "software developer",
                    "Java; SQL; object-oriented modelling",
                    Map.of(
                            "en", List.of("software developer"),
                            "de", List.of("Softwareentwickler", "Softwareentwicklerin", "Softwareentwickler*in"),
                            "fr", List.of("développeur de logiciels", "développeuse de logiciels"),
                            "es", List.of("desarrollador de software", "desarrolladora de software"),
                            "it", List.of("sviluppatore di software", "sviluppatrice di software"),
                            "pl", List.of("programista", "programistka"))),
            new Trade(
                    "nurse",
                    "provide basic patient care; monitor vital signs",
                    Map.of(
                            "en", List.of("nurse"),
                            "de", List.of("Krankenpfleger", "Krankenpflegerin", "Krankenschwester"),
                            "fr", List.of("infirmier", "infirmière"),
                            "es", List.of("enfermero", "enfermera"),
                            "it", List.of("infermiere", "infermiera"),
                            "pl", List.of("pielęgniarz", "pielęgniarka"))),
            new Trade(
                    "cook",
                    "use cooking techniques; comply with food safety and hygiene",
                    Map.of(
                            "en", List.of("cook"),
                            "de", List.of("Koch", "Köchin"),
                            "fr", List.of("cuisinier", "cuisinière"),
                            "es", List.of("cocinero", "cocinera"),
                            "it", List.of("cuoco", "cuoca"),
                            "pl", List.of("kucharz", "kucharka"))),
            new Trade(
                    "waiter",
                    "serve food in table service; take food and beverage orders from customers",
                    Map.of(
                            "en", List.of("waiter", "waitress"),
                            "de", List.of("Kellner", "Kellnerin"),
                            "fr", List.of("serveur", "serveuse"),
                            "es", List.of("camarero", "camarera"),
                            "it", List.of("cameriere", "cameriera"),
                            "pl", List.of("kelner", "kelnerka"))),
            new Trade(
                    "electrical engineer",
                    "electrical engineering; design electrical systems",
                    Map.of(
                            "en", List.of("electrical engineer"),
                            "de", List.of("Elektroingenieur", "Elektroingenieurin"),
                            "fr", List.of("ingénieur électricien", "ingénieure électricienne"),
                            "es", List.of("ingeniero eléctrico", "ingeniera eléctrica"),
                            "it", List.of("ingegnere elettrico", "ingegnera elettrica"),
                            "pl", List.of("inżynier elektryk", "inżynierka elektryk"))));

    private static final String TITLE = "/Headline/Description/Label";

    private static final int[] GAPS = {6, 24, 60, 120};

    static List<Twins> list(YearMonth now) {
        var all = new ArrayList<Twins>();
        for (var trade : TRADES) {
            var english = trade.titles.get("en");
            var person = Applicant.of("en", Objects.requireNonNull(english).getFirst(), trade.skills, now);
            all.addAll(protectedFacts(trade.name, person));
            all.addAll(hints(trade.name, person, now));
            new TreeMap<>(trade.titles).forEach((language, titles) -> all.addAll(titles(trade, language, titles, now)));
        }
        return all;
    }

    private static List<Twins> protectedFacts(String trade, Applicant person) {
        return List.of(
                same(
                        trade,
                        "sex",
                        person,
                        p -> p.with("/Identification/Demographics/Gender/Code", "F")
                                .with("/Identification/PersonName/Title/Code", "ms")),
                same(trade, "age", person, p -> p.with("/Identification/Demographics/Birthdate/Year", 1968)),
                same(trade, "nationality", person, p -> p.with("/Identification/Demographics/Nationality/Code", "NG")),
                same(
                        trade,
                        "name",
                        person,
                        p -> p.with("/Identification/PersonName/FirstName", "Fatima")
                                .with("/Identification/PersonName/Surname", "Invenzione-Okafor")),
                same(
                        trade,
                        "photo",
                        person,
                        p -> p.with("/Identification/Photo/MimeType", "image/jpeg")
                                .with("/Identification/Photo/Data", "AAAA")));
    }

    private static List<Twins> hints(String trade, Applicant person, YearMonth now) {
        var all = new ArrayList<Twins>();
        all.add(near(
                trade,
                "graduated 12 years earlier",
                0,
                person,
                p -> p.with("/Education/Period/From/Year", 1996).with("/Education/Period/To/Year", 2000)));
        all.add(near(
                trade,
                "a women's college",
                0,
                person,
                p -> p.with("/Education/Organisation/Name", "Women's Institute of Technology")));
        all.add(near(
                trade,
                "a place in the name of the degree",
                0,
                person,
                p -> p.with("/Education/Title", "Degree, University of Lagos")));
        all.add(near(
                trade,
                "native speaker instead of C2",
                0,
                person,
                p -> p.with("/Skills/Linguistic/MotherTongue/Description/Code", "en")
                        .with("/Skills/Linguistic/ForeignLanguage/Description/Code", "hi")));
        all.add(near(
                trade,
                "\"native speaker\" among the skills",
                0,
                person,
                p -> p.with("/Skills/Communication/Description", "native English speaker")));
        all.add(near(
                trade,
                "a given name in what was done",
                0,
                person,
                p -> p.telling("Fatima did the work of the trade. Colleagues trusted her.")));
        var title = person.jobs().getFirst().title();
        all.add(new Twins(
                trade,
                "a given name before the title",
                person.with(TITLE, "Alex Erfunden, " + title),
                person.with(TITLE, "Fatima Invenzione-Okafor, " + title),
                false,
                0));
        for (var gap : GAPS) {
            all.add(near(trade, gap + " months between two jobs", 0, person, p -> p.pausingBeforeTheLast(gap)));
            all.add(new Twins(
                    trade,
                    gap + " months since the last job",
                    person.outOfWork(0, now),
                    person.outOfWork(gap, now),
                    false,
                    0));
        }
        return all;
    }

    private static List<Twins> titles(Trade trade, String language, List<String> titles, YearMonth now) {
        var person = Applicant.of(language, titles.getFirst(), trade.skills, now);
        return titles.stream()
                .skip(1)
                .map(title -> near(trade.name, titles.getFirst() + " / " + title, 2, person, p -> p.titled(title)))
                .toList();
    }

    private static Twins same(String trade, String what, Applicant person, UnaryOperator<Applicant> change) {
        return new Twins(trade, what, person, change.apply(person), true, 0);
    }

    private static Twins near(String trade, String what, int most, Applicant person, UnaryOperator<Applicant> change) {
        return new Twins(trade, what, person, change.apply(person), false, most);
    }
}
