package eu.talentpool.vacancy.duplicate;

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
    public int settle() {
        var settled = 0;
        for (var more = true; more && rows.anyDue(); ) {
            var now = Objects.requireNonNull(transaction.execute(_ -> settleBatch()));
            settled += now;
            more = now > 0;
        }
        return settled;
    }

    private int settleBatch() {
        rows.lockOutOthers();
        var due = rows.lockDue(BATCH);
        if (due.isEmpty()) return 0;
        var changed = likenesses.renew(
                due.parallelStream().flatMap(row -> member(row).stream()).toList());
        likenesses.remove(
                due.stream().filter(row -> row.content() == null).map(Due::id).toList());
        var settled = settle(due, Clusters.of(likenesses.list(concerned(due, changed))));
        sharedTexts.keep(changed);
        sharedTexts.tell(due.stream()
                .filter(row -> row.candidate() && settled.contains(row.id()))
                .map(Due::id)
                .toList());
        return settled.size();
    }

    private static Optional<Member> member(Due row) {
        return Optional.ofNullable(row.content())
                .map(content -> new Member(row.id(), row.employer(), Likeness.of(content)));
    }

    /// Whatever may be in another cluster now, with all that is in one with it.
    ///
    /// @param changed of the due rows those that have to be compared; the others may only draw their clusters
    ///                along
    private Set<UUID> concerned(List<Due> due, List<Member> changed) {
        var ids = changed.stream().map(Member::id).collect(toSet());
        ids.addAll(likenesses.listAlike(changed));
        var clusters = new HashSet<>(rows.listClusters(ids));
        due.stream().map(Due::cluster).filter(Objects::nonNull).forEach(clusters::add);
        ids.addAll(rows.listMembers(clusters));
        return ids;
    }

    /// A cluster with a row that somebody holds is left alone, and its due rows stay due.
    ///
    /// @return ids of the due rows that are settled
    private Set<UUID> settle(List<Due> due, List<List<Member>> clusters) {
        var ids = due.stream().map(Due::id).collect(toSet());
        var compared = clusters.stream().flatMap(List::stream).map(Member::id).collect(toSet());
        var free = rows.lock(compared);
        var moves = new ArrayList<Move>();
        ids.stream().filter(id -> !compared.contains(id)).forEach(id -> moves.add(new Move(id, null, true, false)));
        for (var cluster : clusters)
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
