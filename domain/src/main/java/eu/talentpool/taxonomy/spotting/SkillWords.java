package eu.talentpool.taxonomy.spotting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of the labels and descriptions of skills, as numbers.
///
/// @param labels       of all skills, skill by skill
/// @param skillOf      for each label its skill
/// @param names        for each skill the words of all its labels
/// @param descriptions by skill
record SkillWords(Vocabulary vocabulary, int[][] labels, int[] skillOf, int[][] names, int[][] descriptions) {

    static SkillWords of(List<SkillText> skills) {
        var vocabulary = new Vocabulary();
        var names =
                skills.stream().map(skill -> vocabulary.addAll(skill.labels())).toList();
        return new SkillWords(
                vocabulary,
                names.stream().flatMap(Arrays::stream).toArray(int[][]::new),
                IntStream.range(0, names.size())
                        .flatMap(skill -> Arrays.stream(names.get(skill)).mapToInt(label -> skill))
                        .toArray(),
                names.stream().map(SkillWords::joined).toArray(int[][]::new),
                vocabulary.addAll(skills.stream().map(SkillText::description).toList()));
    }

    /// The preferred label of each skill.
    int[][] preferred() {
        var preferred = new int[descriptions.length][];
        Arrays.fill(preferred, new int[0]);
        for (int label = labels.length - 1; label >= 0; label--) preferred[skillOf[label]] = labels[label];
        return preferred;
    }

    /// The different words of preferred labels.
    int[] inPreferred() {
        return Arrays.stream(preferred())
                .flatMapToInt(Arrays::stream)
                .distinct()
                .toArray();
    }

    /// Everything said about each skill.
    int[][] texts() {
        return IntStream.range(0, names.length)
                .mapToObj(skill -> joined(names[skill], descriptions[skill]))
                .toArray(int[][]::new);
    }

    /// The highest value of any label of each skill.
    float[] best(float[] byLabel) {
        var best = new float[descriptions.length];
        for (int label = 0; label < byLabel.length; label++)
            best[skillOf[label]] = Math.max(best[skillOf[label]], byLabel[label]);
        return best;
    }

    private static int[] joined(int[]... parts) {
        return Stream.of(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
