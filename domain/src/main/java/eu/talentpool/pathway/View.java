package eu.talentpool.pathway;

/// For whom a pathway is assessed.
public enum View {
    /// The applicant and the officer: every fact counts.
    FULL,
    /// The employer: birth date and other protected facts are left out; what rests on them stays undetermined, to be
    /// settled with the applicant. Two applicants who differ only in these facts get equal results.
    EMPLOYER
}
