package eu.talentpool.ingestion.worker;

import eu.talentpool.jobrequest.Job;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param jobs       that one worker runs at once
/// @param poll       pause before the next look for a request
/// @param lease      without a sign of life for so long a worker counts as dead
/// @param beat       between two signs of life
/// @param indexPause before the next look for changes that the index does not have
/// @param keep       how long ended requests are kept
/// @param schedule   by job the cron expression in the zone of the pool, `-` for never; jobs that are not named are
///     only asked for
@ConfigurationProperties("talentpool.worker")
record WorkerSettings(
        @DefaultValue("2") int jobs,
        @DefaultValue("PT1S") Duration poll,
        @DefaultValue("PT30S") Duration lease,
        @DefaultValue("PT2S") Duration beat,
        @DefaultValue("PT0.2S") Duration indexPause,
        @DefaultValue("P90D") Duration keep,
        @DefaultValue Map<Job, String> schedule) {

    WorkerSettings {
        schedule = Map.copyOf(schedule);
    }
}
