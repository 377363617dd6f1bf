package eu.talentpool.pathway;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What a condition compares; its kind and numbers stand in the rule data.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(name = "degree", value = DegreeRequirement.Level.class),
    @Type(name = "degree-recognised", value = DegreeRequirement.Recognised.class),
    @Type(name = "degree-age", value = DegreeRequirement.Age.class),
    @Type(name = "experience", value = ExperienceRequirement.class),
    @Type(name = "age", value = PersonRequirement.Age.class),
    @Type(name = "passport", value = PersonRequirement.Passport.class),
    @Type(name = "sickness-insurance", value = PersonRequirement.SicknessInsurance.class),
    @Type(name = "licence", value = PersonRequirement.Licence.class),
    @Type(name = "occupation", value = JobRequirement.Occupation.class),
    @Type(name = "job-level", value = JobRequirement.Level.class),
    @Type(name = "contract", value = JobRequirement.Contract.class),
    @Type(name = "binding-offer", value = JobRequirement.BindingOffer.class),
    @Type(name = "no-agency-work", value = JobRequirement.NoAgencyWork.class),
    @Type(name = "pay", value = PayRequirement.class),
    @Type(name = "judgement", value = Requirement.Judgement.class),
    @Type(name = "never", value = Requirement.Never.class)
})
sealed interface Requirement
        permits DegreeRequirement,
                ExperienceRequirement,
                PersonRequirement,
                JobRequirement,
                PayRequirement,
                Requirement.Judgement,
                Requirement.Never {

    Outcome check(Situation situation);

    /// True if it rests on facts that an employer's view leaves out.
    default boolean restsOnProtectedFacts() {
        return false;
    }

    /// Only an authority can judge it from documents.
    record Judgement() implements Requirement {
        @Override
        public Outcome check(Situation situation) {
            return new Outcome(ConditionState.UNDETERMINED, "", "");
        }
    }

    /// The pathway does not exist in the Member State.
    record Never() implements Requirement {
        @Override
        public Outcome check(Situation situation) {
            return new Outcome(ConditionState.NOT_MET, "", "");
        }
    }
}
