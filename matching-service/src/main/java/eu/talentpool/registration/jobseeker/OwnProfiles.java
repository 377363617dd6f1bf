package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.Profiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The profile of the actor's own account: registered, edited and erased by the person herself.
@Component
class OwnProfiles {

    /// Where profiles come from that no feed brought.
    private static final String SOURCE = "registration";

    private static final Identity NOBODY = new Identity(null, null, null, null, null, List.of(), null);

    private final Profiles profiles;
    private final Persons persons;
    private final Confirmations confirmations;
    private final Audit audit;
    private final Clock clock;

    OwnProfiles(Profiles profiles, Persons persons, Confirmations confirmations, Audit audit, Clock clock) {
        this.profiles = profiles;
        this.persons = persons;
        this.confirmations = confirmations;
        this.audit = audit;
        this.clock = clock;
    }

    Profile get(Actor actor) {
        return profiles.findByAccount(actor.id()).orElseThrow(Refusal::noProfile);
    }

    Profile lock(Actor actor) {
        return profiles.lockByAccount(actor.id()).orElseThrow(Refusal::noProfile);
    }

    static ProfileContent content(Profile profile) {
        return Objects.requireNonNull(profile.content());
    }

    /// Of the person herself, which is audited as every look.
    Identity identity(Actor actor, Profile profile) {
        return persons.get(profile.id(), actor, "own profile");
    }

    /// A profile that a feed brought for the account is gone on with; the key of a new one is random.
    @Transactional
    Profile register(Actor actor, Eligibility stated, String language) {
        confirmations.require(actor);
        var facts = stated.registration(LocalDate.now(clock));
        Eligibility.require(facts);
        var brought = profiles.lockByAccount(actor.id());
        if (brought.filter(OwnProfiles::isRegistered).isPresent()) throw registered();
        var profile = brought.orElseGet(() -> profiles.write(
                SOURCE, UUID.randomUUID().toString(), Contents.empty(language), stated.identity(NOBODY), "", actor));
        if (brought.isPresent()) profiles.edit(profile.id(), null, stated.identity(identity(actor, profile)), actor);
        try {
            profiles.register(profile.id(), facts, actor.id(), actor);
        } catch (DuplicateKeyException e) {
            throw registered();
        }
        record(actor, "REGISTER_PROFILE", profile, null);
        return profiles.get(profile.id());
    }

    private static boolean isRegistered(Profile profile) {
        var facts = profile.registration();
        return facts.adult() != null && facts.residence() != null && facts.unionCitizen() != null;
    }

    private static RuntimeException registered() {
        return Refusal.of(
                HttpStatus.CONFLICT,
                "Your account has a profile already. Read it by GET /api/v1/profiles/me; correct the facts of your"
                        + " registration by PUT /api/v1/profiles/me/registration.");
    }

    /// Facts are kept also where nobody could register with them: the profile is hidden then, and says why.
    @Transactional
    Profile correct(Actor actor, IfMatch made, Eligibility stated) {
        var profile = locked(actor, made);
        profiles.edit(profile.id(), null, stated.identity(identity(actor, profile)), actor);
        profiles.register(profile.id(), stated.registration(LocalDate.now(clock)), null, actor);
        record(actor, "EDIT_PROFILE", profile, "registration");
        return profiles.get(profile.id());
    }

    @Transactional
    Profile write(Actor actor, IfMatch made, ProfileContent content) {
        return edit(actor, locked(actor, made), content, null, "content");
    }

    @Transactional
    Profile identify(Actor actor, IfMatch made, UnaryOperator<Identity> change) {
        var profile = locked(actor, made);
        return edit(actor, profile, null, change.apply(identity(actor, profile)), "identity");
    }

    /// @param what for the audit
    Profile edit(
            Actor actor, Profile profile, @Nullable ProfileContent content, @Nullable Identity identity, String what) {
        record(actor, "EDIT_PROFILE", profile, what);
        return profiles.edit(profile.id(), content, identity, actor);
    }

    /// From now on no feed speaks for the person, of her consent neither.
    void takeOver(Actor actor, Profile profile) {
        profiles.edit(profile.id(), null, null, actor);
    }

    Profile locked(Actor actor, IfMatch made) {
        var profile = lock(actor);
        made.require(profile.version());
        return profile;
    }

    /// What remains says that somebody erased a profile, and no longer whose account it was.
    @Transactional
    void erase(Actor actor) {
        var profile = lock(actor);
        record(actor, "ERASE_PROFILE", profile, null);
        profiles.erase(profile.id(), new Actor("erased", Set.of(Role.JOBSEEKER), null, null, null));
    }

    void record(Actor actor, String action, Profile profile, @Nullable String detail) {
        audit.record(actor, action, "profile", profile.id().toString(), Audit.Outcome.DONE, detail);
    }
}
