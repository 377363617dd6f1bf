package eu.talentpool.registration.jobseeker;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is missing for a good match. What is unknown counts as neutral, so each of these can only help.
final class Gaps {

    private Gaps() {}

    /// @param field    where it belongs, in content or identity
    /// @param sentence what to add
    record Gap(String field, String sentence) {}

    static List<Gap> of(ProfileContent c) {
        var gaps = new ArrayList<Gap>();
        work(c, gaps);
        skills(c, gaps);
        if (c.education().isEmpty()) add(gaps, "education", "Add your education, with its level (EQF 1 to 8).");
        else if (c.education().stream().allMatch(e -> e.eqf() == null))
            add(gaps, "education.eqf", "Say the level of your education (EQF 1 to 8); vacancies ask for one.");
        if (c.languages().isEmpty()) add(gaps, "languages", "Add the languages you speak, with a level from A1 to C2.");
        else if (c.languages().stream().anyMatch(l -> l.level() == null && !l.motherTongue()))
            add(gaps, "languages.level", "Say the level of each language, from A1 to C2; without it none is counted.");
        wishes(c.wishes(), gaps);
        return List.copyOf(gaps);
    }

    /// Of what only an employer who may make contact sees.
    static List<Gap> of(Identity identity) {
        var gaps = new ArrayList<Gap>();
        if (identity.givenName() == null && identity.familyName() == null)
            add(gaps, "identity", "Add your name: an employer whose request you accept will see it.");
        if (identity.email() == null)
            add(gaps, "identity.email", "Add an e-mail address: without it no employer can write to you.");
        return gaps;
    }

    private static void work(ProfileContent c, List<Gap> gaps) {
        var named = Stream.concat(
                        c.occupations().stream(), c.experience().stream().map(ProfileContent.Experience::occupation))
                .toList();
        if (named.isEmpty() && c.headline() == null)
            add(gaps, "occupations", "Name the occupation you want to work in, in your own words.");
        else if (named.stream().noneMatch(m -> m.linked() || m.iscoGroup() != null))
            add(
                    gaps,
                    "occupations",
                    "None of your occupations was recognised. Use the common name of the job, as in an advertisement.");
        if (c.experience().isEmpty()) add(gaps, "experience", "Add the jobs you held, with the months they lasted.");
        else if (c.experience().stream().anyMatch(e -> e.from() == null || e.to() == null && !e.current()))
            add(gaps, "experience.from", "Say from when to when you held each job: only dated work is counted.");
    }

    private static void skills(ProfileContent c, List<Gap> gaps) {
        var unlinked =
                c.skills().stream().filter(m -> !m.linked()).map(Mention::text).toList();
        if (c.skills().isEmpty()) add(gaps, "skills", "Name your skills one by one, such as Java or SQL.");
        else if (unlinked.size() == c.skills().size())
            add(gaps, "skills", "None of your skills was recognised. Name them one by one, in few words each.");
        else if (!unlinked.isEmpty())
            add(
                    gaps,
                    "skills",
                    unlinked.size() + " of your " + c.skills().size()
                            + " skills were not recognised and are not matched: those without a link.");
    }

    private static void wishes(ProfileContent.Wishes w, List<Gap> gaps) {
        if (w.countries().isEmpty()) add(gaps, "wishes.countries", "Say in which Member States you want to work.");
        if (w.availableFrom() == null) add(gaps, "wishes.availableFrom", "Say from which day you can start.");
    }

    private static void add(List<Gap> gaps, String field, String sentence) {
        gaps.add(new Gap(field, sentence));
    }
}
