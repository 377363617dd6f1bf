package eu.talentpool.matching.retrieve;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Hours;
import eu.talentpool.matching.score.Job.PayRange;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.profile.Career.Work;
import eu.talentpool.searchindex.Fact;
import eu.talentpool.searchindex.LanguageTerm;
import eu.talentpool.searchindex.Lot;
import eu.talentpool.searchindex.SkillToken;
import eu.talentpool.searchindex.WorkTerm;
import eu.talentpool.taxonomy.Cefr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Index documents of the fields that retrieval reads.
final class Documents {
    static final String MAPPING = """
        {"mappings": {"dynamic": "strict", "properties": {
          "id": {"type": "keyword"},
          "lot": {"type": "date", "format": "epoch_millis"},
          "visible": {"type": "date_range", "format": "strict_date"},
          "countries": {"type": "keyword"},
          "places": {"type": "keyword"},
          "skills": {"type": "sparse_vector", "index_options": {"prune": false}},
          "held": {"type": "keyword", "doc_values": false},
          "occupations": {"type": "keyword"},
          "isco4": {"type": "keyword"},
          "isco3": {"type": "keyword"},
          "isco2": {"type": "keyword"},
          "languages": {"type": "keyword"},
          "facts": {"type": "keyword", "doc_values": false},
          "minPay": {"type": "integer"},
          "maxPay": {"type": "integer"},
          "start": {"type": "date", "format": "strict_date"},
          "from": {"type": "date", "format": "strict_date"}}}}
        """;
    private static final Map<String, String> ALWAYS = Map.of("gte", "2000-01-01");

    private Documents() {}

    static Map<String, Object> of(String id, Candidate candidate, List<String> consented) {
        var document = document(id, candidate.occupations(), candidate.experience());
        document.put("countries", consented);
        document.put("held", candidate.skills().stream().map(SkillToken::of).toList());
        document.put("facts", facts(candidate));
        var wishes = candidate.wishes();
        if (wishes.minPay() != null) document.put("minPay", wishes.minPay().yearly());
        if (wishes.availableFrom() != null)
            document.put("from", wishes.availableFrom().toString());
        document.put(
                "languages",
                candidate.languages().stream().flatMap(Documents::cumulative).toList());
        return document;
    }

    private static Set<String> facts(Candidate candidate) {
        var wishes = candidate.wishes();
        var facts = new HashSet<>(WorkTerm.of(candidate.experience().stream()
                .map(e -> new Work(e.iscoGroup(), e.months(), e.endedAgo()))
                .toList()));
        facts.addAll(said(Fact.EQF, Stream.ofNullable(candidate.eqf())));
        facts.addAll(said(Fact.COUNTRY, wishes.countries().stream()));
        facts.addAll(said(Fact.FULL_TIME, Stream.ofNullable(wishes.fullTime())));
        facts.addAll(said(Fact.REMOTE, Stream.ofNullable(wishes.remote())));
        if (candidate.occupations().isEmpty()) facts.add(Fact.unknown(Fact.OCCUPATION));
        if (wishes.minPay() == null) facts.add(Fact.unknown(Fact.PAY));
        if (wishes.availableFrom() == null) facts.add(Fact.unknown(Fact.START));
        return facts;
    }

    private static List<String> said(String kind, Stream<?> values) {
        var said = values.map(value -> Fact.of(kind, value)).toList();
        return said.isEmpty() ? List.of(Fact.unknown(kind)) : said;
    }

    private static Stream<String> cumulative(Candidate.Spoken spoken) {
        var levels = Stream.of(Cefr.values())
                .filter(l -> spoken.level() != null && spoken.level().atLeast(l))
                .map(l -> spoken.language() + ":" + l);
        return Stream.concat(Stream.of(spoken.language()), levels);
    }

    static Map<String, Object> of(String id, Job job) {
        var document = document(id, job.occupations(), List.of());
        document.put("places", new ArrayList<>(job.terms().countries()));
        var skills = new HashMap<String, Double>();
        job.optional().forEach(s -> skills.put(SkillToken.of(s.skill()), optional(job)));
        job.essential().forEach(s -> skills.merge(SkillToken.of(s.skill()), essential(job), Math::max));
        document.put("skills", skills);
        document.put("facts", facts(job));
        var terms = job.terms();
        if (euro(job) instanceof PayRange pay) {
            if (pay.min() != null) document.put("minPay", pay.min());
            if (pay.max() != null) document.put("maxPay", pay.max());
        }
        if (terms.start() != null) document.put("start", terms.start().toString());
        return document;
    }

    private static List<String> languages(List<RequiredLanguage> asked) {
        var parts = asked.stream().mapToInt(Documents::part).sum();
        return asked.stream()
                .map(l -> LanguageTerm.of(l.language(), l.level(), step(12 * part(l) / parts)))
                .toList();
    }

    private static int step(int share) {
        return LanguageTerm.SHARES.stream().filter(s -> s <= share).findFirst().orElseThrow();
    }

    private static int part(RequiredLanguage language) {
        return language.essential() ? 2 : 1;
    }

    private static Set<String> facts(Job job) {
        var groups = job.occupations().stream().map(Occupation::iscoGroup).toList();
        var facts = new HashSet<>(WorkTerm.asked(groups, job.experienceMonths()));
        var hours = job.terms().hours();
        facts.addAll(languages(job.languages()));
        facts.add(Fact.of(Fact.EQF, job.eqf()));
        facts.add(Fact.of(Fact.REMOTE, job.terms().remote()));
        facts.add(Fact.of(
                Fact.FULL_TIME, hours == null ? null : hours == Hours.EITHER ? Fact.EITHER : hours == Hours.FULL_TIME));
        if (groups.isEmpty()) facts.add(Fact.unknown(Fact.OCCUPATION));
        if (job.terms().start() == null) facts.add(Fact.unknown(Fact.START));
        var pay = euro(job);
        if (pay == null) facts.add(Fact.unknown(Fact.PAY));
        else if (pay.max() == null) facts.add(Fact.of(Fact.PAY, Fact.OPEN));
        return facts;
    }

    private static @Nullable PayRange euro(Job job) {
        var pay = job.terms().pay();
        return pay != null && pay.currency().equals("EUR") ? pay : null;
    }

    /// The share of the criterion that one skill decides, so that a vector sums up to what the scorer averages.
    private static double essential(Job job) {
        return 1.0 / Math.max(4, job.essential().size());
    }

    /// As [#essential]; all skills of advantage together count a sixth of the essential ones.
    private static double optional(Job job) {
        return 1.0 / 6 / Math.max(2, job.optional().size());
    }

    private static Map<String, Object> document(String id, List<Occupation> occupations, List<Experience> work) {
        var document = new HashMap<String, Object>();
        document.put("id", id);
        document.put("lot", Lot.of(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))));
        document.put("visible", List.of(ALWAYS));
        document.put(
                "occupations",
                occupations.stream()
                        .map(Occupation::uri)
                        .filter(Objects::nonNull)
                        .toList());
        for (int digits : List.of(4, 3, 2))
            document.put(
                    "isco" + digits,
                    Stream.concat(
                                    occupations.stream().map(Occupation::iscoGroup),
                                    work.stream().map(Experience::iscoGroup))
                            .filter(g -> g.length() >= digits)
                            .map(g -> g.substring(0, digits))
                            .distinct()
                            .toList());
        return document;
    }
}
