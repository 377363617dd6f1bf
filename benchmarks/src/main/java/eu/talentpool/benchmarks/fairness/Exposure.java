package eu.talentpool.benchmarks.fairness;

import eu.talentpool.benchmarks.population.Population.Person;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// How much of the attention in rankings goes to a group, against its share of the people. Attention falls with the
/// place as in DCG, 1 / log2(place + 1), and ends at the fiftieth.
///
/// @param ratio 1 if the group gets what its size gives
/// @param low   of the middle 95 percent of ratios of groups of the same size drawn by lot
record Exposure(String group, double share, double ratio, double low, double high) {

    private static final int PLACES = 50;
    private static final int DRAWS = 1_000;
    /// Months.
    private static final int LONG = 12;

    /// @param belongs the person of this number belongs to it
    private record Group(String name, BiPredicate<Integer, Person> belongs) {}

    static List<Exposure> of(Crowd crowd, LocalDate asOf) {
        var attention = new double[crowd.people().size()];
        for (var job : crowd.jobs()) attend(crowd.totals(job), attention);
        return groups(asOf).stream()
                .map(group -> of(group, crowd.people(), attention))
                .toList();
    }

    private static List<Group> groups(LocalDate asOf) {
        var coin = new Random(7);
        var heads =
                IntStream.range(0, 1_000_000).mapToObj(_ -> coin.nextBoolean()).toList();
        return List.of(
                new Group("half of the people, by a coin", (number, _) -> heads.get(number)),
                new Group("45 years or older", (_, person) -> asOf.getYear() - born(person) >= 45),
                new Group(
                        "nationality IN",
                        (_, person) -> person.identity().nationalities().contains("IN")),
                new Group("a gap of a year or more in the career", (_, person) -> hasGap(person)),
                new Group("out of work for a year or more", (_, person) -> isOut(person, asOf)),
                new Group("graduated more than 15 years ago", (_, person) -> graduated(person) < asOf.getYear() - 15));
    }

    private static int born(Person person) {
        return Objects.requireNonNull(person.identity().birthDate()).year();
    }

    private static boolean hasGap(Person person) {
        var jobs = person.content().experience();
        return IntStream.range(1, jobs.size()).anyMatch(i -> {
            var from = jobs.get(i - 1).from();
            var to = jobs.get(i).to();
            return from != null && to != null && to.latest().plusMonths(LONG).isBefore(from.earliest());
        });
    }

    private static boolean isOut(Person person, LocalDate asOf) {
        var jobs = person.content().experience();
        return !jobs.isEmpty()
                && jobs.stream().noneMatch(Experience::current)
                && jobs.stream()
                        .map(Experience::to)
                        .filter(Objects::nonNull)
                        .allMatch(to -> to.latest().plusMonths(LONG).isBefore(asOf));
    }

    private static int graduated(Person person) {
        return person.content().education().stream()
                .map(Education::completed)
                .filter(Objects::nonNull)
                .mapToInt(PartialDate::year)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /// Equals stand in order of number, which says nothing about them.
    private static void attend(int[] totals, double[] attention) {
        var order = IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -totals[i]))
                .limit(PLACES)
                .toList();
        for (var place = 0; place < order.size(); place++)
            attention[order.get(place)] += Math.log(2) / Math.log(place + 2.0);
    }

    private static Exposure of(Group group, List<Person> people, double[] attention) {
        var members = IntStream.range(0, people.size())
                .filter(number -> group.belongs.test(number, people.get(number)))
                .toArray();
        var lot = byLot(members.length, attention);
        return new Exposure(
                group.name,
                (double) members.length / people.size(),
                ratio(members, attention),
                lot.get(DRAWS / 40),
                lot.get(DRAWS - 1 - DRAWS / 40));
    }

    /// Least first.
    private static List<Double> byLot(int size, double[] attention) {
        var numbers =
                new ArrayList<>(IntStream.range(0, attention.length).boxed().toList());
        var random = new Random(11);
        return IntStream.range(0, DRAWS)
                .mapToObj(_ -> {
                    Collections.shuffle(numbers, random);
                    var drawn = numbers.stream().limit(size).mapToInt(number -> number);
                    return ratio(drawn.toArray(), attention);
                })
                .sorted()
                .toList();
    }

    private static double ratio(int[] members, double[] attention) {
        var theirs =
                IntStream.of(members).mapToDouble(number -> attention[number]).average();
        return theirs.orElse(0) / Arrays.stream(attention).average().orElseThrow();
    }
}
