package eu.talentpool.benchmarks.population;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// Every occupation of the taxonomy that has skills, the frequent ones first, and every skill.
final class Trades {

    /// An advert or a CV in which chance finds nothing new ends there.
    private static final int PATIENCE = 8;

    private static final double ESSENTIAL = 0.5;
    private static final double OPTIONAL = 0.75;
    private static final double AROUND = 0.93;

    private final Zipf<Trade> trades;
    private final Zipf<Skill> skills;
    private final Map<String, Trade> byUri;

    /// @param seed decides which occupations and skills are the frequent ones
    Trades(Taxonomy taxonomy, long seed) {
        var random = new Random(seed);
        var followed = shuffled(taxonomy.listOccupations(), Comparator.comparing(Occupation::uri), random).stream()
                .filter(occupation -> !occupation.essentialSkills().isEmpty())
                .map(occupation -> Trade.of(occupation, taxonomy))
                .toList();
        this.trades = new Zipf<>(followed);
        this.skills = new Zipf<>(shuffled(taxonomy.listSkills(), Comparator.comparing(Skill::uri), random));
        this.byUri = followed.stream().collect(toMap(trade -> trade.occupation().uri(), Function.identity()));
    }

    private static <T> List<T> shuffled(List<T> entries, Comparator<T> order, Random random) {
        var shuffled = new ArrayList<>(entries);
        shuffled.sort(order);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    List<Trade> list() {
        return trades.entries();
    }

    Trade draw(Draw draw) {
        return draw.of(trades);
    }

    /// What somebody does next: mostly the same, sometimes something near, seldom anything.
    Trade next(Trade trade, Draw draw) {
        if (draw.chance(0.7)) return trade;
        if (trade.near().isEmpty() || draw.chance(0.3)) return draw(draw);
        return byUri.getOrDefault(draw.of(trade.near()), trade);
    }

    /// Different skills that hang together: mostly those of the occupation, some near to them, a few of any kind.
    ///
    /// @return as many, or fewer if there are no more
    List<Skill> skills(Trade trade, int number, Draw draw) {
        var drawn = new LinkedHashSet<Skill>();
        for (var tries = 0; drawn.size() < number && tries < PATIENCE * number; tries++) drawn.add(skill(trade, draw));
        skills.entries().stream()
                .filter(skill -> !drawn.contains(skill))
                .limit(number - drawn.size())
                .forEach(drawn::add);
        return List.copyOf(drawn);
    }

    private Skill skill(Trade trade, Draw draw) {
        var kind = draw.between(0, 99) / 100.0;
        if (kind < ESSENTIAL) return draw.of(trade.essential());
        if (kind < OPTIONAL && !trade.optional().isEmpty()) return draw.of(trade.optional());
        if (kind < AROUND && !trade.around().isEmpty()) return draw.of(trade.around());
        return draw.of(skills);
    }

    /// As a link of a phrase would give it; a few phrases find no concept.
    static Mention mention(Skill skill, Draw draw) {
        var words = skill.labels().in("en");
        if (draw.chance(0.03)) return Mention.ofText(words + ", house rules");
        return new Mention(words, skill.uri(), null, draw.between(60, 100) / 100.0);
    }
}
