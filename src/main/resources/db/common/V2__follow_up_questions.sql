-- Interviews of the first version were planned without follow-up questions and go on without them.
alter table interviews add column follow_ups boolean default false not null;

alter table answers add column follow_ups ${json};
alter table answers add constraint answers_followed_up
    check (follow_ups is null or (kind = 'TYPED' and evaluation is not null));
