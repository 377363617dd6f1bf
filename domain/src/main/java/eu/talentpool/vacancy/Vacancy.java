package eu.talentpool.vacancy;

import eu.talentpool.employer.EmployerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vacancy as the system of record keeps it.
///
/// @param source          feed it came from
/// @param sourceKey       natural key within the feed
/// @param version         raised by every change of anything its index document is made of
/// @param competitiveness a contact point said that it contributes to the Union's competitiveness
/// @param cluster         shared by the vacancies that offer the same job of one employer; null if this one is
///                        alone
/// @param content         null once erased
public record Vacancy(
        VacancyId id,
        String source,
        String sourceKey,
        EmployerId employer,
        long version,
        Status status,
        ScreeningState screening,
        boolean competitiveness,
        @Nullable UUID cluster,
        @Nullable VacancyContent content) {

    public enum Status {
        /// An employer prepares it, see [Postings].
        DRAFT,
        OPEN,
        CLOSED,
        ERASED
    }

    /// Only feature `screening` moves a vacancy to [#CLEARED].
    public enum ScreeningState {
        PENDING,
        CLEARED,
        HELD,
        REJECTED
    }

    /// The content.
    ///
    /// @throws IllegalStateException if the vacancy was erased
    public VacancyContent getContent() {
        if (content == null) throw new IllegalStateException("vacancy " + id + " was erased");
        return content;
    }
}
