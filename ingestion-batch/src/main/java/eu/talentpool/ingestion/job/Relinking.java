package eu.talentpool.ingestion.job;

import eu.talentpool.audit.Actor;
import eu.talentpool.ingestion.intake.Linking;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// After another version of the taxonomy came into force: links every record anew, a page at a time. Records whose
/// links
/// stay the same are not touched, so that it may be run again at any point.
@Component
public class Relinking {

    private static final Actor ACTOR = Actor.job("relink");
    private static final int PAGE = 200;

    private final Taxonomies taxonomies;
    private final Vacancies vacancies;
    private final Profiles profiles;

    Relinking(Taxonomies taxonomies, Vacancies vacancies, Profiles profiles) {
        this.taxonomies = taxonomies;
        this.vacancies = vacancies;
        this.profiles = profiles;
    }

    /// @return number of records whose links changed
    public int relinkAll(Progress progress) {
        var linking = new Linking(taxonomies.current());
        return relinkVacancies(linking, progress) + relinkProfiles(linking, progress);
    }

    private int relinkVacancies(Linking linking, Progress progress) {
        var changed = 0;
        var done = 0L;
        @Nullable VacancyId after = null;
        for (var page = vacancies.page(after, PAGE); !page.isEmpty(); page = vacancies.page(after, PAGE)) {
            for (var row : page) {
                if (row.content() == null) continue;
                var linked = linking.link(row.content());
                if (linked.equals(row.content())) continue;
                vacancies.relink(row.id(), linked, ACTOR);
                changed++;
            }
            after = page.getLast().id();
            progress.report("vacancies linked anew", done += page.size(), 0);
        }
        return changed;
    }

    private int relinkProfiles(Linking linking, Progress progress) {
        var changed = 0;
        var done = 0L;
        @Nullable ProfileId after = null;
        for (var page = profiles.page(after, PAGE); !page.isEmpty(); page = profiles.page(after, PAGE)) {
            for (var row : page) {
                if (row.content() == null) continue;
                var linked = linking.link(row.content());
                if (linked.equals(row.content())) continue;
                profiles.relink(row.id(), linked, ACTOR);
                changed++;
            }
            after = page.getLast().id();
            progress.report("profiles linked anew", done += page.size(), 0);
        }
        return changed;
    }
}
