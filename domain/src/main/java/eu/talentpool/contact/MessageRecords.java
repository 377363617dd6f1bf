package eu.talentpool.contact;

import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a person was told. The outbox itself knows no profiles.
@Component
class MessageRecords implements PersonalRecords {

    private final Notifications notifications;

    MessageRecords(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public List<?> list(ProfileId profile) {
        return notifications.list(List.of(Recipient.profile(profile.value())), null, Integer.MAX_VALUE);
    }
}
