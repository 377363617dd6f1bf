package eu.talentpool.benchmarks.population;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.benchmarks.population.Population.Opening;
import eu.talentpool.benchmarks.population.Population.Person;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Taxonomy STARTER = TaxonomyFiles.read(List.of(), Progress.SILENT);
    private static final int MANY = 3_000;
    private static final List<Person> PEOPLE = people(new Population(STARTER, 1, DAY), MANY);
    private static final List<Opening> OPENINGS = IntStream.range(0, MANY)
            .mapToObj(new Population(STARTER, 1, DAY)::opening)
            .toList();

    private static List<Person> people(Population population, int number) {
        return IntStream.range(0, number).mapToObj(population::person).toList();
    }

    @Test
    void theSameSeedGivesTheSameBytesInAnyOrder() {
        var again = new Population(STARTER, 1, DAY);
        for (var number : List.of(2_999, 17, 0)) {
            assertThat(bytes(again.person(number).content()))
                    .isEqualTo(bytes(PEOPLE.get(number).content()));
            assertThat(bytes(again.opening(number).content()))
                    .isEqualTo(bytes(OPENINGS.get(number).content()));
            assertThat(again.person(number)).isEqualTo(PEOPLE.get(number));
        }
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(people(new Population(STARTER, 2, DAY), 100)).doesNotContainAnyElementsOf(PEOPLE.subList(0, 100));
    }

    @Test
    void everyBodyIsAnother() {
        assertThat(PEOPLE).extracting(person -> bytes(person.content())).doesNotHaveDuplicates();
        assertThat(OPENINGS).extracting(opening -> bytes(opening.content())).doesNotHaveDuplicates();
    }

    @Test
    void peopleHaveFiveToFortySkillsThatDiffer() {
        assertThat(PEOPLE).allSatisfy(person -> {
            assertThat(person.content().skills()).hasSizeBetween(5, 40);
            assertThat(uris(person.content().skills())).doesNotHaveDuplicates();
        });
        assertThat(PEOPLE).extracting(p -> p.content().skills().size()).contains(5, 40);
    }

    @Test
    void fewOccupationsAreCommonAndMostAreRare() {
        var met =
                PEOPLE.stream().collect(groupingBy(person -> person.content().headline(), counting())).values().stream()
                        .sorted((a, b) -> Long.compare(b, a))
                        .toList();
        assertThat(met).hasSizeGreaterThan(60);
        assertThat((double) met.getFirst() / MANY).isBetween(0.15, 0.30);
        assertThat((double) met.get(1) / met.getFirst()).isBetween(0.35, 0.65);
        assertThat((double) met.get(40) / MANY).isLessThan(0.01);
    }

    @Test
    void skillsHangTogetherWithTheOccupation() {
        var shares = PEOPLE.stream().mapToDouble(PopulationTest::shareOfOwnSkills);
        assertThat(shares.average().orElseThrow()).isBetween(0.45, 0.85);
    }

    private static double shareOfOwnSkills(Person person) {
        var held = uris(person.content().skills());
        var own = STARTER.listOccupations().stream()
                .filter(occupation ->
                        occupation.labels().in("en").equals(person.content().headline()))
                .flatMap(o -> Stream.concat(o.essentialSkills().stream(), o.optionalSkills().stream()))
                .collect(Collectors.toSet());
        return (double) held.stream().filter(own::contains).count() / held.size();
    }

    @Test
    void careersGoBackFromTheDayAndOnlyTheLastJobIsStillHeld() {
        for (var person : PEOPLE) {
            var jobs = person.content().experience();
            for (var i = 0; i < jobs.size(); i++) {
                var begun = Objects.requireNonNull(jobs.get(i).from()).earliest();
                var before = i == 0
                        ? DAY
                        : Objects.requireNonNull(jobs.get(i - 1).from()).latest();
                assertThat(begun).as(person.key()).isBeforeOrEqualTo(before);
                assertThat(i > 0 && jobs.get(i).current()).as(person.key()).isFalse();
            }
        }
        assertThat(PEOPLE).extracting(p -> p.content().experience().size()).contains(0, 1, 4, 8);
    }

    @Test
    void wishesAndConsentNameMemberStatesThatTakePart() {
        assertThat(PEOPLE).allSatisfy(person -> {
            assertThat(Population.memberStates()).containsAll(person.consent().countries());
            assertThat(person.consent().countries())
                    .isNotEmpty()
                    .containsAll(person.content().wishes().countries());
        });
    }

    @Test
    void somethingIsUnknownOfMostPeopleAndKnownOfMost() {
        assertThat(share(person -> person.content().wishes().minPay() == null)).isBetween(0.3, 0.5);
        assertThat(share(person -> person.content().occupations().isEmpty())).isBetween(0.02, 0.09);
        assertThat(share(person -> person.content().skills().stream().anyMatch(m -> !m.linked())))
                .isBetween(0.1, 0.6);
    }

    private static double share(Function<Person, Boolean> having) {
        return (double) PEOPLE.stream().filter(having::apply).count() / MANY;
    }

    @Test
    void vacanciesAskForSkillsInMemberStatesAndAreOpenOnTheDay() {
        assertThat(OPENINGS).allSatisfy(opening -> {
            var content = opening.content();
            assertThat(content.skills()).hasSizeBetween(3, 14);
            assertThat(content.places())
                    .extracting(p -> p.country())
                    .containsOnly(opening.employer().id().memberState());
            assertThat(content.publishedFrom()).isBeforeOrEqualTo(DAY);
            assertThat(content.applicationDeadline()).isAfter(DAY);
        });
        assertThat(OPENINGS).extracting(o -> o.content().languages().size()).contains(0, 1, 2);
        assertThat(Set.copyOf(OPENINGS.stream()
                        .map(o -> o.employer().id().memberState())
                        .toList()))
                .containsExactlyInAnyOrderElementsOf(Population.memberStates());
    }

    private static List<String> uris(Collection<Mention> mentions) {
        return mentions.stream().map(Mention::uri).filter(Objects::nonNull).toList();
    }

    private static String bytes(Object content) {
        return JsonMapper.shared().writeValueAsString(content);
    }
}
