package eu.talentpool.door;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A call that the door turns away, as a problem document with a sentence that says what to do.
final class Refusal extends ErrorResponseException {

    Refusal(HttpStatus status, String sentence) {
        super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    Refusal with(String header, String value) {
        getHeaders().set(header, value);
        return this;
    }
}
