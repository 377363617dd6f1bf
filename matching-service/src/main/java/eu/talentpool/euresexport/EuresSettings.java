package eu.talentpool.euresexport;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param agency       who sends, in every reference and document
/// @param agencyName   for a person
/// @param detailsLimit most references of one call for details
/// @param overlap      how far before the moment asked for an answer reaches back, for clocks that disagree
@ConfigurationProperties("talentpool.eures")
record EuresSettings(
        @DefaultValue("talent-pool") String agency,
        @DefaultValue("EU Talent Pool") String agencyName,
        @DefaultValue("100") int detailsLimit,
        @DefaultValue("PT10M") Duration overlap) {}
