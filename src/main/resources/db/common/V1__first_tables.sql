-- One script for both engines. Placeholders: json is the engine's type, by_code_point makes
-- texts sort alike on both.

create table candidates (
    id uuid primary key,
    name varchar,
    email varchar,
    created_at timestamp(6) with time zone not null
);

create index candidates_by_age on candidates (created_at, id);

create table cv_analyses (
    id uuid primary key,
    candidate_id uuid not null references candidates (id) on delete cascade,
    file_name varchar not null,
    document ${json} not null,
    facts ${json} not null,
    confirmed boolean not null,
    analysed_at timestamp(6) with time zone not null
);

create index cv_analyses_by_candidate on cv_analyses (candidate_id, analysed_at);

create table questions (
    id uuid primary key,
    question_key varchar(200)${by_code_point} not null,
    version_number integer not null check (version_number >= 1),
    question_type varchar(20) not null
        check (question_type in ('TECHNICAL', 'BEHAVIOURAL', 'SITUATIONAL')),
    difficulty varchar(20) not null check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    skills varchar(100) array not null check (cardinality(skills) >= 1),
    question_text varchar not null,
    reference_answer varchar not null,
    key_points ${json} not null,
    retired boolean not null,
    unique (question_key, version_number)
);

create table question_vectors (
    question_id uuid not null references questions (id) on delete cascade,
    model varchar(200) not null,
    components real array not null check (cardinality(components) >= 1),
    primary key (question_id, model)
);

create table interviews (
    id uuid primary key,
    candidate_id uuid not null references candidates (id) on delete cascade,
    cv_analysis_id uuid references cv_analyses (id) on delete set null,
    interview_mode varchar(20) not null check (interview_mode in ('PRACTICE', 'EXAM')),
    state varchar(20) not null
        check (state in ('PREPARING', 'READY', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    plan ${json} not null,
    answered integer not null check (answered >= 0),
    paused boolean not null,
    created_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    version integer not null check (version >= 1),
    check (state = 'IN_PROGRESS' or not paused),
    check (state not in ('IN_PROGRESS', 'COMPLETED') or started_at is not null),
    check (state not in ('COMPLETED', 'CANCELLED') or ended_at is not null)
);

create index interviews_by_candidate on interviews (candidate_id, created_at);

create table answers (
    id uuid primary key,
    interview_id uuid not null references interviews (id) on delete cascade,
    question_index integer not null check (question_index >= 0),
    question_id uuid not null references questions (id),
    kind varchar(20) not null check (kind in ('TYPED', 'SKIPPED')),
    answer_text varchar,
    skip_reason varchar(20)
        check (skip_reason in ('DO_NOT_KNOW', 'NOT_RELEVANT', 'NO_TIME', 'UNCLEAR', 'NOT_GIVEN')),
    submitted_at timestamp(6) with time zone not null,
    elapsed_nanos bigint not null check (elapsed_nanos >= 0),
    evaluation ${json},
    unique (interview_id, question_index),
    check (kind <> 'TYPED' or (answer_text is not null and skip_reason is null)),
    check (kind <> 'SKIPPED'
        or (answer_text is null and skip_reason is not null and evaluation is null))
);

create table feedback_reports (
    interview_id uuid primary key references interviews (id) on delete cascade,
    overall double precision check (overall between 0 and 100),
    scored integer not null check (scored >= 0),
    not_scored integer not null check (not_scored >= 0),
    skipped integer not null check (skipped >= 0),
    details ${json} not null,
    check ((overall is null and scored = 0) or (overall is not null and scored > 0))
);
