-- Vacancies held by screening, and what a contact point decided. Rows are never deleted: they are the history.
CREATE TABLE screening_hold (
    id                  uuid PRIMARY KEY,
    vacancy_id          uuid        NOT NULL,
    member_state        char(2),
    content_fingerprint char(64)    NOT NULL,
    signals             jsonb       NOT NULL,
    held_at             timestamptz NOT NULL,
    superseded_at       timestamptz,
    decided_at          timestamptz,
    decided_by          text,
    decision            text CHECK (decision IN ('RELEASED', 'REJECTED')),
    reason              text,
    CONSTRAINT a_decision_is_whole CHECK (num_nulls(decided_at, decided_by, decision, reason) IN (0, 4)),
    CONSTRAINT a_decision_stands CHECK (decision IS NULL OR superseded_at IS NULL)
);

COMMENT ON COLUMN screening_hold.member_state IS 'of the employer, as the vacancy named it; its contact point decides';
COMMENT ON COLUMN screening_hold.superseded_at IS 'the vacancy was changed before anybody decided';

CREATE UNIQUE INDEX screening_hold_one_open ON screening_hold (vacancy_id)
    WHERE decision IS NULL AND superseded_at IS NULL;

CREATE INDEX screening_hold_by_vacancy ON screening_hold (vacancy_id, held_at);

CREATE INDEX screening_hold_open_by_state ON screening_hold (member_state, held_at)
    WHERE decision IS NULL AND superseded_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON screening_hold TO talent_pool_app;
