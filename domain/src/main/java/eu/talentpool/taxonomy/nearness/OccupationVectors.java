package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.ConceptText;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A vector of length 1 for each occupation: what its labels, its description and the names of its skills say,
/// condensed by a singular value decomposition. The same content gives the same bytes.
public final class OccupationVectors {

    private static final int DIMENSIONS = 200;
    private static final double LABEL = 3;
    private static final String ENGLISH = "en";

    private final double[][] vectors;

    private OccupationVectors(double[][] vectors) {
        this.vectors = vectors;
    }

    /// Takes seconds for the whole of ESCO: done once, when it is imported.
    public static OccupationVectors of(Occupations content) {
        var counts = counts(content);
        var matrix = Associations.of(counts.rows(), content.texts().size());
        return ofBytes(bytes(Decomposition.occupations(matrix, DIMENSIONS)));
    }

    /// What [#toBytes] gave.
    public static OccupationVectors ofBytes(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var vectors = new double[bytes.length / (2 * DIMENSIONS)][DIMENSIONS];
        for (var vector : vectors) {
            for (int i = 0; i < DIMENSIONS; i++) vector[i] = Float.float16ToFloat(buffer.getShort());
            Vectors.unit(vector);
        }
        return new OccupationVectors(vectors);
    }

    /// For storing: 400 bytes for each occupation.
    public byte[] toBytes() {
        return bytes(vectors);
    }

    /// A copy.
    public double[] vector(int occupation) {
        return vectors[occupation].clone();
    }

    /// The direction in the middle of several; zeros for none.
    public double[] mean(int[] occupations) {
        var sum = new double[DIMENSIONS];
        for (int occupation : occupations) Vectors.add(sum, vectors[occupation], 1);
        return Vectors.unit(sum);
    }

    double[][] vectors() {
        return vectors;
    }

    private static byte[] bytes(double[][] vectors) {
        var buffer = ByteBuffer.allocate(2 * DIMENSIONS * vectors.length);
        for (var vector : vectors)
            for (var value : Vectors.unit(vector.clone())) buffer.putShort(Float.floatToFloat16((float) value));
        return buffer.array();
    }

    private static Counts counts(Occupations content) {
        var counts = new Counts();
        Map<Integer, List<String>> skills = new HashMap<>();
        for (int occupation = 0; occupation < content.texts().size(); occupation++) {
            var text = content.texts().get(occupation);
            for (var label : names(text)) counts.add(Features.words(label), occupation, LABEL);
            counts.add(Features.words(text.description()), occupation, 1);
            for (int skill : content.essential()[occupation])
                counts.add(skills.computeIfAbsent(skill, key -> skillWords(content, key)), occupation, 1);
            for (int skill : content.optional()[occupation])
                counts.add(skills.computeIfAbsent(skill, key -> skillWords(content, key)), occupation, 0.5);
        }
        return counts;
    }

    private static List<String> names(ConceptText text) {
        return text.labels().getOrDefault(ENGLISH, List.of());
    }

    private static List<String> skillWords(Occupations content, int skill) {
        return names(content.skills().get(skill)).stream()
                .limit(1)
                .flatMap(name -> Features.words(name).stream())
                .toList();
    }
}
