package eu.talentpool.matching;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import eu.talentpool.matching.draft.Unusable;
import eu.talentpool.searchindex.SearchUnavailable;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Failures of matching as problem details (RFC 9457).
@RestControllerAdvice(basePackages = "eu.talentpool.matching")
class MatchingProblems {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingProblems.class);

    @ExceptionHandler
    ProblemDetail handle(NotFound e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(NotShown e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
        problem.setProperty("reasons", e.reasons());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(Unusable e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
        problem.setProperty("findings", e.findings());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /// A search that does not answer, or refuses: the caller can do nothing but wait, the operator reads why.
    @ExceptionHandler({SearchUnavailable.class, UncheckedIOException.class, ElasticsearchException.class})
    ProblemDetail handleSearch(RuntimeException e) {
        LOG.warn("No ranking without the search: {}", e.getMessage());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The search does not answer at the moment. Try again in a minute.");
    }
}
