package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A candidate in the making, for tests: says nothing until told to.
public final class CandidateDraft {
    public List<Occupation> occupations = new ArrayList<>();
    public Set<String> skills = new TreeSet<>();
    public List<Experience> experience = new ArrayList<>();
    public @Nullable Integer eqf;
    public List<Spoken> languages = new ArrayList<>();
    public SortedSet<String> countries = new TreeSet<>();
    public @Nullable Boolean fullTime;
    public @Nullable Money minPay;
    public @Nullable LocalDate availableFrom;
    public @Nullable Boolean remote;

    public CandidateDraft occupation(String uri, String iscoGroup) {
        occupations.add(new Occupation(uri, iscoGroup));
        return this;
    }

    public CandidateDraft skills(String... names) {
        for (var name : names) skills.add(JobDraft.skill(name));
        return this;
    }

    public CandidateDraft worked(String iscoGroup, int months, int endedAgo) {
        experience.add(new Experience(iscoGroup, months, endedAgo));
        return this;
    }

    public CandidateDraft speaks(String language, @Nullable Cefr level) {
        languages.add(new Spoken(language, level));
        return this;
    }

    public CandidateDraft copy() {
        var copy = new CandidateDraft();
        copy.occupations = new ArrayList<>(occupations);
        copy.skills = new TreeSet<>(skills);
        copy.experience = new ArrayList<>(experience);
        copy.eqf = eqf;
        copy.languages = new ArrayList<>(languages);
        copy.countries = new TreeSet<>(countries);
        copy.fullTime = fullTime;
        copy.minPay = minPay;
        copy.availableFrom = availableFrom;
        copy.remote = remote;
        return copy;
    }

    public Candidate done() {
        var wishes = new Candidate.Wishes(countries, fullTime, minPay, availableFrom, remote);
        return new Candidate(occupations, skills, experience, eqf, languages, wishes);
    }
}
