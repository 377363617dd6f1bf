package eu.talentpool.assessment;

/// Where something stands by one rule.
///
/// @param memberState ISO 3166 alpha-2
/// @param rule        a pathway, for example `blue-card`, or a list of the operator, see [OperatorList]
/// @param state       a [eu.talentpool.pathway.PathwayState]; by a list `ADMISSIBLE` or `NOT_ADMISSIBLE`
public record Standing(String memberState, String rule, String state) {

    boolean isOfSameRule(Standing other) {
        return memberState.equals(other.memberState) && rule.equals(other.rule);
    }
}
