import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, Statement } from '#libs/database';
import { activitiesStatement, type ActivityRow } from './activity-row.js';
import { ACCESS_COLUMNS, ACCESS_JOIN } from './candidate-access-row.js';
import { toCandidateDetail, type CandidateDetailRow, type CandidateResumeRow } from './candidate-detail-row.js';
import { CANDIDATE_COLUMNS, CANDIDATE_JOINS } from './candidate-row.js';
import type { CandidateDetail } from './candidate.js';
import { leftFlagsStatement, type LeftFlagRow } from './left-flag-row.js';
import { notesStatement, type NoteRow } from './note-row.js';

/** A look is an activity, but not every one within this time. */
const LOOK_MINUTES = 10;
/** Of the newest notes and activities; their own lists have the others. */
const FIRST = { limit: 20, skip: 0 };

/** All that is shown of one candidate. */
export class CandidateDetailsRepository {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<CandidateDetail | undefined> {
    const { tenantId } = actor;
    const [[row], resumes, notes, activities, leftFlags] = await this.database.statementsAs<
      [CandidateDetailRow, CandidateResumeRow, NoteRow, ActivityRow, LeftFlagRow]
    >(actor, [
      detailStatement(tenantId, id),
      resumesStatement(tenantId, id),
      notesStatement(tenantId, id, undefined, FIRST),
      activitiesStatement(tenantId, id, undefined, FIRST),
      leftFlagsStatement(tenantId, id),
    ]);
    return row && toCandidateDetail(actor, row, { resumes, notes, activities, leftFlags });
  }

  /** Notes that the actor has looked at a candidate; as an activity once in a while, however often they look. */
  async noteLook(actor: Actor & { userId: string }, id: string): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'candidate_look',
      // Looks at the same time wait for each other's row: only one of them finds the last activity long ago.
      text: `with look as (
          insert into candidate_views as v (tenant_id, user_id, candidate_id) values ($1, $2, $3)
          on conflict (tenant_id, user_id, candidate_id) do update set last_viewed_at = now(), logged_at =
            case when v.logged_at <= now() - make_interval(mins => $5) then now() else v.logged_at end
          returning logged_at = now() as is_news
        )
        insert into candidate_activities (tenant_id, id, candidate_id, actor_id, kind)
        select $1, $4, $3, $2, 'profile_viewed' from look where is_news`,
      values: [actor.tenantId, actor.userId, id, uuidv7(), LOOK_MINUTES],
    });
  }
}

function detailStatement(tenantId: string, id: string): Statement {
  return {
    name: 'candidate_find',
    // Whoever sees this candidate need not see the one that they were merged into.
    text: `select ${CANDIDATE_COLUMNS}, ${ACCESS_COLUMNS}, c.summary, c.work, c.education, c.rehire_eligibility,
        c.rehire_reason, c.rehire_reviewed_by, c.rehire_reviewed_at, (select m.id from candidates m
          where m.tenant_id = c.tenant_id and m.id = c.merged_into) as merged_into,
        (select jsonb_agg(jsonb_build_object('skill', u.skill, 'months', u.months, 'lastUsed', u.last_used) order by u.skill)
          from candidate_skills u where u.tenant_id = c.tenant_id and u.candidate_id = c.id) as skill_uses
      from candidates c ${CANDIDATE_JOINS} ${ACCESS_JOIN} where c.tenant_id = $1 and c.id = $2`,
    values: [tenantId, id],
  };
}

function resumesStatement(tenantId: string, id: string): Statement {
  return {
    name: 'candidate_resumes',
    // A background task is its owner's: to others, a resume that has a reading is one that was read, and one that will
    // never have one tells so.
    text: `select r.id, r.file_name, r.format, r.size_bytes, r.source, r.created_at,
        coalesce((select j.status from processing_jobs j where j.tenant_id = r.tenant_id and j.resume_id = r.id
            order by j.created_at desc, j.id desc limit 1),
          case when exists (select 1 from resume_parses p where p.tenant_id = r.tenant_id and p.resume_id = r.id)
            then 'completed' else coalesce(shared_reading_end(r.id), 'pending') end) as status
      from resumes r where r.tenant_id = $1 and r.candidate_id = $2 order by r.id desc`,
    values: [tenantId, id],
  };
}
