package eu.talentpool.pathway;

/// The assessment of a pair by one set of rules on one day.
record SetAssessment(RulesOfDay day, String version) {

    PathwayAssessment of(Comparison comparison) {
        return assessment(comparison.found(day));
    }

    /// The same for every pair, where there is no way to compare with.
    PathwayAssessment told() {
        return assessment(Found.NOTHING);
    }

    private PathwayAssessment assessment(Found found) {
        return new PathwayAssessment(
                day.rules().pathway(),
                day.rules().memberState(),
                day.setting().asOf(),
                found.state(),
                found.routes(),
                found.nearest(),
                found.missing(),
                day.statements(),
                day.rules().reservations(),
                day.rules().gaps(),
                day.verifiedOn(),
                version);
    }
}
