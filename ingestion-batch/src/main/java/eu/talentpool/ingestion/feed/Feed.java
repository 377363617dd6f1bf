package eu.talentpool.ingestion.feed;

import java.util.Set;

/// Where documents come from, as a contact point registered it.
///
/// @param vouches      the feed vouches that the employers in it were verified
/// @param memberStates for whose employers it may vouch, ISO 3166 alpha-2
public record Feed(String id, String name, boolean vouches, Set<String> memberStates) {

    public Feed {
        memberStates = Set.copyOf(memberStates);
    }

    public boolean vouchesFor(String memberState) {
        return vouches && memberStates.contains(memberState);
    }
}
