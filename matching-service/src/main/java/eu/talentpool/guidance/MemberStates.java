package eu.talentpool.guidance;

import eu.talentpool.taxonomy.Countries;
import java.util.List;

/// Member States as a caller names them.
final class MemberStates {

    private MemberStates() {}

    static boolean isOne(String country) {
        return Countries.isMemberState(country);
    }

    /// Their codes; of all 27 if none is named.
    ///
    /// @throws IllegalArgumentException if one is none
    static List<String> of(List<String> named) {
        return named.isEmpty()
                ? Countries.memberStates().stream().sorted().toList()
                : named.stream().map(MemberStates::get).distinct().toList();
    }

    /// @throws IllegalArgumentException if it is none
    static String get(String named) {
        return Countries.normalise(named)
                .filter(Countries::isMemberState)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + named + "' is no Member State of the Union: use a code such as DE."));
    }
}
