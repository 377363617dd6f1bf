package eu.talentpool.pathway.terms;

/// A fact that someone states with yes or no, because no other fact tells it. Unknown until it is stated.
public enum DeclaredFact {
    /// The livelihood is secured for the stay without public funds.
    LIVELIHOOD(Side.PERSON),
    /// The qualification is recognised in full, or found comparable, in the Member State.
    FULL_RECOGNITION(Side.PERSON),
    /// The competent body found that something is missing for equivalence, and what would make up for it.
    PARTIAL_RECOGNITION(Side.PERSON),
    /// The qualification is recognised by the state where it was obtained, and a body of the Member State confirmed it.
    HOME_RECOGNITION(Side.PERSON),
    /// A qualification of a chamber of commerce abroad that meets the standard of the Member State.
    CHAMBER_QUALIFICATION(Side.PERSON),
    /// The qualification belongs to an occupation that is short by the law of the Member State.
    SHORTAGE_QUALIFICATION(Side.PERSON),
    /// Old age is provided for.
    OLD_AGE_PROVISION(Side.PERSON),
    /// Half a year or more of lawful, uninterrupted stay in the Member State in the last five years.
    EARLIER_STAY(Side.PROTECTED),
    /// No earlier transfer within a group to the Member State.
    FIRST_TRANSFER(Side.PROTECTED),
    /// The spouse or partner meets the conditions too and applies together with the person.
    PARTNER_QUALIFIES(Side.PROTECTED),
    /// A completed training, or special knowledge or skills, for the job.
    SUITABLE_TRAINING(Side.PERSON),
    /// The general qualification for university entrance.
    UNIVERSITY_ENTRANCE(Side.PERSON),
    /// The degree is in mathematics, informatics, natural sciences or technology.
    MINT_DEGREE(Side.PERSON),
    /// Research or innovation shown by patents or publications.
    RESEARCH_OR_INNOVATION(Side.PERSON),
    /// Recognised prizes.
    AWARDS(Side.PERSON),
    /// The second stage of a diploma course, or half of the credits, was studied in the Member State.
    HALF_STUDIES_IN_STATE(Side.PERSON),
    /// A whole diploma course, or bachelor and master, was studied in the Member State.
    WHOLE_STUDIES_IN_STATE(Side.PERSON),
    /// A degree or a vocational training was completed in the Member State.
    QUALIFIED_IN_STATE(Side.PERSON),
    /// Further capital for the start-up, as much as the law asks for.
    FURTHER_CAPITAL(Side.PERSON),
    /// The start-up is in an incubator of the Member State, or has start-up funding there.
    START_UP_FUNDING(Side.PERSON),
    /// A higher-education institution has accepted the person.
    STUDY_ADMISSION(Side.PERSON),
    /// The course is full-time and leads to a recognised qualification.
    FULL_TIME_STUDY(Side.PERSON),
    /// Enrolled in a course that leads to a degree, in a third country.
    STUDYING(Side.PERSON),
    /// Fees of the course are paid.
    TUITION_PAID(Side.PERSON),
    /// The language of the course is known.
    COURSE_LANGUAGE(Side.PERSON),
    /// A research organisation and the person signed a hosting agreement, or an equivalent contract.
    HOSTING_AGREEMENT(Side.PERSON),
    /// A host and the person signed a training agreement.
    TRAINING_AGREEMENT(Side.PERSON),
    /// The host entity is approved by the Member State.
    APPROVED_HOST(Side.JOB),
    /// The host bears the costs of an unlawful stay for some months after the end, or is freed from it.
    COST_DECLARATION(Side.JOB),
    /// The employer is on the register of recognised sponsors of the Member State.
    RECOGNISED_SPONSOR(Side.JOB),
    /// Pay and conditions are not worse than those of comparable domestic workers, or as usual in the place.
    LOCAL_STANDARD(Side.JOB),
    /// The employer is bound by a collective agreement and pays by it.
    COLLECTIVE_AGREEMENT(Side.JOB),
    /// The job needs what is learnt in a degree or in a vocational training of the length the law asks for.
    QUALIFIED_EMPLOYMENT(Side.JOB),
    /// English is the prevailing language of the company, and the applicant works in it.
    ENGLISH_COMPANY_LANGUAGE(Side.JOB),
    /// The job matches the qualification of the applicant.
    JOB_MATCHES_QUALIFICATION(Side.JOB),
    /// The job was advertised where the law of the Member State asks for it.
    ADVERTISED(Side.JOB),
    /// No person from the domestic market or the Union was found for the job.
    LABOUR_MARKET_TEST(Side.JOB),
    /// The worker is sent by an undertaking outside the Union to an entity of the same group.
    GROUP_TRANSFER(Side.JOB),
    /// The transferred worker serves as a manager or a specialist.
    MANAGER_OR_SPECIALIST(Side.JOB),
    /// The transferred worker is a trainee with a degree.
    TRANSFERRED_TRAINEE(Side.JOB),
    /// Contract or letter of assignment names place, kind, pay and conditions, and the return.
    ASSIGNMENT_LETTER(Side.JOB),
    /// Employer and applicant each declare that the job will really be done.
    ASSURANCE(Side.JOB),
    /// Worker and employer signed what they will do to reach recognition.
    RECOGNITION_AGREEMENT(Side.JOB);

    private enum Side {
        PERSON,
        /// Of the person: family or history of residence, which an employer's view leaves out.
        PROTECTED,
        JOB
    }

    private final Side side;

    DeclaredFact(Side side) {
        this.side = side;
    }

    public boolean ofJob() {
        return side == Side.JOB;
    }

    public boolean isProtected() {
        return side == Side.PROTECTED;
    }
}
