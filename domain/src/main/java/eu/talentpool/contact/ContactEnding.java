package eu.talentpool.contact;

import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.ConsentChanged;
import eu.talentpool.consent.Consents;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerSuspended;
import eu.talentpool.employer.Employers;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.profile.ProfileErased;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends contact when what it rests on is gone, in the transaction that took it away.
@Component
class ContactEnding {

    private final JdbcContactRequests requests;
    private final Consents consents;
    private final Employers employers;
    private final Notifications notifications;

    ContactEnding(JdbcContactRequests requests, Consents consents, Employers employers, Notifications notifications) {
        this.requests = requests;
        this.consents = consents;
        this.employers = employers;
        this.notifications = notifications;
    }

    @EventListener
    void on(ConsentChanged event) {
        var given = consents.find(event.profileIds());
        var without = event.profileIds().stream()
                .filter(id -> !given.containsKey(id) || !given.get(id).allows(Purpose.CONTACT))
                .toArray(UUID[]::new);
        if (without.length == 0) return;
        for (var ended : requests.end("profile_id = any(:value)", without, "CONSENT"))
            requests.tellEmployer(Notice.CONTACT_ENDED, ended);
    }

    @EventListener
    void on(ProfileErased event) {
        requests.forget(event.profile());
        notifications.forget(Recipient.profile(event.profile().value()));
    }

    /// Those whom it asked are told that it takes no part at the moment, and not why.
    @EventListener
    void on(EmployerSuspended event) {
        var id = event.employer().value();
        var asked = requests.end("employer_id = :value", id, "SUSPENSION").stream()
                .map(request -> Recipient.profile(request.profile().value()))
                .distinct()
                .toList();
        var name = employers.find(event.employer()).map(Employer::name).orElse(id);
        notifications.tellOnce(event.occasion(), asked, Notice.EMPLOYER_SUSPENDED, List.of(name));
    }
}
