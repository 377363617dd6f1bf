package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayFacts.Degree;
import java.time.LocalDate;

/// What one condition is compared with: a person by one of the degrees, a job, a Member State and the day of
/// application.
record Situation(PathwayFacts person, Degree degree, JobFacts job, String memberState, LocalDate asOf) {}
