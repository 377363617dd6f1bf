package eu.talentpool.pathway.information;

import java.time.LocalDate;
import java.util.List;

/// What is known of one Member State on one day.
///
/// @param memberState ISO 3166 alpha-2
/// @param statements  of the Union and of the state, by topic
/// @param gaps        keys, in [InformationTexts], of what was looked for and not found
public record StateInformation(String memberState, LocalDate asOf, List<Statement> statements, List<String> gaps) {}
