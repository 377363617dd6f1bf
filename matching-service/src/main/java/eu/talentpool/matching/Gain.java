package eu.talentpool.matching;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that a person could learn.
sealed interface Gain {

    /// @throws IllegalArgumentException if it is nothing the taxonomy knows
    void check(Taxonomy taxonomy);

    Candidate addTo(Candidate candidate);

    /// Whether the job requires it, and the candidate does not have it.
    boolean isNews(Candidate candidate, Job job);

    record Language(String code, Cefr level) implements Gain {

        @Override
        public void check(Taxonomy taxonomy) {}

        @Override
        public Candidate addTo(Candidate c) {
            var languages = Stream.concat(c.languages().stream(), Stream.of(new Spoken(code, level)))
                    .toList();
            return new Candidate(c.occupations(), c.skills(), c.experience(), c.eqf(), languages, c.wishes());
        }

        @Override
        public boolean isNews(Candidate candidate, Job job) {
            return job.languages().stream()
                    .filter(RequiredLanguage::essential)
                    .filter(asked -> asked.language().equals(code))
                    .filter(asked -> asked.level() == null || level.atLeast(asked.level()))
                    .anyMatch(asked -> candidate.languages().stream().noneMatch(spoken -> meets(spoken, asked)));
        }

        private static boolean meets(Spoken spoken, RequiredLanguage asked) {
            if (!spoken.language().equals(asked.language())) return false;
            return asked.level() == null
                    || spoken.level() != null && spoken.level().atLeast(asked.level());
        }

        @Override
        public String toString() {
            return "language=" + code + ":" + level;
        }
    }

    record Skill(String uri) implements Gain {

        @Override
        public void check(Taxonomy taxonomy) {
            if (taxonomy.findSkill(uri).isEmpty())
                throw new IllegalArgumentException(
                        "'%s' is no value for 'skill': it has to be the URI of an ESCO skill of %s."
                                .formatted(uri, taxonomy.version()));
        }

        @Override
        public Candidate addTo(Candidate c) {
            Set<String> skills =
                    Stream.concat(c.skills().stream(), Stream.of(uri)).collect(Collectors.toSet());
            return new Candidate(c.occupations(), skills, c.experience(), c.eqf(), c.languages(), c.wishes());
        }

        @Override
        public boolean isNews(Candidate candidate, Job job) {
            return !candidate.skills().contains(uri)
                    && job.essential().stream().anyMatch(s -> s.skill().equals(uri));
        }

        @Override
        public String toString() {
            return "skill=" + uri;
        }
    }
}
