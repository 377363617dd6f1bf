package eu.talentpool.matching;

import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerSuspended;
import eu.talentpool.employer.Employers;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells jobseekers to whom a vacancy of an employer was shown lately that it takes no part at the moment: they may
/// have written to it outside the pool. Who only stood in the employer's rankings never heard of it, and is not told.
@Component
class SuspensionNews {

    private static final Duration LATELY = Duration.ofDays(30);

    private final RankingLog log;
    private final Employers employers;
    private final Notifications notifications;

    SuspensionNews(RankingLog log, Employers employers, Notifications notifications) {
        this.log = log;
        this.employers = employers;
        this.notifications = notifications;
    }

    @EventListener
    void on(EmployerSuspended event) {
        var id = event.employer().value();
        var readers = log.listReaders(id, event.at().minus(LATELY)).stream()
                .map(Recipient::profile)
                .toList();
        var name = employers.find(event.employer()).map(Employer::name).orElse(id);
        notifications.tellOnce(event.occasion(), readers, Notice.EMPLOYER_SUSPENDED, List.of(name));
    }
}
