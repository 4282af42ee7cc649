import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import {
  insertAnalysis,
  insertApplication,
  insertCandidate,
  insertFolderImport,
  insertJob,
  insertResume,
  insertShare,
  insertStatelessParse,
  insertWebhookEndpoint,
  type InsertedResume,
} from '../records.js';
import { plantedSecret } from '../planted-secrets.js';
import { createTenant, type PersonalActor, type TestTenant } from '../tenants.js';

/** Two tenants with rows in every table, and in the private ones with rows of every user. */
export async function createPopulatedTenants(database: Database): Promise<[TestTenant, TestTenant]> {
  const tenants: [TestTenant, TestTenant] = [await createTenant(database), await createTenant(database)];
  for (const tenant of tenants) await populateTenant(database, tenant);
  return tenants;
}

/** Writes rows into every table, and into the private ones rows of every user. */
export async function populateTenant(database: Database, tenant: TestTenant): Promise<void> {
  await insertAccess(database, tenant.admin);
  await insertWork(database, tenant.tenantId);
  await insertRules(database, tenant.admin);
  await insertWebhook(database, tenant.admin);
  await insertEmailAddress(database, tenant.admin);
  await insertWatch(database, tenant.admin);
  // What is changed from here on stays unsealed.
  await database.withTenant(systemActor(tenant.tenantId), (tx) => tx.$queryRaw`select audit_seal(100)`);
  for (const owner of [tenant.admin, tenant.recruiter, tenant.otherRecruiter, tenant.candidateUser]) {
    const candidateId = await insertPrivateRows(database, tenant, owner);
    // Of whom nothing is kept: what rows that stand once for a candidate or resume can be tried with.
    const spare = await insertCandidate(database, owner, { withContact: false });
    await insertResume(database, owner, { candidateId: spare, withFile: false });
    await insertDuplicate(database, owner, candidateId, spare);
    const unpacked = await insertCandidate(database, owner, { withContact: false });
    await insertProfile(database, tenant.tenantId, unpacked);
  }
}

/** A login with its refresh token, and an API key. */
async function insertAccess(database: Database, { tenantId, userId }: PersonalActor): Promise<void> {
  const sessionId = uuidv7();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.session.create({ data: { tenantId, id: sessionId, userId, expiresAt: new Date('2100-01-01') } });
    await tx.refreshToken.create({ data: { tenantId, id: uuidv7(), sessionId, tokenHash: bytes() } });
    await tx.apiKey.create({
      data: { tenantId, id: uuidv7(), name: 'A key', prefix: 'slk_', keyHash: bytes(), scopes: [], createdBy: userId },
    });
  });
}

/** A rule of retention, and somebody who was erased. */
async function insertRules(database: Database, { tenantId, userId }: PersonalActor): Promise<void> {
  const lists = { candidateIds: [], resumeIds: [], hashes: [], pendingFiles: [] };
  const erased = { candidateId: randomUUID(), erasedBy: userId, reason: 'retention', counts: {}, ...lists };
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.erasure.create({ data: { tenantId, id: uuidv7(), ...erased, finishedAt: new Date() } });
    await tx.retentionRule.create({ data: { tenantId, id: uuidv7(), months: null, setBy: userId } });
  });
}

async function insertWork(database: Database, tenantId: string): Promise<void> {
  const [id, principalId, route, key] = [uuidv7(), randomUUID(), 'POST /upload', 'first'];
  const responseBody = plantedSecret('idempotency_keys.response_body', tenantId, principalId, route, key);
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.outboxEntry.create({
      data: { tenantId, id, jobName: 'resume.parse', queueJobId: `${id}-0`, payload: {} },
    });
    await tx.idempotencyKey.create({
      data: { tenantId, principalId, route, key, fingerprint: bytes(), responseBody },
    });
    await tx.tenantSettings.create({ data: { tenantId } });
    await tx.tenantUsage.create({ data: { tenantId, day: new Date(), resumesOfDay: 1, storedBytes: 1 } });
    await tx.fileCrash.create({ data: { tenantId, sha256: bytes(), pipelineVersion: randomUUID() } });
  });
}

/** An endpoint with an event that is to be delivered to it. */
async function insertWebhook(database: Database, admin: PersonalActor): Promise<void> {
  const { tenantId } = admin;
  const [eventId, now, previousSecretUntil] = [uuidv7(), new Date(), new Date('2100-01-01')];
  const endpointId = await insertWebhookEndpoint(database, admin, ['resume.failed']);
  const previousSecret = plantedSecret('webhook_endpoints.previous_secret', tenantId, endpointId);
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.webhookEndpoint.updateMany({ where: { id: endpointId }, data: { previousSecret, previousSecretUntil } });
    await tx.webhookEvent.create({ data: { tenantId, id: eventId, type: 'resume.failed', data: {} } });
    await tx.webhookDelivery.create({
      data: { tenantId, id: uuidv7(), endpointId, eventId, nextAttemptAt: now, checkQueueAt: now },
    });
  });
}

/** A candidate with everything kept of them, a resume with its reading, files that were only parsed or analysed, and a job with an application. */
async function insertPrivateRows(database: Database, tenant: TestTenant, owner: PersonalActor): Promise<string> {
  const account = owner.role === 'candidate' ? { userId: owner.userId } : {};
  const candidateId = await insertCandidate(database, owner, { email: `${randomUUID()}@example.com`, ...account });
  await insertCandidateRows(database, tenant, owner, candidateId);
  const resume = await insertResume(database, owner, { candidateId });
  await insertReading(database, owner, resume.id);
  await insertBatch(database, owner, resume);
  await insertDriveSync(database, owner, resume.id);
  await insertEmail(database, owner, resume);
  await insertIngestedFile(database, owner, resume);
  await insertStatelessParse(database, owner);
  await insertAnalysis(database, owner);
  // Withdrawn: the one active application of a candidate to a job would stand in the way of those that the checks try.
  const job = await insertJob(database, owner);
  await insertApplication(database, owner, candidateId, job, 'withdrawn');
  await insertMatch(database, owner, { candidateId, jobId: job.id });
  // One that was never matched: what stands once for a job can be tried with it.
  await insertJob(database, owner);
  return candidateId;
}

/** A candidate who may be the same person, was merged with them once, and has left. */
async function insertDuplicate(
  database: Database,
  { tenantId, userId }: PersonalActor,
  candidateId: string,
  otherId: string,
): Promise<void> {
  await database.withTenant(systemActor(tenantId), async (tx) => {
    const evidence = [{ field: 'name', kind: 'exact', weight: 4 }];
    await tx.candidateMatchKey.create({ data: { tenantId, candidateId, key: `name:${randomUUID()}` } });
    const pair = { tenantId, candidateId, otherId, withContact: false };
    await tx.duplicatePair.create({ data: { ...pair, score: 0.9, verdict: 'same', evidence } });
    const merge = { tenantId, id: uuidv7(), survivorId: candidateId, mergedId: otherId, mergedBy: userId };
    await tx.candidateMerge.create({ data: { ...merge, snapshot: {}, undoneBy: userId } });
    const flag = { tenantId, id: uuidv7(), candidateId, leftCandidateId: otherId };
    await tx.leftFlag.create({ data: { ...flag, score: 0.9, evidence } });
  });
}

/** What of a candidate counts, not packed yet. */
async function insertProfile(database: Database, tenantId: string, candidateId: string): Promise<void> {
  const made = { digest: {}, scorerVersion: '1', candidateVersion: new Date() };
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.matchProfile.create({ data: { tenantId, candidateId, ...made } }),
  );
}

/** A match with all that the runs keep beside it. */
async function insertMatch(
  database: Database,
  { tenantId, userId: viewedBy }: PersonalActor,
  { candidateId, jobId }: { candidateId: string; jobId: string },
): Promise<void> {
  const run = { scorerVersion: '1', asOf: '2026-01', jobVersion: 1 };
  await insertProfile(database, tenantId, candidateId);
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.packedDigest.create({ data: { tenantId, candidateId, packed: Buffer.from('0100', 'hex') } });
    await tx.jobMatchRun.create({ data: { tenantId, jobId, ...run } });
    await tx.match.create({
      data: {
        ...{
          tenantId,
          id: uuidv7(),
          candidateId,
          jobId,
          total: 50,
          ofJob: true,
          ofCandidate: true,
          viewedBy,
          ...run,
          candidateVersion: new Date(),
        },
        ...{ skillsScore: 50, skillsWeight: 100, experienceWeight: 0, educationWeight: 0, locationWeight: 0 },
        ...{ matchingSkills: [], missingSkills: [], evidence: [], explanation: 'A fair match.' },
      },
    });
  });
}

async function insertCandidateRows(
  database: Database,
  { admin }: TestTenant,
  { tenantId, userId }: PersonalActor,
  candidateId: string,
): Promise<void> {
  // To the admin, who sees everything anyway: a share to others would lift the privacy that is tried.
  await insertShare(database, admin, { candidateId, recipient: admin });
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.candidateSkill.create({ data: { tenantId, candidateId, skill: randomUUID() } });
    await tx.candidateNote.create({
      data: {
        tenantId,
        id: uuidv7(),
        candidateId,
        authorId: userId,
        text: 'A note',
        isPrivate: false,
        isImportant: false,
      },
    });
    await tx.candidateTag.create({
      data: { tenantId, candidateId, tagKey: randomUUID(), tag: 'First', addedBy: userId },
    });
    await tx.candidateActivity.create({
      data: { tenantId, id: uuidv7(), candidateId, actorId: userId, kind: 'profile_viewed' },
    });
    await tx.candidateView.create({ data: { tenantId, userId, candidateId } });
  });
}

async function insertReading(database: Database, owner: PersonalActor, resumeId: string): Promise<void> {
  const { tenantId, userId: ownerId } = owner;
  const pipelineVersion = randomUUID();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.resumeParse.create({
      data: {
        ...{ tenantId, ownerId, resumeId, pipelineVersion, quality: 'good' },
        ...{ findings: [], confidence: {}, pages: 1, ocr: false, readMs: 5 },
      },
    });
    await tx.parseContent.create({
      data: { tenantId, resumeId, pipelineVersion, withContact: true, resume: {}, text: 'Ada Byron' },
    });
  });
}

async function insertBatch(
  database: Database,
  { tenantId, userId: ownerId }: PersonalActor,
  { id: resumeId, jobId: processingJobId }: InsertedResume,
): Promise<void> {
  const batchId = uuidv7();
  const file = { tenantId, id: uuidv7(), batchId, ownerId, fileName: 'cv.pdf', resumeId, processingJobId };
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.batch.create({ data: { tenantId, id: batchId, ownerId, source: 'bulk' } });
    await tx.batchFile.create({ data: file });
  });
}

/** An account that is connected, another that is about to be, and a folder with a file that was taken in. */
async function insertDriveSync(
  database: Database,
  { tenantId, userId: ownerId }: PersonalActor,
  resumeId: string,
): Promise<void> {
  const [connectionId, syncId, stateId] = [uuidv7(), uuidv7(), uuidv7()];
  const owned = { tenantId, ownerId };
  const account = { accountId: randomUUID(), accountEmail: 'ada@example.com', scopes: [] };
  const token = plantedSecret('drive_connections.secret', tenantId, connectionId);
  const verifier = plantedSecret('oauth_states.secret', tenantId, stateId);
  const folder = { folderId: randomUUID(), folderName: 'Resumes', frequency: 'manual', includeSubfolders: true };
  const file = { driveFileId: randomUUID(), contentVersion: '1', name: 'cv.pdf', mimeType: 'application/pdf' };
  await database.withTenant(systemActor(tenantId), async (tx) => {
    const state = { id: stateId, stateHash: bytes(), secret: verifier, expiresAt: new Date('2100-01-01') };
    await tx.oauthState.create({ data: { ...owned, ...state } });
    await tx.driveConnection.create({ data: { ...owned, id: connectionId, ...account, secret: token } });
    await tx.driveSync.create({ data: { ...owned, id: syncId, connectionId, ...folder } });
    await tx.driveFile.create({ data: { ...owned, id: uuidv7(), syncId, ...file, outcome: 'imported', resumeId } });
  });
}

async function insertEmailAddress(database: Database, { tenantId, userId: receiverId }: PersonalActor): Promise<void> {
  const localPart = `a-${randomBytes(10).toString('hex')}`;
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.emailAddress.create({ data: { tenantId, localPart, receiverId } }),
  );
}

/** A mailbox with a message that a resume came in. */
async function insertEmail(
  database: Database,
  { tenantId, userId: ownerId }: PersonalActor,
  { id: resumeId }: InsertedResume,
): Promise<void> {
  const [mailboxId, messageId] = [uuidv7(), uuidv7()];
  const row = { tenantId, ownerId };
  const secret = plantedSecret('mailboxes.secret', tenantId, mailboxId);
  const message = { itemKey: `imap:${mailboxId}:1:1`, scope: mailboxId, messageHash: bytes(), status: 'imported' };
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.mailbox.create({
      data: {
        ...{ ...row, id: mailboxId, name: 'Jobs', host: 'imap.example.com', port: 993, security: 'tls' },
        ...{ username: 'jobs@example.com', auth: 'password', secret, folder: 'INBOX', afterRead: 'flag' },
        ...{ importExisting: false, leaseId: uuidv7(), leasedUntil: new Date() },
      },
    });
    await tx.emailMessage.create({ data: { ...row, id: messageId, channel: 'imap', mailboxId, ...message } });
    await tx.emailFile.create({ data: { ...row, messageId, position: 1, fileName: 'cv.pdf', resumeId } });
  });
}

/** A folder that is watched. */
async function insertWatch(database: Database, { tenantId, userId }: PersonalActor): Promise<void> {
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.folderWatch.create({ data: { tenantId, id: uuidv7(), directory: randomUUID(), userId } }),
  );
}

/** A directory that is taken in, with a file of it. */
async function insertIngestedFile(
  database: Database,
  owner: PersonalActor,
  { id: resumeId, jobId: processingJobId }: InsertedResume,
): Promise<void> {
  const { tenantId, userId: ownerId } = owner;
  const { id: importId } = await insertFolderImport(database, owner);
  const found = { path: 'inbox/cv.pdf', fileKey: bytes(), sizeBytes: 1, modifiedAt: new Date() };
  const data = { tenantId, id: uuidv7(), ownerId, importId, resumeId, processingJobId, ...found };
  await database.withTenant(systemActor(tenantId), (tx) => tx.ingestedFile.create({ data }));
}

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(randomBytes(32));
}
