package eu.talentpool.ingestion.job;

import eu.talentpool.audit.Actor;
import eu.talentpool.linking.Linking;
import eu.talentpool.linking.Linkings;
import eu.talentpool.linking.Mentions;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.CorrectedText;
import eu.talentpool.taxonomy.Relink;
import eu.talentpool.taxonomy.Relinks;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// After another version of the taxonomy came into force, or a person corrected what a text means: links the records
/// anew, a page at a time. Records whose links stay the same are not touched, and what is due stays due until the last
/// page, so a run that was cut short is repeated by the next `import-taxonomy` or `index`.
@Component
public class Relinking {

    private static final Actor ACTOR = Actor.job("relink");
    private static final int PAGE = 200;

    private final Relinks relinks;
    private final Linkings linkings;
    private final ImportLock lock;
    private final Vacancies vacancies;
    private final Profiles profiles;

    Relinking(Relinks relinks, Linkings linkings, ImportLock lock, Vacancies vacancies, Profiles profiles) {
        this.relinks = relinks;
        this.linkings = linkings;
        this.lock = lock;
        this.vacancies = vacancies;
        this.profiles = profiles;
    }

    public boolean isDue() {
        return relinks.findDue().isPresent();
    }

    /// Does nothing while another process does it, or if nothing is due.
    ///
    /// @return number of records whose links changed
    public int relinkDue(Progress progress) {
        if (!isDue()) return 0;
        try {
            var held = lock.find("relink");
            if (held.isEmpty()) return 0;
            try (var _ = held.get()) {
                return relinks.findDue().map(relink -> relink(relink, progress)).orElse(0);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the records could not be linked anew: " + e.getMessage(), e);
        }
    }

    /// A process follows a change within a second; until then it leaves the work undone.
    private int relink(Relink relink, Progress progress) {
        var linking = linkings.current();
        if (!linking.satisfies(relink)) return 0;
        relinks.begin(relink);
        var changed = relinkVacancies(linking, relink, progress) + relinkProfiles(linking, relink, progress);
        relinks.done(relink);
        return changed;
    }

    private int relinkVacancies(Linking linking, Relink relink, Progress progress) {
        var changed = 0;
        var done = 0L;
        @Nullable VacancyId after = null;
        for (var page = vacancies.page(after, PAGE); !page.isEmpty(); page = vacancies.page(after, PAGE)) {
            for (var row : page) if (relink(row, linking, relink)) changed++;
            after = page.getLast().id();
            progress.report("vacancies linked anew", done += page.size(), 0);
        }
        return changed;
    }

    private int relinkProfiles(Linking linking, Relink relink, Progress progress) {
        var changed = 0;
        var done = 0L;
        @Nullable ProfileId after = null;
        for (var page = profiles.page(after, PAGE); !page.isEmpty(); page = profiles.page(after, PAGE)) {
            for (var row : page) if (relink(row, linking, relink)) changed++;
            after = page.getLast().id();
            progress.report("profiles linked anew", done += page.size(), 0);
        }
        return changed;
    }

    /// Again from the start if the row was changed meanwhile.
    private boolean relink(Vacancy row, Linking linking, Relink relink) {
        var content = row.content();
        if (content == null || !concerns(relink, Mentions.of(content))) return false;
        var linked = linking.link(content);
        if (linked.equals(content)) return false;
        return vacancies.relink(row.id(), row.version(), linked, ACTOR)
                || relink(vacancies.get(row.id()), linking, relink);
    }

    private boolean relink(Profile row, Linking linking, Relink relink) {
        var content = row.content();
        if (content == null || !concerns(relink, Mentions.of(content))) return false;
        var linked = linking.link(content);
        if (linked.equals(content)) return false;
        return profiles.relink(row.id(), row.version(), linked, ACTOR)
                || relink(profiles.get(row.id()), linking, relink);
    }

    private static boolean concerns(Relink relink, Stream<CorrectedText> texts) {
        return relink.all() || texts.anyMatch(relink.texts()::contains);
    }
}
