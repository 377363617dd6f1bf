package eu.talentpool.benchmarks.fairness;

import eu.talentpool.benchmarks.fairness.Crowd.Opening;
import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.linking.Linking;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.explain.Explainer;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.CorrectionSet;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Places twins among the crowd as the pool does: reads their documents, links, scores, explains.
final class Trial {

    private final Taxonomy taxonomy;
    private final Crowd crowd;
    private final LocalDate asOf;
    private final Function<byte[], ProfileContent> reader;
    private final Explainer explainer;

    Trial(Taxonomy taxonomy, Crowd crowd, LocalDate asOf) {
        this(taxonomy, crowd, asOf, document -> linked(document, taxonomy));
    }

    /// @param reader from a document to what the pool keeps of it
    Trial(Taxonomy taxonomy, Crowd crowd, LocalDate asOf, Function<byte[], ProfileContent> reader) {
        this.taxonomy = taxonomy;
        this.crowd = crowd;
        this.asOf = asOf;
        this.reader = reader;
        this.explainer = new Explainer(taxonomy, "en");
    }

    static ProfileContent linked(byte[] document, Taxonomy taxonomy) {
        if (new DocumentReader().read(document) instanceof ReadResult.ProfileRead read)
            return new Linking(taxonomy, CorrectionSet.NONE).link(read.content());
        throw new IllegalStateException("An applicant's document is no profile.");
    }

    /// How the twins stand to each other.
    ///
    /// @param same  all that is kept, scored and said is the same
    /// @param most  places between them at the vacancy that parts them most
    /// @param drift mean places that the second stands below the first; negative = above
    record Shift(Twins twins, boolean same, int most, double drift, int vacancies) {

        boolean holds() {
            return (same || !twins.bytes()) && (twins.most() == null || most <= twins.most());
        }
    }

    private record Placed(int place, Object said) {}

    List<Shift> shifts(List<Twins> all) {
        var trades = all.stream().map(Twins::trade).distinct().toList();
        return trades.stream()
                .flatMap(trade -> {
                    var openings = crowd.openings(trade);
                    return all.stream()
                            .filter(twins -> twins.trade().equals(trade))
                            .map(twins -> shift(twins, openings));
                })
                .toList();
    }

    private Shift shift(Twins twins, List<Opening> openings) {
        var one = reader.apply(twins.one().document());
        var other = reader.apply(twins.other().document());
        var first = placed(one, openings);
        var second = placed(other, openings);
        var apart = IntStream.range(0, openings.size())
                .map(i -> second.get(i).place() - first.get(i).place())
                .toArray();
        return new Shift(
                twins,
                one.equals(other) && first.equals(second),
                IntStream.of(apart)
                        .map(Math::abs)
                        .max()
                        .orElseThrow(() -> new IllegalStateException(
                                "No invented vacancy for a " + twins.trade() + ": try another --seed.")),
                IntStream.of(apart).average().orElseThrow(),
                openings.size());
    }

    private List<Placed> placed(ProfileContent content, List<Opening> openings) {
        var candidate = CandidateMapping.candidate(content, taxonomy, asOf);
        return openings.stream()
                .map(opening -> {
                    var score = crowd.score(candidate, opening.job());
                    return new Placed(opening.place(score.total()), explainer.explain(score));
                })
                .toList();
    }
}
