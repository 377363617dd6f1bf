package eu.talentpool.operation;

import java.util.Objects;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Refusals of these doors as problem details (RFC 9457).
@RestControllerAdvice(basePackages = "eu.talentpool.operation")
class OperationProblems {

    @ExceptionHandler
    ProblemDetail handle(Refused e) {
        return ProblemDetail.forStatusAndDetail(e.status(), Objects.requireNonNull(e.getMessage()));
    }
}
