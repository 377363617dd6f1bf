package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Reason.LanguageFit;
import eu.talentpool.matching.score.Reason.LanguageMatch;
import eu.talentpool.matching.score.Reason.SkillFit;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.matching.score.Reason.SkillMatch.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Sentences about skills and languages, as a whole and one by one.
final class ListSentences {
    private final Texts texts;
    private final Names names;

    ListSentences(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    String say(SkillFit fit) {
        var clauses = new ArrayList<String>();
        clauses.add(texts.get(
                "skills.held", in(fit, State.HELD).size(), fit.matches().size()));
        in(fit, State.ADJACENT).forEach(m -> clauses.add(adjacent("skills.adjacent", m)));
        var missing = in(fit, State.MISSING);
        if (!missing.isEmpty()) clauses.add(texts.get("skills.missing", join(missing), missing.size()));
        var unlinked = in(fit, State.NOT_COMPARABLE);
        if (!unlinked.isEmpty()) clauses.add(texts.get("skills.not-comparable", join(unlinked)));
        if (fit.open() > 0) clauses.add(texts.get("skills.open"));
        return String.join(texts.get("clause.separator"), clauses);
    }

    private static List<SkillMatch> in(SkillFit fit, State state) {
        return fit.matches().stream().filter(m -> m.state() == state).toList();
    }

    private String join(List<SkillMatch> matches) {
        return matches.stream()
                .map(m -> names.skill(m.skill()))
                .sorted()
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String adjacent(String key, SkillMatch match) {
        var near = Objects.requireNonNull(match.neighbour());
        return texts.get(key, names.skill(match.skill()), names.skill(near.uri()), near.asFraction());
    }

    String say(SkillMatch match) {
        return match.state() == State.ADJACENT
                ? adjacent("skill.adjacent", match)
                : texts.of("skill", match.state(), names.skill(match.skill()));
    }

    String name(SkillMatch match) {
        return names.skill(match.skill());
    }

    /// About the skills that the vacancy leaves unsaid.
    String open() {
        return texts.get("skill.open");
    }

    String say(LanguageFit fit) {
        var clauses = new ArrayList<String>();
        var unmet = fit.matches().stream()
                .filter(m -> m.state() != LanguageMatch.State.MET)
                .toList();
        clauses.add(texts.get(
                "languages.met",
                fit.matches().size() - unmet.size(),
                fit.matches().size()));
        unmet.forEach(m -> clauses.add(say(m)));
        return String.join(texts.get("clause.separator"), clauses);
    }

    String say(LanguageMatch match) {
        return texts.of("language", match.state(), name(match), String.valueOf(match.held()));
    }

    String name(LanguageMatch match) {
        var name = names.language(match.language());
        return match.required() == null ? name : name + " " + match.required();
    }
}
