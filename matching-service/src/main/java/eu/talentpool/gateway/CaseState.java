package eu.talentpool.gateway;

import java.util.EnumSet;
import java.util.Set;

/// Where a case stands. The first part of the process of DOMAIN.md 2.2; what follows an assessment is added behind it.
enum CaseState {
    LEAD,
    INFORMED,
    PROFILE_DRAFT,
    DOCS_COLLECTED,
    DOCS_CHECKED,
    PATHWAY_ASSESSED,
    WITHDRAWN,
    NOT_IN_SCOPE,
    FRAUD_REFERRED;

    private static final Set<CaseState> EXITS = EnumSet.of(WITHDRAWN, NOT_IN_SCOPE, FRAUD_REFERRED);

    /// True for a state that is not left any more.
    boolean ended() {
        return EXITS.contains(this);
    }

    /// The states that a case may take next, in their order.
    Set<CaseState> next() {
        if (ended()) return Set.of();
        var next = EnumSet.copyOf(EXITS);
        next.addAll(onwards());
        return next;
    }

    /// A document that comes later or is found wanting, or a change of plan, leads back to where documents are asked
    /// for.
    private Set<CaseState> onwards() {
        return switch (this) {
            case LEAD -> EnumSet.of(INFORMED);
            case INFORMED -> EnumSet.of(PROFILE_DRAFT);
            case PROFILE_DRAFT -> EnumSet.of(DOCS_COLLECTED);
            case DOCS_COLLECTED -> EnumSet.of(DOCS_CHECKED, PROFILE_DRAFT);
            case DOCS_CHECKED -> EnumSet.of(PATHWAY_ASSESSED, PROFILE_DRAFT);
            case PATHWAY_ASSESSED -> EnumSet.of(PROFILE_DRAFT);
            case WITHDRAWN, NOT_IN_SCOPE, FRAUD_REFERRED -> EnumSet.noneOf(CaseState.class);
        };
    }
}
