package eu.talentpool.matching;

import eu.talentpool.searchindex.SearchUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Failures of matching as problem details (RFC 9457).
@RestControllerAdvice(basePackages = "eu.talentpool.matching")
class MatchingProblems {

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
    ProblemDetail handle(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(SearchUnavailable e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The search does not answer at the moment. Try again in a minute.");
    }
}
