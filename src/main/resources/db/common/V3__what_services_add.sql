-- The latest second opinion about each answer, with the number of follow-up answers it includes.
create table second_opinions (
    answer_id uuid primary key references answers (id) on delete cascade,
    replies integer not null check (replies >= 0),
    opinion ${json} not null
);

create table report_summaries (
    interview_id uuid primary key references interviews (id) on delete cascade,
    summary varchar not null,
    origin ${json} not null
);

-- What a reply cost stays part of the month when its interview is gone.
create table service_uses (
    id uuid primary key,
    used_at timestamp(6) with time zone not null,
    interview_id uuid references interviews (id) on delete set null,
    service varchar(20) not null,
    model varchar(200) not null,
    purpose varchar(30) not null,
    input_tokens bigint not null check (input_tokens >= 0),
    output_tokens bigint not null check (output_tokens >= 0),
    dollars numeric(16, 8) check (dollars >= 0)
);

create index service_uses_by_time on service_uses (used_at);
create index service_uses_by_interview on service_uses (interview_id);

-- Which models passed the trust check: the latest outcome for each model and prompt.
create table model_checks (
    id varchar(400) primary key,
    passed boolean not null,
    checked_at timestamp(6) with time zone not null
);
