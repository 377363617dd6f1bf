package eu.talentpool.taxonomy.lexical;

/// A concept ranked for a text.
///
/// @param concept    number of the concept in its index
/// @param score      comparable within one ranking only
/// @param confidence that the text means this concept, 0 to 1
/// @param label      the label of the concept nearest to the text
public record Ranked(int concept, double score, double confidence, Reason reason, String label) {

    Ranked withScore(double other) {
        return new Ranked(concept, other, confidence, reason, label);
    }
}
