package eu.talentpool.notification;

/// What a message says. Its words are named here in order; the texts are in `notification/messages_*.properties`.
public enum Notice {
    /// To a jobseeker. Title, name of the employer.
    CONTACT_REQUESTED,
    /// To an employer. Title.
    CONTACT_ACCEPTED,
    /// To an employer. Title.
    CONTACT_DECLINED,
    /// To an employer: the person allows no contact any more. Title.
    CONTACT_ENDED,
    /// To a jobseeker. Title, name of the employer.
    OFFER_MADE,
    /// To a jobseeker. Title, name of the employer.
    HIRED,
    /// To a jobseeker who knows the employer from the pool. Name of the employer.
    EMPLOYER_SUSPENDED,
    /// To an employer. Name of the entity.
    VERIFIED,
    /// To an employer. Name of the entity, reason.
    SUSPENDED,
    /// To an employer. Name of the entity.
    REINSTATED,
    /// To an employer. Title, reason.
    VACANCY_RELEASED,
    /// To an employer. Title, reason.
    VACANCY_REJECTED,
    /// To a contact point. Name of the entity that an account wants to act for.
    ACCOUNT_WAITS,
    /// To a contact point. Title, name of the employer.
    COMPLAINT
}
