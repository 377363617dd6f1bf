package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A job in the making, for tests: asks nothing until told to.
public final class JobDraft {
    public List<Occupation> occupations = new ArrayList<>();
    public SortedSet<String> nearOccupations = new TreeSet<>();
    public List<RequiredSkill> essential = new ArrayList<>();
    public List<RequiredSkill> optional = new ArrayList<>();
    public @Nullable Integer experienceMonths;
    public @Nullable Integer eqf;
    public List<RequiredLanguage> languages = new ArrayList<>();
    public SortedSet<String> countries = new TreeSet<>();
    public Job.@Nullable Hours hours;
    public Job.@Nullable PayRange pay;
    public @Nullable LocalDate start;
    public @Nullable Boolean remote;

    /// URI of an invented skill.
    public static String skill(String name) {
        return "urn:test:skill:" + name;
    }

    public static RequiredSkill required(String name, Near... neighbours) {
        return new RequiredSkill(skill(name), List.of(neighbours));
    }

    public static Near near(String name, double nearness) {
        return Near.of(skill(name), nearness);
    }

    public JobDraft occupation(String uri, String iscoGroup) {
        occupations.add(new Occupation(uri, iscoGroup));
        return this;
    }

    public JobDraft requires(String... names) {
        for (var name : names) essential.add(required(name));
        return this;
    }

    public JobDraft requires(String name, Near neighbour) {
        essential.add(required(name, neighbour));
        return this;
    }

    public JobDraft likes(String... names) {
        for (var name : names) optional.add(required(name));
        return this;
    }

    public JobDraft asks(String language, @Nullable Cefr level) {
        languages.add(new RequiredLanguage(language, level, true));
        return this;
    }

    public JobDraft copy() {
        var copy = new JobDraft();
        copy.occupations = new ArrayList<>(occupations);
        copy.nearOccupations = new TreeSet<>(nearOccupations);
        copy.essential = new ArrayList<>(essential);
        copy.optional = new ArrayList<>(optional);
        copy.experienceMonths = experienceMonths;
        copy.eqf = eqf;
        copy.languages = new ArrayList<>(languages);
        copy.countries = new TreeSet<>(countries);
        copy.hours = hours;
        copy.pay = pay;
        copy.start = start;
        copy.remote = remote;
        return copy;
    }

    public Job done() {
        var terms = new Job.Terms(countries, hours, pay, start, remote);
        return new Job(occupations, nearOccupations, essential, optional, experienceMonths, eqf, languages, terms);
    }
}
