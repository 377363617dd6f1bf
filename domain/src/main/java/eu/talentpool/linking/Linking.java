package eu.talentpool.linking;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.CorrectionSet;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Relink;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Links what a document names to concepts of the taxonomy. A code of the document itself is never overruled; one that
/// the taxonomy has retired is followed to its successor. What a person said a text means goes before what its words
/// say; words below the threshold stay words.
public final class Linking {

    private static final double MOST_CONFIDENT = 0.99;

    /// A text of more words tells several things; that one of them is a skill is not all that it says.
    private static final int WORDS_OF_A_SKILL = 7;

    private final Taxonomy taxonomy;
    private final CorrectionSet corrections;

    public Linking(Taxonomy taxonomy, CorrectionSet corrections) {
        this.taxonomy = taxonomy;
        this.corrections = corrections;
    }

    /// True if this is what [Relink] asks for, or newer.
    public boolean satisfies(Relink relink) {
        return taxonomy.version().equals(relink.version()) && corrections.changes() >= relink.changes();
    }

    public VacancyContent link(VacancyContent v) {
        return new VacancyContent(
                v.language(),
                v.title(),
                v.description(),
                occupations(v),
                skills(v),
                v.languages(),
                v.educationEqf(),
                v.experienceMonths(),
                v.places(),
                v.employer(),
                v.pay(),
                v.schedule(),
                v.offering(),
                v.weeklyHours(),
                v.openings(),
                v.start(),
                v.end(),
                v.publishedFrom(),
                v.applicationDeadline(),
                v.remote(),
                v.howToApply(),
                v.internationalHiring(),
                v.regulated());
    }

    public ProfileContent link(ProfileContent p) {
        return new ProfileContent(
                p.language(),
                p.headline(),
                occupations(p),
                p.experience().stream().map(e -> link(e, p.language())).toList(),
                p.education(),
                distinct(p.skills().stream()
                        .flatMap(s -> skills(s, p.language()))
                        .toList()),
                p.languages(),
                p.wishes(),
                p.credentials());
    }

    /// The title tells more than an ISCO-08 code, but counts only where both agree on the minor group; and not
    /// where the document itself says which concept this very title means.
    private List<Mention> occupations(VacancyContent v) {
        var linked = coded(v.occupations(), v.title(), v.language());
        if (linked.stream().anyMatch(o -> o.linked() && !ours(o) && o.text().equals(v.title())))
            return distinct(linked);
        var title = link(v.title(), v.language(), ConceptKind.OCCUPATION);
        if (title.linked() && (linked.isEmpty() || linked.stream().anyMatch(o -> sameMinorGroup(o, title))))
            linked.addFirst(title);
        return distinct(linked);
    }

    private List<Mention> occupations(ProfileContent p) {
        var linked = coded(p.occupations(), p.headline(), p.language());
        if (p.headline() != null && linked.stream().noneMatch(Mention::linked)) {
            var headline = link(p.headline(), p.language(), ConceptKind.OCCUPATION);
            if (headline.linked()) linked.addFirst(headline);
        }
        return distinct(linked);
    }

    private ProfileContent.Experience link(ProfileContent.Experience e, String language) {
        return new ProfileContent.Experience(
                occupation(e.occupation(), language),
                e.from(),
                e.to(),
                e.current(),
                e.country(),
                e.weeklyHours(),
                e.description());
    }

    /// The occupations of the document itself; what an earlier linking derived from the title is left out.
    private ArrayList<Mention> coded(List<Mention> occupations, @Nullable String title, String language) {
        return occupations.stream()
                .filter(o -> !(ours(o) && o.text().equals(title)))
                .map(o -> occupation(o, language))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Mention occupation(Mention given, String language) {
        var mention = followed(given);
        var uri = mention.uri();
        if (uri != null && !ours(mention))
            return taxonomy.findOccupation(uri)
                    .map(o -> new Mention(mention.text(), uri, o.iscoGroup(), mention.confidence()))
                    .orElse(mention);
        if (uri == null && mention.iscoGroup() != null || mention.text().isBlank()) return mention;
        return link(mention.text(), language, ConceptKind.OCCUPATION);
    }

    private List<VacancyContent.RequiredSkill> skills(VacancyContent v) {
        var byConcept = new LinkedHashMap<String, VacancyContent.RequiredSkill>();
        v.skills().stream()
                .flatMap(s -> skills(s.skill(), v.language())
                        .map(skill -> new VacancyContent.RequiredSkill(skill, s.essential())))
                .forEach(s -> byConcept.merge(key(s.skill()), s, (one, other) -> one.essential() ? one : other));
        return List.copyOf(byConcept.values());
    }

    /// What is given as one skill may be a sentence that names several: they stand beside it then, and it stays as
    /// words. What the sentence says is not needed is left out.
    private Stream<Mention> skills(Mention given, String language) {
        var whole = isSentence(given) && !isCorrected(given.text(), language)
                ? Mention.ofText(given.text())
                : skill(given, language);
        if (whole.linked() || !whole.text().contains(" ") || isCorrected(whole.text(), language))
            return Stream.of(whole);
        var named = taxonomy.spotSkills(whole.text(), language).stream()
                .filter(spotted -> !spotted.negated() && !isLanguage(spotted.uri()))
                .map(spotted -> new Mention(
                        spotted.words(), spotted.uri(), null, Math.min(spotted.confidence(), MOST_CONFIDENT)));
        return Stream.concat(Stream.of(whole), named);
    }

    /// Languages have levels and a list of their own.
    private boolean isLanguage(String skill) {
        return taxonomy.findSkill(skill)
                .filter(s -> s.collections().contains("language"))
                .isPresent();
    }

    /// Never where the document itself gave the concept.
    private static boolean isSentence(Mention given) {
        return (given.uri() == null || ours(given)) && given.text().split("\\s+").length > WORDS_OF_A_SKILL;
    }

    private boolean isCorrected(String text, String language) {
        return corrections.find(text, language, ConceptKind.SKILL).isPresent();
    }

    private Mention skill(Mention given, String language) {
        var mention = followed(given);
        if (mention.uri() != null && !ours(mention) || mention.text().isBlank()) return mention;
        return link(mention.text(), language, ConceptKind.SKILL);
    }

    /// With the successor of a retired concept; without one the words are all that is left.
    private Mention followed(Mention mention) {
        var uri = mention.uri();
        var successor = uri == null ? null : taxonomy.retired().get(uri);
        if (successor == null) return mention;
        return successor.isEmpty()
                ? Mention.ofText(mention.text())
                : new Mention(mention.text(), successor, mention.iscoGroup(), mention.confidence());
    }

    /// A link made here and not given by the document is always below full confidence, so that it can be made anew.
    private Mention link(String text, String language, ConceptKind kind) {
        var link = corrections
                .find(text, language, kind)
                .flatMap(meaning -> corrected(text, meaning, kind))
                .orElseGet(() -> taxonomy.link(text, language, kind));
        return new Mention(text, link.uri(), link.iscoGroup(), Math.min(link.confidence(), MOST_CONFIDENT));
    }

    /// Empty if the taxonomy in force does not have the concept that the person named.
    private Optional<Mention> corrected(String text, CorrectionSet.Meaning meaning, ConceptKind kind) {
        if (meaning.concept() == null) return Optional.of(Mention.ofText(text));
        var concept = followed(Mention.ofUri(text, meaning.concept()));
        if (concept.uri() == null) return Optional.empty();
        return kind == ConceptKind.SKILL
                ? taxonomy.findSkill(concept.uri()).map(_ -> concept)
                : taxonomy.findOccupation(concept.uri()).map(o -> new Mention(text, o.uri(), o.iscoGroup(), 1));
    }

    private static boolean ours(Mention mention) {
        return mention.linked() && mention.confidence() < 1;
    }

    private static boolean sameMinorGroup(Mention a, Mention b) {
        return a.iscoGroup() != null && b.iscoGroup() != null && a.iscoGroup().regionMatches(0, b.iscoGroup(), 0, 3);
    }

    private static String key(Mention m) {
        return m.uri() != null ? m.uri() : m.iscoGroup() + "|" + m.text();
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        var byConcept = new LinkedHashMap<String, Mention>();
        for (var m : mentions) byConcept.putIfAbsent(key(m), m);
        return List.copyOf(byConcept.values());
    }
}
