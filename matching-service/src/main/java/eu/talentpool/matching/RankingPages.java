package eu.talentpool.matching;

import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Kept rankings, page by page.
@Component
class RankingPages {

    private final RankingLog log;
    private final ParticipationCalendar calendar;

    RankingPages(RankingLog log, ParticipationCalendar calendar) {
        this.log = log;
        this.calendar = calendar;
    }

    /// @param asked again, null if not
    /// @throws IllegalArgumentException if the token belongs to another ranking or to other filters
    Ranking get(PageToken page, Ranking.Subject subject, @Nullable Sieve asked) {
        var ranking = log.find(page.ranking())
                .filter(r -> isOf(r, subject))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The page token belongs to another ranking. Leave it out to compute a new one."));
        if (asked != null && !asked.equals(ranking.selection().sieve()))
            throw new IllegalArgumentException(
                    "The page token belongs to a ranking with another filter or order. A token knows them: leave the"
                            + " filter parameters out, or leave the token out to compute a new ranking.");
        return ranking;
    }

    private static boolean isOf(Ranking ranking, Ranking.Subject subject) {
        return ranking.subject().id().equals(subject.id()) && ranking.subject().kind() == subject.kind();
    }

    /// What the operator has to say of its data.
    List<String> notices() {
        return List.copyOf(calendar.notices().values());
    }

    /// @param items   the entries that may still be shown
    /// @param notices of the operator
    <T> Replies.RankingReply<T> reply(
            RankingPart part, List<T> items, PathwayLegend.View legend, List<String> notices) {
        var ranking = part.ranking();
        var selection = ranking.selection();
        return new Replies.RankingReply<>(
                ranking.id(),
                ranking.asOf(),
                Replies.VersionsView.of(ranking.versions()),
                Replies.FilterView.of(selection),
                ranking.entries().size(),
                selection.leftOut(),
                selection.leftOutBy(),
                selection.facets(),
                items,
                legend,
                part.entries().size() - items.size(),
                part.nextPage(),
                part.isByDate() ? withoutRanking(notices) : notices,
                Statements.MATCH);
    }

    private static List<String> withoutRanking(List<String> notices) {
        return Stream.concat(Stream.of(Statements.BY_DATE), notices.stream()).toList();
    }

    /// Matches for what was sent along; there is no further page, because nothing is kept.
    ///
    /// @param found how many there are
    <T> Replies.AdHocReply<T> adHoc(ReadView read, Pairing pairing, int found, List<T> items, PathwayLegend legend) {
        var versions = Replies.VersionsView.of(pairing.versions());
        return new Replies.AdHocReply<>(
                read, pairing.asOf(), versions, found, items, legend.view(), notices(), Statements.MATCH);
    }
}
