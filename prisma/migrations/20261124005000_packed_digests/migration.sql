-- Matching a job reads all digests of a tenant in one pass: packed, so that a million of them are some hundred megabytes.
-- Nothing has to be found by skills and words of titles first any more.

drop function match_candidates_by_skill(jsonb, bigint, uuid, integer);
drop function match_candidates_by_title(text[], text[], uuid, integer);
drop table match_profile_skills;

alter table match_profiles
  drop column title_words,
  -- Null where the digest was kept before there were packed ones: then both are made anew.
  add column packed bytea;

-- Beside the row itself, which is read for all candidates, the digest is moved out of the way: it is read for the best ones.
alter table match_profiles set (toast_tuple_target = 256);
alter table match_profiles alter column packed set storage main;
