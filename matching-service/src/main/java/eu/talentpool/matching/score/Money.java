package eu.talentpool.matching.score;

/// @param yearly   gross amount a year, in whole units
/// @param currency ISO 4217
public record Money(int yearly, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}")) throw new IllegalArgumentException("not a currency code");
    }
}
