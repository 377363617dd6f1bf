package eu.talentpool.ingestion.feed;

import java.util.Set;

/// Where documents come from, as a contact point registered it.
///
/// @param vouches      the feed vouches that the employers in it were verified
/// @param memberStates for whose employers it may vouch, ISO 3166 alpha-2
/// @param graceDays    how long a vacancy may miss in the full loads of the feed before it is closed
public record Feed(String id, String name, boolean vouches, Set<String> memberStates, int graceDays) {

    public static final int USUAL_GRACE = 2;

    public Feed {
        memberStates = Set.copyOf(memberStates);
    }

    public boolean vouchesFor(String memberState) {
        return vouches && memberStates.contains(memberState);
    }
}
