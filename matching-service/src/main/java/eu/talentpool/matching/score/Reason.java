package eu.talentpool.matching.score;

import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Why a criterion earned what it earned: data, not words.
public sealed interface Reason {

    /// Which side leaves the criterion open.
    enum Silent {
        PROFILE,
        VACANCY,
        BOTH,
        /// Both speak, but what they say cannot be compared, as pay in two currencies.
        INCOMPARABLE
    }

    enum Agreement {
        MET,
        PARTLY,
        CONTRADICTED
    }

    /// The criterion could not be judged, so the neutral share counts.
    record Unknown(Silent silent) implements Reason {}

    /// @param practised the nearest occupation comes from work done, not from the wishes
    record OccupationFit(Closeness closeness, Occupation asked, Occupation held, boolean practised) implements Reason {}

    /// @param matches   one for each skill asked for, at least one
    /// @param open      how many skills the vacancy leaves unsaid, because it names fewer than a full list
    /// @param openShare what each of those counts, in ten-thousandths
    record SkillFit(List<SkillMatch> matches, int open, int openShare) implements Reason {}

    /// @param counted months of related work; distance in occupation and in time have been taken off
    record ExperienceFit(int counted, int required) implements Reason {}

    record EducationFit(int held, int required) implements Reason {}

    /// @param matches one for each language asked for, at least one
    record LanguageFit(List<LanguageMatch> matches) implements Reason {}

    /// About the terms of the work.
    sealed interface Wish extends Reason {
        Agreement agreement();
    }

    record CountryFit(Agreement agreement, SortedSet<String> wished, SortedSet<String> offered) implements Wish {}

    record HoursFit(Agreement agreement, boolean fullTimeWished) implements Wish {}

    record PayFit(Agreement agreement, Money wished, Job.PayRange offered) implements Wish {}

    record StartFit(Agreement agreement, LocalDate available, LocalDate start) implements Wish {}

    record RemoteFit(Agreement agreement) implements Wish {}

    /// What became of one skill asked for.
    ///
    /// @param neighbour the held skill that is near to it, if the state is [State#ADJACENT]
    /// @param share     of this skill's part, in ten-thousandths
    record SkillMatch(String skill, State state, Job.@Nullable Near neighbour, int share) {

        public enum State {
            HELD,
            ADJACENT,
            MISSING,
            /// The vacancy's words are linked to no concept.
            NOT_COMPARABLE
        }
    }

    /// What became of one language asked for.
    ///
    /// @param required level, or null if only the language is named
    /// @param held     level, or null if it is unknown or the language is missing
    /// @param share    of this language's part, in ten-thousandths
    record LanguageMatch(
            String language,
            @Nullable Cefr required,
            @Nullable Cefr held,
            boolean essential,
            State state,
            int share) {

        public enum State {
            MET,
            BELOW,
            LEVEL_UNKNOWN,
            MISSING
        }

        /// How much of the criterion this language decides: an advantage half as much as a requirement.
        public int part() {
            return essential ? 2 : 1;
        }
    }
}
