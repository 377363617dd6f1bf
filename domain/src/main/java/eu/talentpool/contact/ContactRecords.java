package eu.talentpool.contact;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who asked a person to be contacted, what she answered, and what she objected to.
@Component
class ContactRecords implements PersonalRecords {

    private final JdbcContactRequests requests;

    ContactRecords(JdbcContactRequests requests) {
        this.requests = requests;
    }

    /// @param complaints in her words
    record Contact(ContactRequest request, List<String> complaints) {}

    @Override
    public String name() {
        return "contactRequests";
    }

    @Override
    public List<?> list(ProfileId profile) {
        return requests.list(profile, null, Integer.MAX_VALUE).stream()
                .map(request -> new Contact(request, requests.listComplaints(request)))
                .toList();
    }
}
