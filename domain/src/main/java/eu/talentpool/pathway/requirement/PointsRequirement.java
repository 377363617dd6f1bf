package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Points;
import eu.talentpool.pathway.terms.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sum of points of some amount at least. A criterion that is open gives from none to all of its points, so the sum
/// is a range, and decides only if both ends agree.
///
/// @param minimum least sum
public record PointsRequirement(int minimum, List<Block> blocks) implements Requirement {

    /// Criteria that are counted together.
    ///
    /// @param best only the criterion with most points counts; otherwise all are added
    /// @param max  most points the block gives, null if there is no cap
    record Block(boolean best, @Nullable Integer max, List<Criterion> criteria) {
        public Block {
            criteria = List.copyOf(criteria);
        }

        /// Of the points of its criteria, at one end of their ranges.
        private int sum(List<Points> points, ToIntFunction<Points> end) {
            var sum = 0;
            for (var one : points) sum = best ? Math.max(sum, end.applyAsInt(one)) : sum + end.applyAsInt(one);
            return max == null ? sum : Math.min(sum, max);
        }
    }

    /// @param id     of the row
    /// @param label  key of its texts
    /// @param points if the requirement is met
    /// @param each   the points are given each time it is met, not once
    public record Criterion(String id, String label, int points, boolean each, Requirement requirement) {
        private Points of(Situation s) {
            var times = requirement.times(s);
            return new Points(label, points * counted(times.least()), points * counted(times.most()));
        }

        private int counted(int times) {
            return each ? times : Math.min(times, 1);
        }
    }

    public PointsRequirement {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Outcome check(Situation s) {
        var all = new ArrayList<Points>();
        int least = 0;
        int most = 0;
        for (var block : blocks) {
            var before = all.size();
            for (var criterion : block.criteria) all.add(criterion.of(s));
            var points = all.subList(before, all.size());
            least += block.sum(points, Points::least);
            most += block.sum(points, Points::most);
        }
        var state = ConditionState.between(least >= minimum, most >= minimum);
        return new Outcome(state, Bounds.range("points", least, most), Collections.unmodifiableList(all));
    }

    @Override
    public Words required(Setting setting) {
        return Words.say("points", minimum);
    }

    @Override
    public Side restsOn() {
        var sides = criteria().map(c -> c.requirement.restsOn()).distinct().toList();
        return sides.size() == 1 ? sides.getFirst() : Side.BOTH;
    }

    @Override
    public boolean restsOnMemberState() {
        return criteria().anyMatch(c -> c.requirement.restsOnMemberState());
    }

    @Override
    public boolean restsOnDegree() {
        return criteria().anyMatch(c -> c.requirement.restsOnDegree());
    }

    @Override
    public boolean restsOnProtectedFacts() {
        return criteria().anyMatch(c -> c.requirement.restsOnProtectedFacts());
    }

    public Stream<Criterion> criteria() {
        return blocks.stream().flatMap(b -> b.criteria.stream());
    }
}
