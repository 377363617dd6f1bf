package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.AuditTrail;
import eu.talentpool.consent.Consents;
import eu.talentpool.profile.PersonalRecords;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that is held on a person: her profile, and what each feature keeps of her.
@Component
class Export {

    private final OwnProfiles own;
    private final ProfileViews views;
    private final Confirmations confirmations;
    private final Consents consents;
    private final AuditTrail trail;
    private final List<PersonalRecords> records;
    private final Clock clock;

    Export(
            OwnProfiles own,
            ProfileViews views,
            Confirmations confirmations,
            Consents consents,
            AuditTrail trail,
            List<PersonalRecords> records,
            Clock clock) {
        this.own = own;
        this.views = views;
        this.confirmations = confirmations;
        this.consents = consents;
        this.trail = trail;
        this.records = records.stream()
                .sorted(Comparator.comparing(PersonalRecords::name))
                .toList();
        this.clock = clock;
    }

    @Transactional
    Map<String, Object> of(Actor actor, Locale language) {
        var profile = own.get(actor);
        own.record(actor, "EXPORT_PROFILE", profile, null);
        var all = new LinkedHashMap<String, Object>();
        all.put("exportedAt", clock.instant());
        all.put("account", actor.id());
        all.put("source", profile.source());
        all.put("profile", views.view(actor, profile, language));
        all.put("informationConfirmations", confirmations.list(actor.id()));
        all.put("consents", consents.listAll(profile.id().value()));
        records.forEach(kept -> all.put(kept.name(), kept.list(profile.id())));
        all.put("audit", trail.list("profile", profile.id().toString()));
        return all;
    }
}
