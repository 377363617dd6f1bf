package eu.talentpool.registration.jobseeker;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Why something cannot be done, and what to do, as a problem document.
final class Refusal {

    private Refusal() {}

    static ErrorResponseException of(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /// @param value for programs: which case it is
    static ErrorResponseException of(HttpStatus status, String sentence, String property, Object value) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty(property, value);
        return new ErrorResponseException(status, problem, null);
    }

    /// @param field its path in the body
    static ErrorResponseException field(String field, String what) {
        return of(HttpStatus.BAD_REQUEST, "Not accepted: " + field + " " + what + ". Correct it and send it again.");
    }

    static ErrorResponseException noProfile() {
        return of(
                HttpStatus.NOT_FOUND,
                "Your account has no profile yet. Read GET /api/v1/information, confirm it, and register by POST"
                        + " /api/v1/profiles.");
    }
}
