import { storableJson, systemActor } from '#libs/database';
import type { Actor, Database, PageRequest, SqlTransaction, Statement, TenantTransaction } from '#libs/database';
import { PROCESSING_JOB_COLUMNS, toProcessingJob } from '#libs/jobs';
import type { Fence, JobStatus, OutboxEntry, Priority, ProcessingJobRow } from '#libs/jobs';
import type { ReadResume } from '#libs/resume-reader';
import { partsOfKey } from '#libs/storage';
import type { ReadingContents } from './reading-contents.js';
import type { LineWithResume, ReadingOfResume, Resume, ResumeJob } from './resume.js';
import { asQuotaExceeded } from './usage.repository.js';

type ResumeRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  candidate_id: string | null;
  file_name: string;
  format: Resume['format'];
  size_bytes: number;
  sha256: Buffer;
  storage_key: string | null;
  source: string;
  created_at: Date;
};

interface ResumeJobRow extends ProcessingJobRow {
  storage_key: string;
  file_name: string;
}

/** Of a background task that was ended under its fence. */
export interface EndedJob {
  callbackUrl: string | null;
}

const RESUME_JOBS = `select ${PROCESSING_JOB_COLUMNS}, resume_files.storage_key, resumes.file_name from processing_jobs
  join resumes on resumes.tenant_id = processing_jobs.tenant_id and resumes.id = processing_jobs.resume_id
  join resume_files on resume_files.tenant_id = resumes.tenant_id and resume_files.resume_id = resumes.id
  where processing_jobs.tenant_id = $1`;

/** The rows of resumes, their readings, and the background tasks about them. */
export class ResumesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Writes resume, background task and outbox row in one statement, so in one round trip; all or none.
   *
   * @param taken counts the file in with its tenant's quotas, or fails, before anything is written
   * @param line what else is written with them
   * @throws {DomainError} quota_exceeded
   */
  async accept(
    actor: Actor,
    resume: Omit<Resume, 'candidateId' | 'createdAt'> & { storageKey: string },
    job: { id: string; kind: string; priority: Priority; requestId: string | null; callbackUrl: string | null },
    outbox: OutboxEntry,
    taken: Statement,
    line?: LineWithResume,
  ): Promise<{ createdAt: Date; duplicateOf: string | null }> {
    const lineValues = line?.values ?? [];
    const accept: Statement = {
      name: line === undefined ? 'resume_accept' : `resume_accept_${line.name}`,
      text: `
        with earlier as (
          select id from resumes where tenant_id = $1 and owner_id = $3 and sha256 = $7 order by id limit 1
        ), resume as (
          insert into resumes (tenant_id, id, owner_id, file_name, format, size_bytes, sha256, source)
          values ($1, $2, $3, $4, $5, $6, $7, $9) returning id, created_at
        ), file as (
          insert into resume_files (tenant_id, resume_id, owner_id, storage_key) select $1, id, $3, $8 from resume
        ), job as (
          insert into processing_jobs (tenant_id, id, kind, owner_id, resume_id, priority, request_id, callback_url)
          select $1, $10, $11, $3, id, $12, $13, $${17 + lineValues.length} from resume
        ), outbox as (
          insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority)
          values ($1, $14, $11, $15, $16, $12)
        )${line === undefined ? '' : `, ${line.parts}`}
        select resume.created_at, (select id from earlier) as duplicate_of from resume`,
      values: [
        ...[actor.tenantId, resume.id, resume.ownerId, resume.fileName, resume.format, resume.sizeBytes],
        ...[resume.sha256, resume.storageKey, resume.source],
        ...[job.id, job.kind, job.priority, job.requestId],
        ...[outbox.id, outbox.queueJobId, JSON.stringify(outbox.payload)],
        ...[...lineValues, job.callbackUrl],
      ],
    };
    const rows = await this.database
      .statementsAs<[object, { created_at: Date; duplicate_of: string | null }]>(actor, [taken, accept])
      .catch((error: unknown) => {
        throw asQuotaExceeded(error) ?? error;
      });
    const [row] = rows[1];
    if (row === undefined) throw new Error('The resume was not written.');
    return { createdAt: row.created_at, duplicateOf: row.duplicate_of };
  }

  async find(actor: Actor, id: string): Promise<Resume | undefined> {
    const [row] = await this.database.statementAs<ResumeRow>(actor, {
      name: 'resume_find',
      text: `select r.id, r.owner_id, r.candidate_id, r.file_name, r.format, r.size_bytes, r.sha256, r.source, r.created_at,
          f.storage_key
        from resumes r left join resume_files f on f.tenant_id = r.tenant_id and f.resume_id = r.id
        where r.tenant_id = $1 and r.id = $2`,
      values: [actor.tenantId, id],
    });
    return row && toResume(row);
  }

  /** Those of some storage keys at which a resume of the tenant has its file. */
  async listStored(tenantId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.statementAs<{ storage_key: string }>(systemActor(tenantId), {
      name: 'resume_files_stored',
      text: `select storage_key from resume_files
        where tenant_id = $1 and resume_id = any ($2::uuid[]) and storage_key = any ($3::text[])`,
      values: [tenantId, keys.map((key) => partsOfKey(key).id), keys],
    });
    return new Set(rows.map((row) => row.storage_key));
  }

  /** The latest reading; without contact data when that is all that the actor may see. */
  async findReading(actor: Actor, resumeId: string): Promise<ReadingOfResume | undefined> {
    const found = await this.database.withTenant(actor, (tx) =>
      tx.resumeParse.findFirst({
        where: { resumeId, contents: { some: {} } },
        orderBy: { createdAt: 'desc' },
        include: {
          parsedResume: { select: { candidateId: true } },
          contents: { select: { resume: true, withContact: true }, orderBy: { withContact: 'desc' }, take: 1 },
        },
      }),
    );
    const [content] = found?.contents ?? [];
    return found === null || content === undefined
      ? undefined
      : { ...found, ...content, candidateId: found.parsedResume.candidateId };
  }

  /** How the reading of a resume that is shared with the actor ended without anything to read; `undefined` when it did not. */
  async findSharedEnd(actor: Actor, resumeId: string): Promise<'failed' | 'cancelled' | undefined> {
    const [row] = await this.database.statementAs<{ status: 'failed' | 'cancelled' | null }>(actor, {
      name: 'resume_shared_end',
      text: 'select shared_reading_end($1) as status',
      values: [resumeId],
    });
    return row?.status ?? undefined;
  }

  async findJob(actor: Actor, id: string): Promise<ResumeJob | undefined> {
    const [row] = await this.database.statementAs<ResumeJobRow>(actor, {
      name: 'resume_job_find',
      text: `${RESUME_JOBS} and processing_jobs.id = $2`,
      values: [actor.tenantId, id],
    });
    return row && toResumeJob(row);
  }

  async listJobs(actor: Actor, status: JobStatus | undefined, page: PageRequest): Promise<ResumeJob[]> {
    const rows = await this.database.statementAs<ResumeJobRow>(actor, {
      name: `resume_jobs_list${status === undefined ? '' : '_of_status'}${page.after === undefined ? '' : '_after'}`,
      text: `${RESUME_JOBS} ${status === undefined ? '' : 'and processing_jobs.status = $4'}
          ${page.after === undefined ? '' : `and processing_jobs.id < $${status === undefined ? 4 : 5}`}
        order by processing_jobs.id desc limit $2 offset $3`,
      values: [actor.tenantId, page.limit, page.skip, ...[status, page.after].filter((value) => value !== undefined)],
    });
    return rows.map(toResumeJob);
  }

  async countJobs(actor: Actor, status: JobStatus | undefined): Promise<number> {
    return this.database.withTenant(actor, (tx) =>
      tx.processingJob.count({ where: { resumeId: { not: null }, ...(status === undefined ? {} : { status }) } }),
    );
  }

  /** Opens an ended task anew, with its outbox row. Answers the new generation, or nothing while it is unfinished. */
  async reopenJob(tx: TenantTransaction, actor: Actor, id: string): Promise<{ generation: number } | undefined> {
    const [row] = await tx.$queryRaw<{ generation: number }[]>`
      update processing_jobs set status = 'pending', generation = generation + 1, attempts = 0, progress_percentage = 0,
        current_step = null, error_code = null, error_message = null, started_at = null, finished_at = null,
        updated_at = clock_timestamp(), queue_checked_at = clock_timestamp()
      where tenant_id = ${actor.tenantId}::uuid and id = ${id}::uuid and status in ('completed', 'failed', 'cancelled')
      returning generation`;
    return row;
  }

  /** Ends a task that no worker has started. */
  async cancelPendingJob(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.statementAs(actor, {
      name: 'resume_job_cancel',
      text: `update processing_jobs set status = 'cancelled', updated_at = clock_timestamp(), finished_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and status = 'pending' returning id`,
      values: [actor.tenantId, id],
    });
    return rows.length === 1;
  }

  /** Ends a task as completed if the fence still holds; first in the transaction that writes its result. */
  async completeJob(tx: SqlTransaction, fence: Fence): Promise<EndedJob | undefined> {
    const [row] = await tx.$queryRaw<{ callback_url: string | null }[]>`
      update processing_jobs set status = 'completed', progress_percentage = 100, current_step = null,
        error_code = null, error_message = null, updated_at = clock_timestamp(), finished_at = clock_timestamp()
      where tenant_id = ${fence.tenantId}::uuid and id = ${fence.processingJobId}::uuid
        and attempts = ${fence.attempt} and status = 'processing' returning callback_url`;
    return row && { callbackUrl: row.callback_url };
  }

  /** Ends a task as failed if the fence still holds, with a code of the error catalogue and a sentence for people. */
  async failJob(tx: SqlTransaction, fence: Fence, code: string, message: string): Promise<EndedJob | undefined> {
    const [row] = await tx.$queryRaw<{ callback_url: string | null }[]>`
      update processing_jobs set status = 'failed', error_code = ${code}, error_message = ${message}, current_step = null,
        updated_at = clock_timestamp(), finished_at = clock_timestamp()
      where tenant_id = ${fence.tenantId}::uuid and id = ${fence.processingJobId}::uuid
        and attempts = ${fence.attempt} and status = 'processing' returning callback_url`;
    return row && { callbackUrl: row.callback_url };
  }

  async saveReading(
    tx: SqlTransaction,
    tenantId: string,
    resume: Resume,
    pipelineVersion: string,
    read: ReadResume,
    contents: ReadingContents,
  ): Promise<void> {
    const { whole, withoutContact } = contents;
    const { quality, findings, confidence } = whole.judgement;
    await Promise.all([
      tx.$executeRaw`
        insert into resume_parses (tenant_id, resume_id, pipeline_version, owner_id, quality, findings, confidence, pages, ocr,
          read_ms, model)
        values (${tenantId}::uuid, ${resume.id}::uuid, ${pipelineVersion}, ${resume.ownerId}::uuid, ${quality},
          ${JSON.stringify(findings)}::jsonb, ${JSON.stringify(confidence)}::jsonb, ${read.pages}, ${read.ocr},
          ${Math.round(read.ms)}, ${read.model === null ? null : storableJson(read.model)}::jsonb)
        on conflict (tenant_id, resume_id, pipeline_version) do update set
          quality = excluded.quality, findings = excluded.findings, confidence = excluded.confidence, pages = excluded.pages,
          ocr = excluded.ocr, read_ms = excluded.read_ms, model = excluded.model, created_at = now()`,
      tx.$executeRaw`
        insert into parse_contents (tenant_id, resume_id, pipeline_version, with_contact, resume, text)
        values
          (${tenantId}::uuid, ${resume.id}::uuid, ${pipelineVersion}, true, ${JSON.stringify(whole.resume)}::jsonb, ${whole.text}),
          (${tenantId}::uuid, ${resume.id}::uuid, ${pipelineVersion}, false,
            ${JSON.stringify(withoutContact.resume)}::jsonb, ${withoutContact.text})
        on conflict (tenant_id, resume_id, pipeline_version, with_contact) do update set
          resume = excluded.resume, text = excluded.text`,
    ]);
  }

  async linkCandidate(tx: SqlTransaction, tenantId: string, id: string, candidateId: string): Promise<void> {
    await tx.$executeRaw`update resumes set candidate_id = ${candidateId}::uuid
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }

  /** Counts one more crash of a reading process on a content; answers how many there were. */
  async countCrash(tenantId: string, sha256: Buffer, pipelineVersion: string): Promise<number> {
    const [row] = await this.database.statementAs<{ crashes: number }>(systemActor(tenantId), {
      name: 'file_crash_count',
      text: `insert into file_crashes as f (tenant_id, sha256, pipeline_version) values ($1, $2, $3)
        on conflict (tenant_id, sha256, pipeline_version) do update set crashes = f.crashes + 1, updated_at = now() returning crashes`,
      values: [tenantId, sha256, pipelineVersion],
    });
    return row?.crashes ?? 0;
  }

  async crashesOf(tenantId: string, sha256: Buffer, pipelineVersion: string): Promise<number> {
    const [row] = await this.database.statementAs<{ crashes: number }>(systemActor(tenantId), {
      name: 'file_crashes_of',
      text: 'select crashes from file_crashes where tenant_id = $1 and sha256 = $2 and pipeline_version = $3',
      values: [tenantId, sha256, pipelineVersion],
    });
    return row?.crashes ?? 0;
  }
}

function toResume(row: ResumeRow): Resume {
  return {
    id: row.id,
    ownerId: row.owner_id,
    candidateId: row.candidate_id,
    fileName: row.file_name,
    format: row.format,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    storageKey: row.storage_key,
    source: row.source,
    createdAt: row.created_at,
  };
}

function toResumeJob(row: ResumeJobRow): ResumeJob {
  return { ...toProcessingJob(row), storageKey: row.storage_key, fileName: row.file_name };
}
