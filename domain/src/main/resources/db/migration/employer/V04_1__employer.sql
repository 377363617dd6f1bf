create table employer (
    id               text primary key,
    name             text,
    contact          text,
    entity_type      text        not null default 'EMPLOYER'
                     check (entity_type in ('EMPLOYER', 'TWA', 'PRIVATE_AGENCY', 'INTERMEDIARY')),
    verified_at      timestamptz,
    verified_by      text,
    suspended_at     timestamptz,
    suspended_reason text,
    created_at       timestamptz not null
);

-- Operator data: the calendar of participating Member States. The product ships none as law.
create table participation (
    member_state   char(2) not null,
    effective_from date    not null,
    withdrawn_from date,
    entity_types   text[]  not null,
    source         text    not null,
    primary key (member_state, effective_from)
);

-- Sentences that must stand in every reply, for example that operator data are invented.
create table operator_notice (
    id     text primary key,
    notice text not null
);
grant select, insert, update on employer to talent_pool_app;
grant select, insert, update, delete on participation, operator_notice to talent_pool_app;
