package eu.talentpool.taxonomy;

/// What a concept of the taxonomy is.
public enum ConceptKind {
    OCCUPATION,
    SKILL
}
