package eu.talentpool.taxonomy.lexical;

/// The terms of one text, each once, with its count.
final class Bag {

    interface Visitor {
        void visit(int term, int count);
    }

    private final int[] sorted;

    /// @param sorted terms by number, in rising order
    Bag(int[] sorted) {
        this.sorted = sorted;
    }

    int length() {
        return sorted.length;
    }

    void forEach(Visitor visitor) {
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            visitor.visit(sorted[from], to - from);
        }
    }
}
