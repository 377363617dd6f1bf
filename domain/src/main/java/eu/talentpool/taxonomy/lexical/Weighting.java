package eu.talentpool.taxonomy.lexical;

/// How much a term counts in a text.
enum Weighting {
    /// Cosine of the angle between vectors of (1 + ln count) * (1 + ln(texts / texts with the term)): 0 to 1.
    COSINE {
        @Override
        double inQuery(Vocabulary vocabulary, int term, int count) {
            var rarity = Math.log((1.0 + vocabulary.texts()) / (1.0 + vocabulary.frequency(term)));
            return (1 + Math.log(count)) * (1 + rarity);
        }

        @Override
        double inText(Vocabulary vocabulary, int term, int count, double length) {
            return inQuery(vocabulary, term, count) / length;
        }

        @Override
        double length(Vocabulary vocabulary, Bag bag, double mean) {
            var squares = new double[1];
            bag.forEach((term, count) -> squares[0] += Math.pow(inQuery(vocabulary, term, count), 2));
            return Math.sqrt(squares[0]);
        }
    },

    /// Okapi BM25, Robertson et al. 1994: 0 and above. Length counts half, since a concept with many labels is no worse.
    BM25 {
        private static final double K1 = 1.2;
        private static final double B = 0.5;

        @Override
        double inQuery(Vocabulary vocabulary, int term, int count) {
            return count;
        }

        @Override
        double inText(Vocabulary vocabulary, int term, int count, double length) {
            var with = vocabulary.frequency(term);
            var rarity = Math.log(1 + (vocabulary.texts() - with + 0.5) / (with + 0.5));
            return rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
        }

        @Override
        double length(Vocabulary vocabulary, Bag bag, double mean) {
            return bag.length() / mean;
        }
    };

    abstract double inQuery(Vocabulary vocabulary, int term, int count);

    /// @param length of the text, from [#length]
    abstract double inText(Vocabulary vocabulary, int term, int count, double length);

    /// @param mean number of terms in a text
    abstract double length(Vocabulary vocabulary, Bag bag, double mean);
}
