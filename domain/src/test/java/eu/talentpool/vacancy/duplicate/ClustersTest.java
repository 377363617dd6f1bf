package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.vacancy.duplicate.Clusters.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final EmployerId ONE = new EmployerId("DE:HRB 90001");
    private static final EmployerId OTHER = new EmployerId("DE:HRB 90002");

    @Test
    void inWhateverOrderTheyComeTheClustersAndTheirNamesAreTheSame() {
        var members = new ArrayList<Member>();
        for (var pair : LabelledPairs.read()) {
            members.add(new Member(UUID.randomUUID(), ONE, Likeness.of(pair.a())));
            members.add(new Member(UUID.randomUUID(), ONE, Likeness.of(pair.b())));
        }
        var expected = ids(Clusters.of(members));
        var names = names(Clusters.of(members));
        assertThat(expected).hasSizeLessThan(members.size());
        var random = new Random(7);
        for (var round = 0; round < 10; round++) {
            Collections.shuffle(members, random);
            assertThat(ids(Clusters.of(members))).isEqualTo(expected);
            assertThat(names(Clusters.of(members))).isEqualTo(names);
        }
    }

    @Test
    void theSameTextOfTwoEmployersIsNoCluster() {
        var likeness = Likeness.of(LabelledPairs.read().getFirst().a());
        var clusters = Clusters.of(List.of(
                new Member(new UUID(0, 1), ONE, likeness),
                new Member(new UUID(0, 2), OTHER, likeness),
                new Member(new UUID(0, 3), ONE, likeness)));
        assertThat(ids(clusters)).isEqualTo(Set.of(Set.of(new UUID(0, 1), new UUID(0, 3)), Set.of(new UUID(0, 2))));
    }

    @Test
    void nobodyMakesNoCluster() {
        assertThat(Clusters.of(List.of())).isEmpty();
    }

    private static Set<Set<UUID>> ids(List<List<Member>> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.stream().map(Member::id).collect(toSet()))
                .collect(toSet());
    }

    private static Set<UUID> names(List<List<Member>> clusters) {
        return clusters.stream().map(Clusters::name).collect(toSet());
    }
}
