package eu.talentpool.receipt;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What is kept of rejected documents.
///
/// @param largest document that is kept
/// @param ofFeed  bytes that are kept of one feed
/// @param age     after which a document is deleted
@ConfigurationProperties("talentpool.rejected")
public record RejectedSettings(
        @DefaultValue("1MB") DataSize largest,
        @DefaultValue("100MB") DataSize ofFeed,
        @DefaultValue("P30D") Duration age) {}
