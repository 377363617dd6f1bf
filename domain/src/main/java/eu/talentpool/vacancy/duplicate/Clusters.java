package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.groupingBy;

import eu.talentpool.employer.EmployerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Vacancies that belong together, because each offers the same job as one of the others.
final class Clusters {

    record Member(UUID id, EmployerId employer, Likeness likeness) {
        boolean belongsTo(Member other) {
            return employer.equals(other.employer) && likeness.isSameJobAs(other.likeness);
        }
    }

    private Clusters() {}

    /// Every member is in exactly one cluster, many alone in theirs. In whatever order the members come, the
    /// clusters are the same.
    static List<List<Member>> of(Collection<Member> members) {
        return members.stream().collect(groupingBy(Member::employer)).values().stream()
                .flatMap(same -> ofOneEmployer(same).stream())
                .toList();
    }

    private static List<List<Member>> ofOneEmployer(List<Member> members) {
        var clusters = new ArrayList<List<Member>>();
        for (var member : members) {
            var own = new ArrayList<Member>();
            own.add(member);
            clusters.removeIf(cluster -> {
                var joins = cluster.stream().anyMatch(member::belongsTo);
                if (joins) own.addAll(cluster);
                return joins;
            });
            clusters.add(own);
        }
        return clusters;
    }

    /// Of a cluster, whoever came first to it.
    static UUID name(List<Member> cluster) {
        return cluster.stream()
                .map(Member::id)
                .min(UUID::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("nobody in the cluster"));
    }
}
