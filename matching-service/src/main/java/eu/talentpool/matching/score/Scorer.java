package eu.talentpool.matching.score;

/// Judges one criterion. The same definition serves both directions, and it is a pure function.
///
/// Two rules keep totals fair:
/// - What a person or a job has (skills, languages, experience) is a list that is never complete. Evidence raises the
///   share from the neutral one upwards; what is not listed is named, and costs the difference to the whole.
/// - What has one value or is a wish (occupation, education, country, hours, pay, start, remote) can be contradicted,
///   and only a contradiction earns less than silence. Partial agreement earns at least the neutral share.
interface Scorer {

    Criterion criterion();

    Judgement judge(Candidate candidate, Job job);
}
