package eu.talentpool.benchmarks.population;

import java.util.List;

/// Countries by how often they are met, and invented towns.
final class Places {

    /// Member States that take part; invented, as is their order.
    static final List<String> PARTICIPATING = List.of("DE", "FR", "NL", "PL", "ES", "IT", "SE", "AT", "FI", "PT");

    static final Zipf<String> DESTINATIONS = new Zipf<>(PARTICIPATING);

    static final Zipf<String> ORIGINS =
            new Zipf<>(List.of("IN", "PH", "EG", "NG", "MA", "BR", "TN", "UA", "VN", "KE", "CO", "BD"));

    private static final List<String> BEGINNINGS = List.of(
            "Al", "Bren", "Cor", "Dal", "Eber", "Fal", "Gro", "Hol", "Ister", "Jor", "Kal", "Lin", "Mar", "Nor", "Ost",
            "Pel", "Quer", "Ros", "Sil", "Tor", "Ul", "Ver", "Wal", "Zel");
    private static final List<String> MIDDLES = List.of("a", "en", "er", "i", "in", "o", "ul", "an", "el", "is");
    private static final List<String> ENDS = List.of(
            "bach", "berg", "burg", "by", "dorf", "feld", "ford", "gau", "hain", "ham", "hof", "lund", "mar", "mont",
            "nau", "sund", "stad", "tal", "ton", "vik", "ville", "wald");

    private Places() {}

    static String town(Draw draw) {
        return draw.of(BEGINNINGS) + draw.of(MIDDLES) + draw.of(ENDS);
    }
}
