package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The persons an office may help: those who live in its country, work in its occupations and agreed.
@Component
class Applicants {

    private final JdbcClient db;
    private final Profiles profiles;
    private final Persons persons;
    private final Consents consents;

    Applicants(JdbcClient db, Profiles profiles, Persons persons, Consents consents) {
        this.db = db;
        this.profiles = profiles;
        this.persons = persons;
        this.consents = consents;
    }

    /// @param content the sections the person agreed to show
    record Applicant(ProfileId id, Profile profile, ProfileContent content, Consent consent) {

        /// ISCO-08 groups, as claimed and as held.
        List<String> occupations() {
            return Stream.concat(
                            content.occupations().stream(),
                            content.experience().stream().map(ProfileContent.Experience::occupation))
                    .map(Mention::iscoGroup)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /// Empty if there is no such person, or none who agreed: nobody learns which.
    Optional<Applicant> find(Office office, ProfileId id) {
        var profile = profiles.find(id).filter(p -> p.content() != null);
        var consent = consents.find(id.value()).filter(c -> c.allows(office.purpose()));
        if (profile.isEmpty() || consent.isEmpty()) return Optional.empty();
        var content = Objects.requireNonNull(profile.get().content());
        return Optional.of(
                new Applicant(id, profile.get(), ConsentedContent.of(content, consent.get()), consent.get()));
    }

    /// The look is audited in the same transaction.
    Identity identity(ProfileId id, Actor actor) {
        return persons.get(id, actor, "gateway case");
    }

    /// In order of id, those without an open case.
    ///
    /// @param after last one of the page before
    List<Applicant> page(String code, Office office, @Nullable UUID after, int limit) {
        return db
                .sql("""
                    select p.id from profile p
                    join consent c on c.profile_id = p.id and c.withdrawn_at is null and :purpose = any (c.purposes)
                    where p.status = 'PRESENT' and p.residence = :residence and p.id > :after
                      and not exists (
                        select from gateway_case g where g.profile_id = p.id and g.office = :office
                          and g.state not in ('WITHDRAWN', 'NOT_IN_SCOPE', 'FRAUD_REFERRED'))
                      and ('OCCUPATION' = any (c.sections)
                           and jsonb_path_query_array(p.content, '$.occupations[*].iscoGroup')::text ~ :scope
                        or 'EXPERIENCE' = any (c.sections)
                           and jsonb_path_query_array(p.content, '$.experience[*].occupation.iscoGroup')::text ~ :scope)
                    order by p.id limit :limit\
                    """)
                .param("purpose", office.purpose().name())
                .param("residence", office.residence())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("office", code)
                .param("scope", "\"(" + String.join("|", office.occupations()) + ")")
                .param("limit", limit)
                .query((row, _) -> new ProfileId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> find(office, id).stream())
                .toList();
    }
}
