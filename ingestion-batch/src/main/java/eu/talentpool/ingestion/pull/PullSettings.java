package eu.talentpool.ingestion.pull;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param page     references of one call for details
/// @param attempts of one call before its source counts as away
/// @param backoff  before the second attempt; doubles with each
/// @param silence  longest wait for the next bytes of an answer
/// @param whole    longest time of a whole answer
/// @param largest  answer that is read
@ConfigurationProperties("talentpool.pull")
record PullSettings(
        @DefaultValue("100") int page,
        @DefaultValue("4") int attempts,
        @DefaultValue("PT1S") Duration backoff,
        @DefaultValue("PT10S") Duration connect,
        @DefaultValue("PT30S") Duration silence,
        @DefaultValue("PT5M") Duration whole,
        @DefaultValue("256MB") DataSize largest) {}
