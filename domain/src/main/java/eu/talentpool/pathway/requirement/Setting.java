package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.value.ExchangeRates;
import eu.talentpool.pathway.value.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Where and when a condition is compared: a Member State and the day of application, with the lists of
/// occupations of the rules and the exchange rates.
public record Setting(String memberState, LocalDate asOf, Map<String, List<Listing>> lists, ExchangeRates rates) {}
