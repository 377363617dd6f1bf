package eu.talentpool.door;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param repliesKept how long the reply to a POST with an `Idempotency-Key` is told again
/// @param body        most of a request
/// @param upload      most of a request that brings a document
/// @param uploads     path patterns of the calls that bring a document or rank one that is sent along
/// @param rates       calls a minute, on each instance
@ConfigurationProperties("talentpool.door")
record DoorSettings(
        @DefaultValue("24h") Duration repliesKept,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("20MB") DataSize upload,

        @DefaultValue({"/api/v1/matching/*", "/api/v1/profiles/me/documents"})
        List<String> uploads,

        @DefaultValue Rates rates) {

    /// @param account of one account
    /// @param upload  of one account, of those that bring a document
    /// @param address without a token, of one address
    record Rates(
            @DefaultValue("600") int account,
            @DefaultValue("30") int upload,
            @DefaultValue("120") int address) {}
}
