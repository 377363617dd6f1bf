package eu.talentpool.matching.retrieve;

import eu.talentpool.matching.explain.FixtureTaxonomy;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.CandidateDraft;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.JobDraft;
import eu.talentpool.matching.score.Money;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An invented pool: a dozen occupation groups, each with skills of its own beside common ones; people and jobs leave
/// out what people and jobs leave out.
final class Corpus {
    static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final List<String> GROUPS = List.of(
            "2511", "2512", "2513", "2514", "2519", "2521", "2522", "2523", "2529", "3511", "3512", "3513", "1330",
            "2152", "2153", "7421");
    private static final List<String> COUNTRIES = List.of("DE", "FR", "NL", "PL", "IT");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi", "pl");
    private static final int OWN = 40;
    private static final int COMMON = 30;

    final Map<String, Candidate> candidates = new TreeMap<>();
    final Map<String, Job> jobs = new TreeMap<>();
    final Taxonomy taxonomy;
    private final Map<String, List<Neighbour>> neighbours = new HashMap<>();
    private final Random random = new Random(42);

    Corpus(int people, int vacancies) {
        GROUPS.forEach(group -> relate("g" + group, OWN));
        relate("common", COMMON);
        taxonomy = new FixtureTaxonomy(neighbours);
        for (int i = 0; i < people; i++) candidates.put("p%06d".formatted(i), candidate());
        for (int i = 0; i < vacancies; i++) jobs.put("v%06d".formatted(i), job());
    }

    private static String uri(String cluster, int i) {
        return "urn:test:skill:" + cluster + "-" + i;
    }

    private void relate(String cluster, int size) {
        for (int i = 0; i < size; i++) {
            var near = new ArrayList<Neighbour>();
            for (int step : List.of(1, 2, 3))
                for (int sign : List.of(-1, 1))
                    near.add(new Neighbour(uri(cluster, Math.floorMod(i + sign * step, size)), 0.9 - 0.2 * step));
            neighbours.put(uri(cluster, i), near);
        }
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T said(double share, T value) {
        return random.nextDouble() < share ? value : null;
    }

    /// Low numbers are the frequent ones, as with real skills.
    private String skill(String group) {
        boolean common = random.nextInt(4) == 0;
        double skewed = random.nextDouble() * random.nextDouble();
        return common ? uri("common", (int) (skewed * COMMON)) : uri("g" + group, (int) (skewed * OWN));
    }

    private Candidate candidate() {
        var group = oneOf(GROUPS);
        var draft = new CandidateDraft();
        if (random.nextInt(10) > 0) draft.occupation(occupation(group), group);
        for (int i = random.nextInt(26); i > 0; i--) draft.skills.add(skill(group));
        for (int i = random.nextInt(4); i > 0; i--)
            draft.worked(random.nextInt(4) == 0 ? oneOf(GROUPS) : group, random.nextInt(72), random.nextInt(140));
        draft.eqf = said(0.8, 3 + random.nextInt(6));
        for (int i = random.nextInt(4); i > 0; i--) draft.speaks(oneOf(LANGUAGES), said(0.8, oneOf(levels())));
        for (int i = random.nextInt(3); i > 0; i--) draft.countries.add(oneOf(COUNTRIES));
        draft.fullTime = said(0.5, random.nextInt(5) > 0);
        draft.minPay = said(0.3, new Money(25_000 + random.nextInt(40_000), "EUR"));
        draft.availableFrom = said(0.6, DAY.plusDays(random.nextInt(200)));
        draft.remote = said(0.3, random.nextBoolean());
        return draft.done();
    }

    private static List<Cefr> levels() {
        return List.of(Cefr.values());
    }

    private String occupation(String group) {
        return "urn:test:occupation:" + group + "." + random.nextInt(5);
    }

    private Job job() {
        var group = oneOf(GROUPS);
        var draft = new JobDraft();
        draft.occupation(occupation(group), group);
        for (int i = 2 + random.nextInt(9); i > 0; i--) draft.essential.add(required(group));
        for (int i = random.nextInt(5); i > 0; i--) draft.optional.add(required(group));
        draft.experienceMonths = said(0.5, 12 * random.nextInt(6));
        draft.eqf = said(0.5, 4 + random.nextInt(4));
        for (int i = random.nextInt(3); i > 0; i--)
            draft.languages.add(
                    new RequiredLanguage(oneOf(LANGUAGES), said(0.8, oneOf(levels())), random.nextInt(3) > 0));
        draft.countries.add(oneOf(COUNTRIES));
        draft.hours = said(0.6, oneOf(List.of(Job.Hours.values())));
        int min = 30_000 + random.nextInt(40_000);
        draft.pay = said(0.5, new Job.PayRange(min, min + 10_000, "EUR"));
        draft.start = said(0.5, DAY.plusDays(30 + random.nextInt(100)));
        draft.remote = said(0.3, random.nextBoolean());
        return draft.done();
    }

    private RequiredSkill required(String group) {
        var skill = skill(group);
        var near = taxonomy.listNeighbours(skill).stream()
                .map(n -> Near.of(n.uri(), n.nearness()))
                .toList();
        return new RequiredSkill(skill, near);
    }
}
