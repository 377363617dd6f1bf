package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.matching.Comparables.Offer;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Unmet;
import eu.talentpool.vacancy.Vacancy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares the vacancies of a profile with those it would have with one language level or one skill more. Nothing is
/// kept, because nobody is ranked for anybody else.
@Component
class WhatIf {

    private static final int FIRST = 5;

    /// More than a ranking holds, because they are counted.
    private static final int LOOKED_AT = 1_000;

    private final Ranker ranker;
    private final Shown shown;
    private final Comparables comparables;
    private final Owned owned;
    private final RankingPages pages;
    private final Audit audit;

    WhatIf(Ranker ranker, Shown shown, Comparables comparables, Owned owned, RankingPages pages, Audit audit) {
        this.ranker = ranker;
        this.shown = shown;
        this.comparables = comparables;
        this.owned = owned;
        this.pages = pages;
        this.audit = audit;
    }

    /// One vacancy without and with the gain.
    private record Compared(Vacancy vacancy, Score without, Score with, boolean isRequired) {

        boolean completes() {
            return !Unmet.of(without).isEmpty() && Unmet.of(with).isEmpty();
        }

        boolean passes(int minimum) {
            return without.total() < minimum && with.total() >= minimum;
        }
    }

    /// @param minimum in hundredths of a point
    @Transactional
    Replies.WhatIfReply ask(Actor actor, Gain gain, int minimum) {
        var profile = owned.getProfileOf(actor);
        var pairing = ranker.pairing();
        gain.check(pairing.taxonomy());
        var without = pairing.candidate(Objects.requireNonNull(profile.content()));
        var with = gain.addTo(without);
        var ids = new HashSet<>(ranker.vacancyIds(without, shown.countries(profile), LOOKED_AT, pairing));
        ids.addAll(ranker.vacancyIds(with, shown.countries(profile), LOOKED_AT, pairing));
        var compared = comparables.offers(ids, pairing).stream()
                .map(o -> compare(o, without, with, gain, pairing))
                .toList();
        audit.record(actor, "WHAT_IF", "profile", profile.id().toString(), Audit.Outcome.DONE, gain.toString());
        return reply(gain, minimum, compared, pairing);
    }

    private static Compared compare(Offer o, Candidate without, Candidate with, Gain gain, Pairing pairing) {
        var job = o.job();
        return new Compared(
                o.vacancy(), pairing.score(without, job), pairing.score(with, job), gain.isNews(without, job));
    }

    private Replies.WhatIfReply reply(Gain gain, int minimum, List<Compared> compared, Pairing pairing) {
        var gained = compared.stream()
                .filter(c -> c.isRequired() || c.passes(minimum))
                .sorted(Comparator.comparing(Compared::completes)
                        .reversed()
                        .thenComparing(c -> -c.with().total())
                        .thenComparing(c -> c.vacancy().id().toString()))
                .toList();
        return new Replies.WhatIfReply(
                gain.toString(),
                (int) gained.stream().filter(Compared::isRequired).count(),
                (int) gained.stream().filter(Compared::completes).count(),
                Pairing.points(minimum),
                (int) gained.stream().filter(c -> c.passes(minimum)).count(),
                gained.stream().limit(FIRST).map(c -> view(c, pairing)).toList(),
                pages.notices(),
                Statements.MATCH);
    }

    private static Replies.GainView view(Compared c, Pairing pairing) {
        var content = c.vacancy().getContent();
        return new Replies.GainView(
                c.vacancy().id().value(),
                content.title(),
                content.employer().name(),
                Pairing.points(c.without().total()),
                Pairing.points(c.with().total()),
                Unmet.of(c.with()).stream().map(pairing::name).toList());
    }
}
