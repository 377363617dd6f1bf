package eu.talentpool.receipt;

import eu.talentpool.consent.Consents;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Makes the report of a run out of its rows and of today's visibility of its records.
@Component
public class RunReports {

    private static final int PAGE = 500;

    private final Runs runs;
    private final Closings closings;
    private final Vacancies vacancies;
    private final VisibilityFacts facts;
    private final Profiles profiles;
    private final Consents consents;
    private final Indexer indexer;
    private final Clock clock;

    RunReports(
            Runs runs,
            Closings closings,
            Vacancies vacancies,
            VisibilityFacts facts,
            Profiles profiles,
            Consents consents,
            Indexer indexer,
            Clock clock) {
        this.runs = runs;
        this.closings = closings;
        this.vacancies = vacancies;
        this.facts = facts;
        this.profiles = profiles;
        this.consents = consents;
        this.indexer = indexer;
        this.clock = clock;
    }

    public RunReport ofVacancies(UUID run) {
        return report(run, tally(run, this::countVacancies));
    }

    public RunReport of(UUID run, RunHistory.Kind kind) {
        return switch (kind) {
            case VACANCIES -> ofVacancies(run);
            case PROFILES -> ofProfiles(run);
        };
    }

    public RunReport ofProfiles(UUID run) {
        return report(run, tally(run, this::countProfiles));
    }

    private Tally tally(UUID run, Function<List<UUID>, Tally> count) {
        return pages(runs.listRecords(run)).parallelStream().map(count).reduce(new Tally(), Tally::and);
    }

    private RunReport report(UUID run, Tally tally) {
        return new RunReport(
                run,
                runs.countOutcomes(run),
                tally.shown,
                tally.hidden,
                Map.copyOf(tally.reasons),
                tally.held,
                runs.listRejections(run),
                runs.countIssues(run),
                indexer.countDirty(),
                closings.find(run).orElse(null));
    }

    private Tally countVacancies(List<UUID> ids) {
        var tally = new Tally();
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var known = facts.of(rows);
        var today = LocalDate.now(clock);
        for (var row : rows) {
            if (row.screening() == Vacancy.ScreeningState.HELD) tally.held++;
            switch (eu.talentpool.vacancy.Visibility.of(row, Objects.requireNonNull(known.get(row.id())), today)) {
                case eu.talentpool.vacancy.Visibility.Visible _ -> tally.shown++;
                case eu.talentpool.vacancy.Visibility.Hidden(var reasons) ->
                    tally.hide(reasons.stream().map(r -> r.code()).toList());
            }
        }
        return tally;
    }

    private Tally countProfiles(List<UUID> ids) {
        var tally = new Tally();
        var given = consents.find(ids);
        for (var row : profiles.listStandings(ids.stream().map(ProfileId::new).toList())) {
            switch (eu.talentpool.profile.Visibility.of(row, given.get(row.id().value()))) {
                case eu.talentpool.profile.Visibility.Visible _ -> tally.shown++;
                case eu.talentpool.profile.Visibility.Hidden(var reasons) ->
                    tally.hide(reasons.stream().map(r -> r.code()).toList());
            }
        }
        return tally;
    }

    private static List<List<UUID>> pages(List<UUID> ids) {
        var pages = new ArrayList<List<UUID>>();
        for (var from = 0; from < ids.size(); from += PAGE)
            pages.add(ids.subList(from, Math.min(from + PAGE, ids.size())));
        return pages;
    }

    private static final class Tally {
        private long shown;
        private long hidden;
        private long held;
        private final Map<String, Long> reasons = new TreeMap<>();

        Tally and(Tally other) {
            var both = new Tally();
            both.shown = shown + other.shown;
            both.hidden = hidden + other.hidden;
            both.held = held + other.held;
            both.reasons.putAll(reasons);
            other.reasons.forEach((code, records) -> both.reasons.merge(code, records, Long::sum));
            return both;
        }

        void hide(List<String> codes) {
            hidden++;
            codes.forEach(code -> reasons.merge(code, 1L, Long::sum));
        }
    }
}
