package eu.talentpool.matching.score;

/// Weight of one criterion.
///
/// @param points   of 100
/// @param neutral  share that counts while it is unknown, in ten-thousandths
/// @param fullList how many entries a vacancy names that describes the job in full; 1 or more
/// @param about    what the criterion looks at, a sentence for people
public record Weight(int points, int neutral, int fullList, String about) {

    /// Most that the criterion can contribute, in hundredths of a point.
    public int max() {
        return points * 100;
    }

    /// Share for evidence that can only help: it starts at the neutral share and rises to the whole. So one more fact
    /// never lowers a total, and who says little never passes who says more.
    ///
    /// @param credit earned, 0 to `of`
    int raised(long credit, long of) {
        return (int) (neutral + (Weights.ONE - neutral) * credit / of);
    }

    Judgement unknown(boolean inProfile, boolean inVacancy) {
        var side =
                inProfile && inVacancy ? Reason.Silent.BOTH : inProfile ? Reason.Silent.PROFILE : Reason.Silent.VACANCY;
        return new Judgement(neutral, new Reason.Unknown(side));
    }
}
