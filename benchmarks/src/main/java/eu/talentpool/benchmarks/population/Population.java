package eu.talentpool.benchmarks.population;

import eu.talentpool.consent.Consent;
import eu.talentpool.employer.Employers;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import java.util.List;

/// Invented people and vacancies made from the occupations and skills of a taxonomy. Few occupations are common and
/// most are rare; skills hang together with the occupation.
///
/// Every one is made from the seed and its number alone: in any order, by any number of threads, without memory of the
/// others, and of the same bytes each time.
public final class Population {

    private final long seed;
    private final People people;
    private final Openings openings;

    /// @param asOf the day on which the vacancies are open and the careers end
    public Population(Taxonomy taxonomy, long seed, LocalDate asOf) {
        var trades = new Trades(taxonomy, seed);
        this.seed = seed;
        this.people = new People(trades, asOf);
        this.openings = new Openings(trades, asOf, seed);
    }

    /// @param key natural key
    public record Person(
            String key, ProfileContent content, Identity identity, Registration registration, Consent consent) {}

    /// @param key natural key
    public record Opening(String key, Employers.Named employer, VacancyContent content) {}

    /// Member States in which the employers are; they have to participate for a vacancy to be shown.
    public static List<String> memberStates() {
        return Places.PARTICIPATING;
    }

    public Person person(int number) {
        return people.person("person-" + number, Draw.of(seed, 2L * number));
    }

    public Opening opening(int number) {
        return openings.opening("opening-" + number, number, Draw.of(seed, 2L * number + 1));
    }
}
