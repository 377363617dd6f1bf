package eu.talentpool.ingestion.feed;

import eu.talentpool.exchange.FeedMapping;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where documents come from, as a contact point registered it.
///
/// @param vouches      the feed vouches that the employers in it were verified
/// @param memberStates for whose employers it may vouch, ISO 3166 alpha-2
/// @param graceDays    how long a vacancy may miss in the full loads of the feed before it is closed
/// @param mappingYaml  how documents in a form of its own are read, or null if they come in a common format
public record Feed(
        String id,
        String name,
        boolean vouches,
        Set<String> memberStates,
        int graceDays,
        @Nullable String mappingYaml) {

    public static final int USUAL_GRACE = 2;

    public Feed {
        memberStates = Set.copyOf(memberStates);
    }

    public boolean vouchesFor(String memberState) {
        return vouches && memberStates.contains(memberState);
    }

    /// Parsed anew at each call: to be kept for the length of a run.
    public Optional<FeedMapping> mapping() {
        return Optional.ofNullable(mappingYaml).map(yaml -> FeedMapping.read("mapping of feed " + id, yaml));
    }
}
