package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.RulesOfDay.Way;
import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares one person and one job with the rows in force on a day, each once however many Member States share it.
/// For one thread.
final class Comparison {

    private final PathwayFacts person;
    private final JobFacts job;
    private final View view;
    private final List<Degree> degrees;
    private final @Nullable Found[] sets;
    private final @Nullable Tried[] ways;

    /// By degree, in the setting looked at last.
    private final @Nullable Situation[] situations;

    /// By number of the row, degree after degree. What does not rest on the degree stands with the first.
    private final @Nullable Condition[] conditions;

    private final @Nullable Kept kept;
    private final int rows;

    /// @param kept of other pairs that have a side in common with this; null if there are none
    Comparison(Shared shared, PathwayFacts person, JobFacts job, View view, @Nullable Kept kept) {
        this.person = person;
        this.job = job;
        this.view = view;
        this.kept = kept;
        this.degrees = degrees(person);
        this.sets = new @Nullable Found[shared.sets()];
        this.ways = new @Nullable Tried[shared.ways()];
        this.situations = new @Nullable Situation[degrees.size()];
        this.rows = shared.rows();
        this.conditions = new @Nullable Condition[rows * degrees.size()];
    }

    static List<Degree> degrees(PathwayFacts person) {
        return person.degrees().isEmpty() ? List.of(Degree.UNKNOWN) : person.degrees();
    }

    Found found(RulesOfDay day) {
        var known = sets[day.number()];
        if (known != null) return known;
        var tried = new Tried[day.ways().size()];
        for (int i = 0; i < tried.length; i++) tried[i] = tried(day.ways().get(i), day.setting());
        var found = Found.of(List.of(tried));
        sets[day.number()] = found;
        return found;
    }

    /// By the degree that serves best, of equals the first: the law asks all of one degree.
    private Tried tried(Way way, Setting setting) {
        var known = ways[way.number()];
        if (known != null) return known;
        var best = tally(way, 0, setting, Integer.MAX_VALUE);
        for (int other = 1; way.byDegree() && other < degrees.size(); other++) {
            var tally = tally(way, other, setting, best.rank());
            if (tally.rank() < best.rank()) best = tally;
        }
        var tried = new Tried(best.route(way.id()), best.rank(), best.isVerified());
        ways[way.number()] = tried;
        return tried;
    }

    /// @param toBeat the rest is left out once the rank is no less than this
    private Tally tally(Way way, int degree, Setting setting, int toBeat) {
        var all = way.all();
        var gates = way.gates();
        var tally = new Tally(all.size(), gates.size());
        for (int i = 0; i < all.size() && tally.rank() < toBeat; i++) tally.add(condition(all.get(i), degree, setting));
        for (int i = 0; i < gates.size() && tally.rank() < toBeat; i++)
            tally.addGate(conditions(gates.get(i), degree, setting));
        return tally;
    }

    private List<Condition> conditions(List<Row> rows, int degree, Setting setting) {
        var found = new Condition[rows.size()];
        for (int i = 0; i < found.length; i++) found[i] = condition(rows.get(i), degree, setting);
        return List.of(found);
    }

    private Condition condition(Row row, int degree, Setting setting) {
        var by = row.byDegree() ? degree : 0;
        var place = by * rows + row.number();
        var compared = kept != null && kept.holds(row) ? kept.conditions() : conditions;
        var known = compared[place];
        if (known != null) return known;
        var condition = row.compare(situation(by, setting), view);
        compared[place] = condition;
        return condition;
    }

    private Situation situation(int degree, Setting setting) {
        var known = situations[degree];
        if (known != null && known.setting() == setting) return known;
        var situation = new Situation(person, degrees.get(degree), job, setting);
        situations[degree] = situation;
        return situation;
    }
}
