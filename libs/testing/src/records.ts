import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import { plantedSecret } from './planted-secrets.js';
import type { PersonalActor } from './tenants.js';

export interface InsertedResume {
  id: string;
  /** Of the background task that reads it. */
  jobId: string;
  storageKey: string;
  sha256: Buffer;
}

/** A resume with its pending background task, as if `owner` had uploaded it. The queue does not know of it. */
export async function insertResume(
  database: Database,
  owner: PersonalActor,
  given: { content?: string; status?: string; candidateId?: string; withFile?: boolean } = {},
): Promise<InsertedResume> {
  const { tenantId, userId: ownerId } = owner;
  const id = uuidv7();
  const jobId = uuidv7();
  const storageKey = `${tenantId}/resumes/${id}.pdf`;
  const sha256 = createHash('sha256')
    .update(given.content ?? id)
    .digest();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.resume.create({
      data: {
        ...{ tenantId, id, ownerId, candidateId: given.candidateId ?? null },
        ...{
          fileName: 'resume.pdf',
          format: 'pdf',
          sizeBytes: 1000,
          sha256: Uint8Array.from(sha256),
          source: 'upload',
        },
      },
    });
    if (given.withFile !== false) await tx.resumeFile.create({ data: { tenantId, resumeId: id, ownerId, storageKey } });
    const status = given.status ?? 'pending';
    await tx.processingJob.create({
      data: { tenantId, id: jobId, kind: 'resume.parse', ownerId, resumeId: id, status },
    });
  });
  return { id, jobId, storageKey, sha256 };
}

/** A directory that `owner` has asked to be taken in, with its pending task; the queue does not know of it. */
export async function insertFolderImport(
  database: Database,
  { tenantId, userId: ownerId }: PersonalActor,
): Promise<{ id: string; jobId: string }> {
  const [id, jobId] = [uuidv7(), uuidv7()];
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.processingJob.create({ data: { tenantId, id: jobId, kind: 'folder.import', ownerId } });
    await tx.folderImport.create({ data: { tenantId, id, processingJobId: jobId, ownerId, directory: 'inbox' } });
  });
  return { id, jobId };
}

/** A stored file that `owner` has sent to be parsed and not kept, with its pending task; the queue does not know of it. */
export async function insertStatelessParse(
  database: Database,
  owner: PersonalActor,
  given: { content?: string; status?: string; finishedAt?: Date; fresh?: boolean } = {},
): Promise<InsertedResume> {
  const { tenantId, userId: ownerId } = owner;
  const { status = 'pending', finishedAt = null, fresh = false } = given;
  const id = uuidv7();
  const jobId = uuidv7();
  const storageKey = `${tenantId}/parses/${id}.txt`;
  const sha256 = createHash('sha256')
    .update(given.content ?? id)
    .digest();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.processingJob.create({
      data: { tenantId, id: jobId, kind: 'resume.parse-stateless', ownerId, status, finishedAt },
    });
    await tx.statelessParse.create({
      data: {
        ...{ tenantId, id, ownerId, processingJobId: jobId, storageKey, fresh, origin: 'https://jobs.example.com' },
        ...{ fileName: 'resume.txt', format: 'txt', sha256: Uint8Array.from(sha256) },
      },
    });
  });
  return { id, jobId, storageKey, sha256 };
}

/** A stored CV that `owner` has sent to be compared with a description, with its pending task; the queue does not know of it. */
export async function insertAnalysis(
  database: Database,
  owner: PersonalActor,
  given: { content?: string; status?: string; finishedAt?: Date; createdAt?: Date; result?: object } = {},
): Promise<InsertedResume> {
  const { tenantId, userId: ownerId } = owner;
  const { status = 'pending', finishedAt = null, createdAt = new Date() } = given;
  const id = uuidv7();
  const jobId = uuidv7();
  const storageKey = `${tenantId}/analyses/${id}.txt`;
  const sha256 = createHash('sha256')
    .update(given.content ?? id)
    .digest();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.processingJob.create({ data: { tenantId, id: jobId, kind: 'analysis.run', ownerId, status, finishedAt } });
    await tx.analysis.create({
      data: {
        ...{ tenantId, id, ownerId, processingJobId: jobId, storageKey, createdAt },
        ...{ fileName: 'cv.txt', format: 'txt', sha256: Uint8Array.from(sha256) },
        ...(given.result === undefined ? {} : { result: given.result }),
        jobDescription: 'Senior developer with five years of Python, Kubernetes and AWS.',
      },
    });
  });
  return { id, jobId, storageKey, sha256 };
}

/** A candidate in the private database of `owner`. */
export async function insertCandidate(
  database: Database,
  owner: PersonalActor,
  given: { email?: string; phone?: string; userId?: string; name?: string; withContact?: boolean } = {},
): Promise<string> {
  const { tenantId, userId: ownerId } = owner;
  const id = uuidv7();
  const { email = null, phone = null, withContact = true, ...person } = { name: 'Ada Byron', ...given };
  await database.withTenant(systemActor(tenantId), async (tx) => {
    const nameKey = person.name.toLowerCase();
    await tx.candidate.create({
      data: { tenantId, id, ownerId, source: 'upload', nameKey, ...person },
      select: { id: true },
    });
    if (!withContact) return;
    const contact = { tenantId, candidateId: id, ownerId, email, phone, phoneNormalised: phone };
    await tx.candidateContact.create({ data: contact, select: { candidateId: true } });
  });
  return id;
}

export interface GivenShare {
  candidateId: string;
  recipient: PersonalActor;
  viewContact?: boolean;
  downloadResume?: boolean;
  submitToJobs?: boolean;
  expiresAt?: Date;
  revokedAt?: Date;
}

/** A share by `admin`, in force unless said otherwise; it permits nothing but to see. */
export async function insertShare(database: Database, admin: PersonalActor, given: GivenShare): Promise<string> {
  const { tenantId, userId: sharedBy } = admin;
  const { candidateId, recipient, viewContact = false, downloadResume = false, submitToJobs = false } = given;
  const { expiresAt = null, revokedAt = null } = given;
  const id = uuidv7();
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.candidateShare.create({
      data: {
        ...{ tenantId, id, candidateId, recipientId: recipient.userId, sharedBy },
        ...{ viewContact, downloadResume, submitToJobs, expiresAt, revokedAt },
      },
    }),
  );
  return id;
}

export interface InsertedJob {
  id: string;
  /** In the order of the stages. */
  stageIds: [string, string];
}

/** An open job of `creator` that asks for one skill and has two stages, all with names of their own. */
export async function insertJob(
  database: Database,
  creator: PersonalActor,
  given: { title?: string; status?: string } = {},
): Promise<InsertedJob> {
  const { tenantId, userId: createdBy } = creator;
  const [id, first, second, skill] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.job.create({ data: { tenantId, id, createdBy, title: 'Analyst', status: 'open', ...given } });
    await tx.jobSkill.create({
      data: { tenantId, id: skill, jobId: id, key: `skill ${skill}`, name: `Skill ${skill}`, kind: 'required' },
    });
    await tx.jobStage.createMany({
      data: [
        { tenantId, id: first, jobId: id, name: `Applied ${first}`, position: 0 },
        { tenantId, id: second, jobId: id, name: `Interview ${second}`, position: 1 },
      ],
    });
  });
  return { id, stageIds: [first, second] };
}

/** An application in the first stage of the job, active unless said otherwise, with its first change. Answers its id. */
export async function insertApplication(
  database: Database,
  submitter: PersonalActor,
  candidateId: string,
  job: InsertedJob,
  status = 'active',
): Promise<string> {
  const { tenantId, userId: submittedBy } = submitter;
  const id = uuidv7();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.application.create({
      data: { tenantId, id, candidateId, jobId: job.id, stageId: job.stageIds[0], submittedBy, status },
    });
    await tx.applicationChange.create({
      data: { tenantId, id: uuidv7(), applicationId: id, actorId: submittedBy, kind: 'created', toValue: 'Applied' },
    });
  });
  return id;
}

/** An endpoint of the tenant that wants these events. */
export async function insertWebhookEndpoint(
  database: Database,
  { tenantId, userId: createdBy }: PersonalActor,
  events: string[],
): Promise<string> {
  const id = uuidv7();
  const secret = plantedSecret('webhook_endpoints.secret', tenantId, id);
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.webhookEndpoint.create({
      data: { tenantId, id, url: 'https://hooks.example.com/', events, secret, createdBy },
    }),
  );
  return id;
}
