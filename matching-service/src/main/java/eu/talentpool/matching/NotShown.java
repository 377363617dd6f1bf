package eu.talentpool.matching;

import java.util.List;

/// Asked for something that is hidden, with the reasons.
final class NotShown extends RuntimeException {

    private final transient List<Replies.ReasonView> reasons;

    NotShown(String message, List<Replies.ReasonView> reasons) {
        super(message);
        this.reasons = reasons;
    }

    List<Replies.ReasonView> reasons() {
        return reasons;
    }
}
