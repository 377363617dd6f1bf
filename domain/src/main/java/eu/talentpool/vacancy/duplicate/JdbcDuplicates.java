package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import eu.talentpool.vacancy.Duplicates;
import eu.talentpool.vacancy.duplicate.Clusters.Member;
import eu.talentpool.vacancy.duplicate.VacancyRows.Due;
import eu.talentpool.vacancy.duplicate.VacancyRows.Move;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares vacancies a batch at a time, each in one transaction. One process does it at a time; no row is
/// waited for, so that it never stands in the way of whoever writes vacancies.
@Component
class JdbcDuplicates implements Duplicates {

    private static final int BATCH = 500;

    private final VacancyRows rows;
    private final Likenesses likenesses;
    private final SharedTexts sharedTexts;
    private final TransactionTemplate transaction;

    JdbcDuplicates(
            VacancyRows rows, Likenesses likenesses, SharedTexts sharedTexts, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.likenesses = likenesses;
        this.sharedTexts = sharedTexts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int settle(Progress progress) {
        var settled = 0;
        var all = 0L;
        for (var more = true; more && rows.anyDue(); ) {
            var now = Objects.requireNonNull(transaction.execute(_ -> settleBatch()));
            settled += now;
            more = now > 0;
            if (all == 0) all = settled + rows.countDue();
            progress.report(settled, Math.max(settled, all));
        }
        return settled;
    }

    private int settleBatch() {
        rows.lockOutOthers();
        var due = rows.lockDue(BATCH);
        if (due.isEmpty()) return 0;
        var members = due.parallelStream().flatMap(row -> member(row).stream()).toList();
        var changed = likenesses.renew(members);
        likenesses.remove(
                due.stream().filter(row -> row.content() == null).map(Due::id).toList());
        var alike = likenesses.listAlike(changed);
        var clustered = clustered(due, changed, alike);
        var settled = settle(due, clustered, Clusters.of(concerned(members, changed, alike, clustered)));
        sharedTexts.keep(changed);
        var candidates = due.stream().filter(Due::candidate).map(Due::id).collect(toSet());
        candidates.retainAll(settled);
        sharedTexts.tell(members.stream()
                .filter(member -> candidates.contains(member.id()))
                .toList());
        return settled.size();
    }

    private static Optional<Member> member(Due row) {
        return Optional.ofNullable(row.content())
                .map(content -> new Member(row.id(), row.employer(), Likeness.of(content)));
    }

    /// Ids of all that is in one cluster with a due row or with one that is like it.
    private Set<UUID> clustered(List<Due> due, List<Member> changed, List<UUID> alike) {
        var ids = changed.stream().map(Member::id).collect(toSet());
        ids.addAll(alike);
        var clusters = new HashSet<>(rows.listClusters(ids));
        due.stream().map(Due::cluster).filter(Objects::nonNull).forEach(clusters::add);
        return new HashSet<>(rows.listMembers(clusters));
    }

    /// Whatever may be in another cluster now, with all that is in one with it.
    ///
    /// @param members of the due rows
    /// @param changed of the due rows those that have to be compared; the others may only draw their clusters
    ///                along
    private List<Member> concerned(List<Member> members, List<Member> changed, List<UUID> alike, Set<UUID> clustered) {
        var ids = new HashSet<>(clustered);
        ids.addAll(changed.stream().map(Member::id).toList());
        ids.addAll(alike);
        var concerned =
                members.stream().filter(member -> ids.contains(member.id())).collect(toCollection(ArrayList::new));
        concerned.forEach(member -> ids.remove(member.id()));
        concerned.addAll(likenesses.list(ids));
        return concerned;
    }

    /// A cluster with a row that somebody holds is left alone, and its due rows stay due. One that is alone and was
    /// before is not touched.
    ///
    /// @param clustered ids of rows that are in a cluster until now
    /// @return ids of the due rows that are settled
    private Set<UUID> settle(List<Due> due, Set<UUID> clustered, List<List<Member>> clusters) {
        var ids = due.stream().map(Due::id).collect(toSet());
        var touched = clusters.stream()
                .filter(cluster -> cluster.size() > 1
                        || ids.contains(cluster.getFirst().id())
                        || clustered.contains(cluster.getFirst().id()))
                .toList();
        var compared = touched.stream().flatMap(List::stream).map(Member::id).collect(toSet());
        var free = rows.lock(compared);
        var moves = new ArrayList<Move>();
        ids.stream().filter(id -> !compared.contains(id)).forEach(id -> moves.add(new Move(id, null, true, false)));
        for (var cluster : touched)
            if (cluster.stream().allMatch(member -> free.contains(member.id()))) moves.addAll(moves(cluster, ids));
        rows.regroup(moves);
        return moves.stream().filter(Move::due).map(Move::id).collect(toSet());
    }

    private static List<Move> moves(List<Member> cluster, Set<UUID> due) {
        var name = cluster.size() == 1 ? null : Clusters.name(cluster);
        var drawn = cluster.stream().anyMatch(member -> due.contains(member.id()));
        return cluster.stream()
                .map(Member::id)
                .map(id -> new Move(id, name, due.contains(id), drawn && !due.contains(id)))
                .toList();
    }
}
