package eu.talentpool.taxonomy;

/// Level of the Common European Framework of Reference for Languages, lowest first. A mother tongue counts as [#C2].
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    public boolean atLeast(Cefr other) {
        return compareTo(other) >= 0;
    }
}
