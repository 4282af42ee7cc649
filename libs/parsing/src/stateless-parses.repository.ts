import { storableJson, systemActor, type Actor, type Database } from '#libs/database';
import { COMPLETE_PROCESSING_JOB, PROCESSING_JOB_COLUMNS, toProcessingJob } from '#libs/jobs';
import type { Fence, OutboxEntry, Priority, ProcessingJobRow } from '#libs/jobs';
import type { Parsed } from './parsed-content.js';
import type { ExpiredParse, ParsingJob, StatelessParse } from './stateless-parse.js';

interface ParseRow extends Record<string, unknown> {
  id: string;
  file_name: string;
  format: StatelessParse['format'];
  sha256: Buffer;
  storage_key: string;
  origin: string | null;
  fresh: boolean;
}

interface JobRow extends ProcessingJobRow {
  owner_id: string;
  origin: string | null;
  reading: Parsed | null;
}

interface ExpiredRow extends Record<string, unknown> {
  tenant_id: string;
  processing_job_id: string;
  storage_key: string;
}

/** The rows of files that are parsed and not kept. Each method is one statement. */
export class StatelessParsesRepository {
  constructor(private readonly database: Database) {}

  /** Writes file, background task and outbox row; all or none. */
  async accept(
    actor: Actor & { userId: string },
    parse: StatelessParse,
    job: { id: string; kind: string; priority: Priority; requestId: string | null },
    outbox: OutboxEntry,
  ): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'stateless_parse_accept',
      text: `
        with job as (
          insert into processing_jobs (tenant_id, id, kind, owner_id, priority, request_id)
          values ($1, $10, $11, $3, $12, $13) returning id
        ), outbox as (
          insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority)
          values ($1, $14, $11, $15, $16, $12)
        )
        insert into stateless_parses (tenant_id, id, owner_id, file_name, format, sha256, storage_key, origin, fresh,
          processing_job_id)
        select $1, $2, $3, $4, $5, $6, $7, $8, $9, id from job`,
      values: [
        ...[actor.tenantId, parse.id, actor.userId, parse.fileName, parse.format, parse.sha256],
        ...[parse.storageKey, parse.origin, parse.fresh],
        ...[job.id, job.kind, job.priority, job.requestId],
        ...[outbox.id, outbox.queueJobId, JSON.stringify(outbox.payload)],
      ],
    });
  }

  /** A task of the last day; older ones are as good as gone. */
  async findJob(actor: Actor, id: string): Promise<ParsingJob | undefined> {
    const [row] = await this.database.statementAs<JobRow>(actor, {
      name: 'stateless_parse_job',
      text: `select ${PROCESSING_JOB_COLUMNS}, p.owner_id, p.origin, p.reading from processing_jobs
        join stateless_parses p on p.tenant_id = processing_jobs.tenant_id and p.processing_job_id = processing_jobs.id
        where processing_jobs.tenant_id = $1 and processing_jobs.id = $2
          and (finished_at is null or finished_at >= now() - interval '24 hours')`,
      values: [actor.tenantId, id],
    });
    return row && { ...toProcessingJob(row), ownerId: row.owner_id, origin: row.origin, parsed: row.reading };
  }

  async findOfJob(tenantId: string, processingJobId: string): Promise<StatelessParse | undefined> {
    const [row] = await this.database.statementAs<ParseRow>(systemActor(tenantId), {
      name: 'stateless_parse_of_job',
      text: `select id, file_name, format, sha256, storage_key, origin, fresh from stateless_parses
        where tenant_id = $1 and processing_job_id = $2`,
      values: [tenantId, processingJobId],
    });
    return row && toParse(row);
  }

  async exists(tenantId: string, id: string): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: 'stateless_parse_exists',
      text: 'select 1 from stateless_parses where tenant_id = $1 and id = $2',
      values: [tenantId, id],
    });
    return rows.length === 1;
  }

  /** Ends the task and keeps what was read; false when another worker has overtaken this one. */
  async complete(fence: Fence, parsed: Parsed): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'stateless_parse_complete',
      text: `
        with ended as (${COMPLETE_PROCESSING_JOB})
        update stateless_parses set reading = $4 from ended
        where tenant_id = $1 and processing_job_id = ended.id returning stateless_parses.id`,
      values: [fence.tenantId, fence.processingJobId, fence.attempt, storableJson(parsed)],
    });
    return rows.length === 1;
  }

  /** Of every tenant. */
  async listExpired(most: number): Promise<ExpiredParse[]> {
    const rows = await this.database.callFunction<ExpiredRow>({
      name: 'stateless_parses_expired',
      text: 'select * from stateless_parses_expired($1)',
      values: [most],
    });
    return rows.map((row) => ({
      tenantId: row.tenant_id,
      processingJobId: row.processing_job_id,
      storageKey: row.storage_key,
    }));
  }

  /** Removes a task, and with it what was read. */
  async remove(tenantId: string, processingJobId: string): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'stateless_parse_remove',
      text: 'delete from processing_jobs where tenant_id = $1 and id = $2',
      values: [tenantId, processingJobId],
    });
  }
}

function toParse(row: ParseRow): StatelessParse {
  return {
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    sha256: row.sha256,
    storageKey: row.storage_key,
    origin: row.origin,
    fresh: row.fresh,
  };
}
