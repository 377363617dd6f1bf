package eu.talentpool.pathway.requirement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.Datum;
import java.util.List;

/// What a condition compares; its kind and numbers stand in the rule data.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(name = "degree", value = DegreeRequirement.Level.class),
    @Type(name = "degree-recognised", value = DegreeRequirement.Recognised.class),
    @Type(name = "degree-age", value = DegreeRequirement.Age.class),
    @Type(name = "training", value = DegreeRequirement.Training.class),
    @Type(name = "experience", value = ExperienceRequirement.class),
    @Type(name = "age", value = PersonRequirement.Age.class),
    @Type(name = "language", value = PersonRequirement.Language.class),
    @Type(name = "passport", value = PersonRequirement.Passport.class),
    @Type(name = "sickness-insurance", value = PersonRequirement.SicknessInsurance.class),
    @Type(name = "licence", value = PersonRequirement.Licence.class),
    @Type(name = "occupation", value = JobRequirement.Occupation.class),
    @Type(name = "listed-occupation", value = JobRequirement.ListedOccupation.class),
    @Type(name = "job-level", value = JobRequirement.Level.class),
    @Type(name = "contract", value = JobRequirement.Contract.class),
    @Type(name = "hours", value = JobRequirement.Hours.class),
    @Type(name = "region", value = JobRequirement.Region.class),
    @Type(name = "binding-offer", value = JobRequirement.BindingOffer.class),
    @Type(name = "no-agency-work", value = JobRequirement.NoAgencyWork.class),
    @Type(name = "pay", value = PayRequirement.class),
    @Type(name = "points", value = PointsRequirement.class),
    @Type(name = "declared", value = StatedRequirement.Fact.class),
    @Type(name = "quantity", value = StatedRequirement.Number.class),
    @Type(name = "openings", value = PublicRequirement.Openings.class),
    @Type(name = "judgement", value = PublicRequirement.Judgement.class),
    @Type(name = "never", value = PublicRequirement.Never.class)
})
public sealed interface Requirement
        permits DegreeRequirement,
                ExperienceRequirement,
                PersonRequirement,
                JobRequirement,
                PayRequirement,
                PointsRequirement,
                StatedRequirement,
                PublicRequirement {

    Outcome check(Situation situation);

    /// The state of its outcome alone.
    default ConditionState state(Situation situation) {
        return check(situation).state();
    }

    /// What it asks for; none if it has no value.
    Words required(Setting setting);

    /// The dated values it is compared by that day.
    default List<? extends Datum> data(Setting setting) {
        return List.of();
    }

    /// True if it rests on facts that an employer's view leaves out.
    default boolean restsOnProtectedFacts() {
        return false;
    }

    Side restsOn();

    /// True if it may differ from one Member State to another, for the same person and job.
    default boolean restsOnMemberState() {
        return false;
    }

    /// True if it may differ from degree to degree of one person.
    default boolean restsOnDegree() {
        return false;
    }

    /// How often it is met, for a table that gives points each time: once at most, unless it says otherwise.
    default Times times(Situation situation) {
        return switch (state(situation)) {
            case MET -> Times.ONCE;
            case UNDETERMINED -> Times.PERHAPS;
            case NOT_MET, NOT_APPLICABLE -> Times.NEVER;
        };
    }

    /// @param least surely
    /// @param most  possibly
    record Times(int least, int most) {

        private static final Times ONCE = new Times(1, 1);
        private static final Times PERHAPS = new Times(0, 1);
        private static final Times NEVER = new Times(0, 0);
    }
}
