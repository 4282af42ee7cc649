-- The part that a language model had in a reading: name, degraded, reason, tokens, cost. Null when none was asked.
alter table resume_parses add column model jsonb;
