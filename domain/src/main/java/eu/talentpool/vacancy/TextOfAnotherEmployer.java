package eu.talentpool.vacancy;

import eu.talentpool.employer.EmployerId;

/// A vacancy that waits to be shown has nearly the text of an older one of an unrelated employer. Told in the
/// transaction that found it, each time it is found.
public record TextOfAnotherEmployer(VacancyId vacancy, VacancyId other, EmployerId otherEmployer) {}
