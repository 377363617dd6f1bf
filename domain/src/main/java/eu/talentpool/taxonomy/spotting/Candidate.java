package eu.talentpool.taxonomy.spotting;

/// Words of a text that are a label.
///
/// @param first index of the first token
/// @param after index after the last token
record Candidate(int first, int after, Entry entry) {

    /// Longer first, then the surer kind.
    boolean isBetterThan(Candidate other) {
        return after != other.after ? after > other.after : entry.kind().compareTo(other.entry.kind()) > 0;
    }
}
