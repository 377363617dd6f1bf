package eu.talentpool.guidance;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Questions about pathways that have no answer, as problem details (RFC 9457).
@RestControllerAdvice(basePackages = "eu.talentpool.guidance")
class GuidanceProblems {

    @ExceptionHandler
    ProblemDetail handle(NothingToCompare e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail handle(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }
}
