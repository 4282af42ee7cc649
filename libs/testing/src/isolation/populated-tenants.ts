import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import { insertCandidate, insertResume, insertStatelessParse } from '../records.js';
import { createTenant, type PersonalActor, type TestTenant } from '../tenants.js';

/** Two tenants with rows in every table, and in the private ones with rows of every user. */
export async function createPopulatedTenants(database: Database): Promise<[TestTenant, TestTenant]> {
  const tenants: [TestTenant, TestTenant] = [await createTenant(database), await createTenant(database)];
  for (const tenant of tenants) {
    await insertAccess(database, tenant.admin);
    await insertWork(database, tenant.tenantId);
    await insertWebhook(database, tenant.admin);
    // What is changed from here on stays unsealed.
    await database.withTenant(systemActor(tenant.tenantId), (tx) => tx.$queryRaw`select audit_seal(100)`);
    for (const owner of [tenant.admin, tenant.recruiter, tenant.otherRecruiter, tenant.candidateUser]) {
      await insertPrivateRows(database, owner);
    }
  }
  return tenants;
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

async function insertWork(database: Database, tenantId: string): Promise<void> {
  const id = uuidv7();
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.outboxEntry.create({
      data: { tenantId, id, jobName: 'resume.parse', queueJobId: `${id}-0`, payload: {} },
    });
    await tx.idempotencyKey.create({
      data: { tenantId, principalId: randomUUID(), route: 'POST /upload', key: 'first', fingerprint: bytes() },
    });
    await tx.fileCrash.create({ data: { tenantId, sha256: bytes(), pipelineVersion: randomUUID() } });
  });
}

/** An endpoint with an event that is to be delivered to it. */
async function insertWebhook(database: Database, { tenantId, userId }: PersonalActor): Promise<void> {
  const [endpointId, eventId, now] = [uuidv7(), uuidv7(), new Date()];
  await database.withTenant(systemActor(tenantId), async (tx) => {
    const url = 'https://hooks.example.com/';
    await tx.webhookEndpoint.create({
      data: { tenantId, id: endpointId, url, events: ['resume.failed'], secret: bytes(), createdBy: userId },
    });
    await tx.webhookEvent.create({ data: { tenantId, id: eventId, type: 'resume.failed', data: {} } });
    await tx.webhookDelivery.create({
      data: { tenantId, id: uuidv7(), endpointId, eventId, nextAttemptAt: now, checkQueueAt: now },
    });
  });
}

/** A candidate, a resume with its reading and background task, and a file that was only parsed. */
async function insertPrivateRows(database: Database, owner: PersonalActor): Promise<void> {
  const { tenantId, userId: ownerId } = owner;
  const account = owner.role === 'candidate' ? { userId: ownerId } : {};
  const candidateId = await insertCandidate(database, owner, { email: `${randomUUID()}@example.com`, ...account });
  const resume = await insertResume(database, owner, { candidateId });
  await database.withTenant(systemActor(tenantId), (tx) =>
    tx.resumeParse.create({
      data: {
        ...{
          tenantId,
          ownerId,
          resumeId: resume.id,
          pipelineVersion: randomUUID(),
          text: 'Ada Byron',
          quality: 'good',
        },
        ...{ resume: {}, findings: [], confidence: {}, pages: 1, ocr: false, readMs: 5 },
      },
    }),
  );
  await insertStatelessParse(database, owner);
}

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(randomBytes(32));
}
