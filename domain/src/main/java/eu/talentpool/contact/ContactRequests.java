package eu.talentpool.contact;

import eu.talentpool.audit.Actor;
import eu.talentpool.contact.ContactRequest.Outcome;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.Vacancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests for contact. Who is told of each step is told in the same transaction.
public interface ContactRequests {

    /// True if this person may be asked: her open consent allows contact, and she has an account to answer with.
    boolean isOpenTo(ProfileId profile);

    /// Asks a person who is shown for the vacancy.
    ///
    /// @return empty if she was asked for this vacancy already
    Optional<ContactRequest> add(Actor actor, Vacancy vacancy, ProfileId profile, String message);

    Optional<ContactRequest> find(UUID id);

    /// Latest first.
    ///
    /// @param before only what was earlier; null for the latest
    List<ContactRequest> list(EmployerId employer, @Nullable Instant before, int most);

    /// Latest first.
    List<ContactRequest> list(ProfileId profile, @Nullable Instant before, int most);

    /// @return false if it is not open any more, or the employer or the vacancy is gone; nothing is changed then
    boolean accept(UUID id, Actor actor);

    /// @param reason shown to the employer; null for none
    /// @return false if it is not open any more
    boolean decline(UUID id, Actor actor, @Nullable String reason);

    /// Who it is, for the employer whom she allowed to know it; the view is audited in the same transaction.
    ///
    /// @return empty without an accepted request, her consent to contact, and the good standing of the employer
    Optional<Identity> findPerson(ContactRequest request, Actor actor);

    /// @return false if the person has not agreed to contact, or it was decided already
    boolean decide(UUID id, Actor actor, Outcome outcome, String reason);

    void complain(ContactRequest request, Actor actor, String text);

    /// About employers of this Member State, latest first.
    List<Complaint> listComplaints(String memberState, int limit);
}
