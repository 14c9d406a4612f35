-- The transcript as the recogniser gave it and what was measured of the delivery; null for what was typed.
alter table answers add column speech ${json};
alter table answers add constraint spoken_words check (speech is null or kind = 'TYPED');
