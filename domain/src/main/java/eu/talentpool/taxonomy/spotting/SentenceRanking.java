package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Ranks skills for an English sentence that may describe them without naming them. Immutable but for what is found
/// once and kept.
///
/// Four views are brought to one scale and summed up: the meaning of all words of the sentence against that of the
/// skill; how much of the preferred label is covered by its words and the words near to them; how much of any label
/// is covered by its very words; and how many occupations need the skill.
public final class SentenceRanking {

    private static final float MEANING = 1.5f;
    private static final float NEAR_LABEL = 1;
    private static final float VERY_LABEL = 0.25f;
    private static final float DEMAND = 0.5f;

    /// What a word of job adverts counts against 1 of any other.
    private static final float ADVERT = 0.3f;

    private final SkillWords words;
    private final float[] weights;
    private final float[] weightedRarity;
    private final Meanings meanings;
    private final NearWords nearWords;
    private final Coverage preferred;
    private final Coverage every;
    private final float[][] skillMeanings;
    private final float[] demand;

    /// Takes a few seconds for the whole of ESCO.
    public SentenceRanking(List<SkillText> skills) {
        words = SkillWords.of(skills);
        var vocabulary = words.vocabulary();
        var texts = words.texts();
        var rarity = vocabulary.rarity(texts);
        var labelRarity = vocabulary.rarity(words.names());
        meanings = Meanings.of(new Sparse(texts, rarity), vocabulary.size());
        nearWords = new NearWords(meanings, words.inPreferred(), vocabulary.size());
        preferred = new Coverage(words.preferred(), labelRarity);
        every = new Coverage(words.labels(), labelRarity);
        skillMeanings = meanings.columns(words.names(), words.descriptions(), rarity);
        weights = weights(vocabulary);
        weightedRarity = rarity.clone();
        for (int word = 0; word < weights.length; word++) weightedRarity[word] *= weights[word];
        demand = demand(skills);
    }

    /// The skills nearest to the sentence, best first; none if no word of it is known.
    public List<RankedSkill> rank(String sentence, int most) {
        var sought = words.vocabulary().known(sentence);
        if (sought.length == 0) return List.of();
        var scores = scores(sought);
        var best = new PriorityQueue<RankedSkill>(Comparator.comparingDouble(RankedSkill::score)
                .thenComparing(RankedSkill::skill, Comparator.reverseOrder()));
        for (int skill = 0; skill < scores.length; skill++) {
            if (best.size() == most && scores[skill] <= best.element().score()) continue;
            best.add(new RankedSkill(skill, scores[skill]));
            if (best.size() > most) best.remove();
        }
        return best.stream().sorted(best.comparator().reversed()).toList();
    }

    private float[] scores(int[] sought) {
        var scores = new float[demand.length];
        var presence = new float[weights.length];
        for (int word : sought) presence[word] = weights[word];
        addStandardised(scores, words.best(every.of(presence)), VERY_LABEL);
        for (int word : sought) nearWords.raise(presence, word, weights[word]);
        addStandardised(scores, preferred.of(presence), NEAR_LABEL);
        addStandardised(scores, Meanings.products(meanings.sum(sought, weightedRarity), skillMeanings), MEANING);
        for (int skill = 0; skill < scores.length; skill++) scores[skill] += DEMAND * demand[skill];
        return scores;
    }

    private static void addStandardised(float[] sums, float[] values, float weight) {
        var sum = 0.0;
        var squares = 0.0;
        for (float value : values) {
            sum += value;
            squares += value * value;
        }
        var mean = sum / values.length;
        var deviation = Math.sqrt(Math.max(squares / values.length - mean * mean, 0)) + 1e-6;
        for (int i = 0; i < values.length; i++) sums[i] += (float) (weight * (values[i] - mean) / deviation);
    }

    private static float[] weights(Vocabulary vocabulary) {
        var weights = new float[vocabulary.size()];
        Arrays.fill(weights, 1);
        for (int word : vocabulary.known(String.join(" ", WordFiles.lines("advert-words.txt")))) weights[word] = ADVERT;
        return weights;
    }

    private static float[] demand(List<SkillText> skills) {
        var demand = new float[skills.size()];
        for (int skill = 0; skill < demand.length; skill++)
            demand[skill] = (float) StrictMath.log(1 + skills.get(skill).occupations());
        return demand;
    }
}
