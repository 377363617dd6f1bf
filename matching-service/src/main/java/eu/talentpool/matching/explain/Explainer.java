package eu.talentpool.matching.explain;

import eu.talentpool.matching.explain.Explanation.Item;
import eu.talentpool.matching.explain.Explanation.Line;
import eu.talentpool.matching.score.Contribution;
import eu.talentpool.matching.score.Reason;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Unmet;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Turns scores into words. Immutable; one for each language and taxonomy.
public final class Explainer {
    private final Texts texts;
    private final ListSentences lists;
    private final Sentences sentences;
    private final NearMiss nearMiss;

    /// @param language of the reader, ISO 639-1; English where there are no texts in it
    public Explainer(Taxonomy taxonomy, String language) {
        this.texts = Texts.in(language);
        var names = new Names(taxonomy, texts);
        this.lists = new ListSentences(texts, names);
        this.sentences = new Sentences(texts, names, lists);
        this.nearMiss = new NearMiss(sentences, lists);
    }

    public Explanation explain(Score score) {
        var lines = score.contributions().stream().map(this::line).toList();
        var only = nearMiss.find(score).map(unmet -> texts.get("near-miss", unmet));
        return new Explanation(score.weightsVersion(), score.total(), score.confidence(), lines, only.orElse(null));
    }

    /// What is missing, in few words: "German B1".
    public String name(Unmet unmet) {
        return switch (unmet) {
            case Unmet.Skill s -> lists.name(s.match());
            case Unmet.Language l -> lists.name(l.match());
            case Unmet.Whole w -> name(w);
        };
    }

    private String name(Unmet.Whole whole) {
        return switch (whole.reason()) {
            case Reason.ExperienceFit f -> texts.get("missing.experience", f.required());
            case Reason.EducationFit f -> texts.get("missing.education", f.required());
            default -> texts.get("criterion." + whole.criterion().key());
        };
    }

    private Line line(Contribution c) {
        var name = texts.get("criterion." + c.criterion().key());
        var text = texts.get("line", name, sentences.say(c.reason()));
        return new Line(c.criterion(), c.points(), c.max(), c.known(), text, items(c));
    }

    private List<Item> items(Contribution c) {
        return switch (c.reason()) {
            case Reason.SkillFit fit -> skillItems(c.points(), fit);
            case Reason.LanguageFit fit -> languageItems(c.points(), fit);
            default -> List.of();
        };
    }

    private List<Item> skillItems(int points, Reason.SkillFit fit) {
        var texts = new ArrayList<>(fit.matches().stream().map(lists::say).toList());
        if (fit.open() > 0) texts.add(lists.open());
        var shares = fit.matches().stream().mapToLong(Reason.SkillMatch::share);
        var open = fit.open() > 0 ? LongStream.of((long) fit.open() * fit.openShare()) : LongStream.empty();
        return items(points, texts, LongStream.concat(shares, open).toArray());
    }

    private List<Item> languageItems(int points, Reason.LanguageFit fit) {
        var texts = fit.matches().stream().map(lists::say).toList();
        var parts = fit.matches().stream().mapToLong(m -> (long) m.part() * m.share());
        return items(points, texts, parts.toArray());
    }

    private static List<Item> items(int points, List<String> texts, long[] parts) {
        var split = Split.of(points, parts);
        var items = new ArrayList<Item>();
        for (int i = 0; i < split.length; i++) items.add(new Item(split[i], texts.get(i)));
        return List.copyOf(items);
    }
}
