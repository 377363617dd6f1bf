package eu.talentpool.operation;

import java.util.UUID;
import org.springframework.http.HttpStatus;

/// Why something cannot be answered, as a sentence for the caller.
final class Refused extends RuntimeException {

    private final HttpStatus status;

    Refused(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /// The same whether there is none or it is another sender's.
    static Refused run(UUID run) {
        return new Refused(
                HttpStatus.NOT_FOUND,
                "There is no run " + run + " that you may see. Senders see those of their own feeds.");
    }

    static Refused page() {
        return new Refused(
                HttpStatus.BAD_REQUEST,
                "The page token is not one that a reply gave. Use the value of 'nextPage' as it is, or leave it out"
                        + " for the first page.");
    }

    HttpStatus status() {
        return status;
    }
}
