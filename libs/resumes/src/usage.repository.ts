import { systemActor, type Database, type Statement } from '#libs/database';
import { DomainError } from '#libs/errors';
import { endOfDay, type Quota, type QuotaDefaults, type Usage } from './quotas.js';

interface UsageRow extends Record<string, unknown> {
  resumes: number;
  resumes_limit: number;
  bytes: string;
  bytes_limit: string;
  waiting: number;
  waiting_limit: number;
}

/** What the function `usage_take` raises. */
const EXCEEDED = 'SLQ01';

/** What tenants have used of their quotas. */
export class UsageRepository {
  constructor(
    private readonly database: Database,
    private readonly defaults: QuotaDefaults,
  ) {}

  /** @param mostCounted how far waiting tasks are counted beyond their limit: the count must not grow with the tenant */
  async find(tenantId: string, mostCounted: number): Promise<Usage> {
    const [row] = await this.database.statementAs<UsageRow>(systemActor(tenantId), {
      name: 'tenant_usage_find',
      text: `
        with tenant as (
          select coalesce(case when u.day >= (now() at time zone 'utc')::date then u.resumes_of_day end, 0) as resumes,
            coalesce(u.stored_bytes, 0) as bytes, coalesce(u.most_resumes_per_day, $2::integer) as resumes_limit,
            coalesce(u.most_stored_bytes, $3::bigint) as bytes_limit,
            coalesce(u.most_waiting_jobs, $4::integer) as waiting_limit
          from (select $1::uuid as tenant_id) t left join tenant_usage u on u.tenant_id = t.tenant_id
        )
        select tenant.*, (select count(*)::integer from (select 1 from processing_jobs j
          where j.tenant_id = $1 and j.status = 'pending'
          limit (select greatest(waiting_limit, $5::integer) from tenant)) counted) as waiting
        from tenant`,
      values: [
        tenantId,
        ...[this.defaults.resumesPerDay, this.defaults.storedBytes, this.defaults.waitingJobs],
        mostCounted,
      ],
    });
    if (row === undefined) throw new Error('The use of a tenant was not found.');
    return {
      resumesOfDay: quota(row.resumes, row.resumes_limit),
      storedBytes: quota(row.bytes, row.bytes_limit),
      waitingJobs: quota(row.waiting, row.waiting_limit),
    };
  }

  /** Counts a file in, in the transaction that accepts it. It fails, and so does that, when it would be more than allowed. */
  take(sizeBytes: number): Statement {
    const { resumesPerDay, storedBytes } = this.defaults;
    return {
      name: 'tenant_usage_take',
      text: 'select usage_take($1, $2, $3)',
      values: [sizeBytes, resumesPerDay, storedBytes],
    };
  }
}

/** What a client is told when `take` fails because of a limit; undefined when it fails otherwise. */
export function asQuotaExceeded(error: unknown): DomainError | undefined {
  const { code, detail } = error as { code?: unknown; detail?: unknown };
  if (code !== EXCEEDED) return undefined;
  return detail === 'resumes_per_day' ? tooManyOfDay(error) : tooManyBytes(error);
}

export function tooManyOfDay(cause?: unknown): DomainError {
  const now = new Date();
  const retryAfter = Math.ceil((endOfDay(now).getTime() - now.getTime()) / 1000);
  const message = 'Your organisation has sent as many resumes today as it may. The day ends at midnight UTC.';
  return new DomainError('quota_exceeded', message, { cause, retryAfter });
}

export function tooManyBytes(cause?: unknown): DomainError {
  const message = 'The files of your organisation take all the room that it has. Remove some, or ask for more.';
  return new DomainError('quota_exceeded', message, { cause });
}

function quota(used: number | string, limit: number | string): Quota {
  return { used: Number(used), limit: Number(limit) === 0 ? null : Number(limit) };
}
