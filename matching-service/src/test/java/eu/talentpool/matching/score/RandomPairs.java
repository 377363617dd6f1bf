package eu.talentpool.matching.score;

import static eu.talentpool.matching.score.JobDraft.near;
import static eu.talentpool.matching.score.JobDraft.required;

import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Random candidates and jobs out of a small world, so that they meet often. The same seed gives the same ones.
public final class RandomPairs {
    private static final List<String> GROUPS = List.of("2511", "2512", "2513", "2521", "3512", "1330", "7212", "25");
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl", "hi");
    private static final List<String> COUNTRIES = List.of("DE", "FR", "NL", "PL");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final int SKILLS = 30;

    public final Random random;

    public RandomPairs(long seed) {
        this.random = new Random(seed);
    }

    <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Occupation occupation() {
        var group = oneOf(GROUPS);
        return new Occupation(maybe("urn:test:occupation:" + group + "-" + random.nextInt(3)), group);
    }

    String skill() {
        return JobDraft.skill("s" + random.nextInt(SKILLS));
    }

    @Nullable
    Cefr level() {
        return maybe(oneOf(List.of(Cefr.values())));
    }

    Spoken spoken() {
        return new Spoken(oneOf(LANGUAGES), level());
    }

    Experience experience() {
        return new Experience(oneOf(GROUPS), random.nextInt(90), random.nextInt(180));
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(300));
    }

    public CandidateDraft candidate() {
        var draft = new CandidateDraft();
        some(2, this::occupation).forEach(draft.occupations::add);
        some(15, this::skill).forEach(draft.skills::add);
        some(4, this::experience).forEach(draft.experience::add);
        draft.eqf = maybe(1 + random.nextInt(8));
        some(3, this::spoken).forEach(draft.languages::add);
        some(2, () -> oneOf(COUNTRIES)).forEach(draft.countries::add);
        draft.fullTime = maybe(random.nextBoolean());
        draft.minPay = maybe(new Money(20_000 + random.nextInt(60_000), oneOf(List.of("EUR", "EUR", "PLN"))));
        draft.availableFrom = maybe(day());
        draft.remote = maybe(random.nextBoolean());
        return draft;
    }

    public JobDraft job() {
        var draft = new JobDraft();
        some(2, this::occupation).forEach(draft.occupations::add);
        some(8, this::requiredSkill).forEach(draft.essential::add);
        some(4, this::requiredSkill).forEach(draft.optional::add);
        draft.experienceMonths = maybe(random.nextInt(60));
        draft.eqf = maybe(1 + random.nextInt(8));
        some(3, () -> new RequiredLanguage(oneOf(LANGUAGES), level(), random.nextBoolean()))
                .forEach(draft.languages::add);
        some(2, () -> oneOf(COUNTRIES)).forEach(draft.countries::add);
        draft.hours = maybe(oneOf(List.of(Job.Hours.values())));
        int min = 20_000 + random.nextInt(60_000);
        draft.pay = maybe(new Job.PayRange(min, maybe(min + random.nextInt(30_000)), "EUR"));
        draft.start = maybe(day());
        draft.remote = maybe(random.nextBoolean());
        return draft;
    }

    private RequiredSkill requiredSkill() {
        int id = random.nextInt(SKILLS);
        var neighbours = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> near("s" + (id + i) % SKILLS, 0.9 - 0.2 * i + 0.1 * random.nextDouble()))
                .toArray(Near[]::new);
        return required("s" + id, neighbours);
    }

    private <T> Stream<T> some(int atMost, java.util.function.Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(atMost + 1));
    }

    /// A candidate for whom nothing that the job asks is missing, and who says everything.
    public CandidateDraft completeMatch(Job job) {
        var draft = candidate();
        draft.occupations.addAll(job.occupations());
        Stream.concat(job.essential().stream(), job.optional().stream()).forEach(s -> draft.skills.add(s.skill()));
        job.occupations().forEach(o -> draft.worked(o.iscoGroup(), 120, 0));
        draft.eqf = 8;
        job.languages().forEach(l -> draft.speaks(l.language(), Cefr.C2));
        draft.countries.addAll(job.terms().countries());
        draft.fullTime = job.terms().hours() != Job.Hours.PART_TIME;
        draft.minPay = new Money(1, "EUR");
        draft.availableFrom = DAY;
        draft.remote = false;
        return draft;
    }

    /// A job that says everything.
    public JobDraft fullJob() {
        var draft = job();
        draft.occupation("urn:test:occupation:2512-0", "2512");
        while (draft.done().essential().size() < 5) draft.essential.add(requiredSkill());
        while (draft.done().optional().size() < 3) draft.optional.add(requiredSkill());
        draft.experienceMonths = 24;
        draft.eqf = 6;
        draft.languages.add(new RequiredLanguage("de", Cefr.B1, true));
        draft.countries.add("DE");
        draft.hours = Job.Hours.FULL_TIME;
        draft.pay = new Job.PayRange(40_000, 50_000, "EUR");
        draft.start = DAY.plusDays(30);
        draft.remote = true;
        return draft;
    }
}
