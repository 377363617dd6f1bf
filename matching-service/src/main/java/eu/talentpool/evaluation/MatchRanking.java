package eu.talentpool.evaluation;

import eu.talentpool.evaluation.FreeTexts.Written;
import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.exchange.FreeText;
import eu.talentpool.linking.Linking;
import eu.talentpool.matching.PairScoring;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.CorrectionSet;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Ranks profiles for vacancies, both given as free text, as the pool does: read, link, score.
final class MatchRanking {

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id);

    private final FreeText reader;
    private final Linking linking;
    private final PairScoring scoring;
    private final List<Written> profiles;
    private final List<ProfileContent> linked;
    private final Bm25 baseline;

    MatchRanking(Taxonomy taxonomy, LocalDate asOf, List<Written> profiles) {
        this.reader = new FreeText(taxonomy);
        this.linking = new Linking(taxonomy, CorrectionSet.NONE);
        this.scoring = new PairScoring(taxonomy, asOf);
        this.profiles = profiles;
        this.linked = profiles.stream()
                .map(text -> linking.link(reader.profile(text.text(), text.language())))
                .toList();
        this.baseline = new Bm25(profiles.stream().map(Written::text).toList());
    }

    /// @param among ids of the profiles to be ranked
    List<Ranked> rank(Written vacancy, Set<String> among) {
        var content = linking.link(reader.vacancy(vacancy.text(), vacancy.language(), List.of()));
        var totals = scoring.totals(content, linked);
        return IntStream.range(0, profiles.size())
                .filter(i -> among.contains(profiles.get(i).id()))
                .mapToObj(i -> new Ranked(profiles.get(i).id(), totals.get(i) / 100.0))
                .sorted(BEST_FIRST)
                .toList();
    }

    /// BM25 over the same texts; those that share no word with the vacancy come last.
    List<Ranked> floor(Written vacancy, Set<String> among) {
        var scores = new double[profiles.size()];
        baseline.rank(vacancy.text(), profiles.size()).forEach(hit -> scores[hit.document()] = hit.score());
        return IntStream.range(0, profiles.size())
                .filter(i -> among.contains(profiles.get(i).id()))
                .mapToObj(i -> new Ranked(profiles.get(i).id(), scores[i]))
                .sorted(BEST_FIRST)
                .toList();
    }
}
