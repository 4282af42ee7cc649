import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { Logger } from '#libs/observability';
import type { FileStore } from '#libs/storage';
import type { AuditPayloadsRepository } from './audit-payloads.repository.js';
import { RETENTION, type Erasure, type ErasureInWork } from './erasure.js';
import type { ErasuresRepository } from './erasures.repository.js';
import type { Person, PersonRepository } from './person.repository.js';
import type { Tombstone, Tombstones } from './tombstones.js';

const MOST_COUNTED = 10_000;
/** Younger ones are still being finished by those who began them. */
const LEFT_BEHIND = '5 minutes';
const BATCH = 500;

/** What in Redis may tell of a tenant's people. */
export interface TellingCache {
  forgetTenant(tenantId: string): Promise<void>;
}

interface Cause {
  id: string;
  candidateId: string;
  erasedBy: string | null;
  reason: string;
}

/** Erases people: first all rows in one transaction, then files, cache and the tombstone beside the database. */
export class ErasuresService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly erasures: ErasuresRepository,
    private readonly audit: AuditPayloadsRepository,
    private readonly tombstones: Tombstones,
    private readonly files: FileStore,
    private readonly cache: TellingCache,
    private readonly logger: Logger,
  ) {}

  /**
   * Erases a candidate, those merged with it, and all that is held on them.
   *
   * @param actor an admin
   * @throws {DomainError} not_found, legal_hold, or validation_failed when the reason names the person
   */
  async erase(actor: Actor & { userId: string }, candidateId: string, reason: string): Promise<Erasure> {
    const cause = { id: uuidv7(), candidateId, erasedBy: actor.userId, reason };
    // The programs' own rights, because private notes go too; what is audited still names the admin.
    const erasure = await this.run({ ...actor, role: 'system' }, cause, async (tx) => {
      const person = await this.people.lock(tx, actor.tenantId, candidateId);
      if (person?.legalHold === true) throw new DomainError('legal_hold', 'The candidate is on legal hold.');
      if (person !== undefined) assertNamesNobody(reason, person);
      return person;
    });
    if (erasure === undefined) throw notFound('Candidate');
    return erasure;
  }

  /** Erases a candidate whose time is over. Answers nothing when it is on hold or gone by now. */
  async expire(tenantId: string, candidateId: string): Promise<Erasure | undefined> {
    const cause = { id: uuidv7(), candidateId, erasedBy: null, reason: RETENTION };
    return this.run(systemActor(tenantId), cause, async (tx) => {
      const person = await this.people.lock(tx, tenantId, candidateId);
      return person === undefined || person.legalHold ? undefined : person;
    });
  }

  /** Erases again what a restored backup has brought back. Answers nothing when it has not. */
  async repeat(tombstone: Tombstone): Promise<Erasure | undefined> {
    const { tenant_id: tenantId, id, candidate_id: candidateId, erased_by: erasedBy, reason } = tombstone;
    const actor = systemActor(tenantId);
    return this.run(actor, { id, candidateId, erasedBy: await this.known(actor, erasedBy), reason }, (tx) =>
      this.people.lockAll(tx, tenantId, tombstone.candidate_ids, tombstone.resume_ids),
    );
  }

  /** Does what is left to do of erasures whose programs died. Answers how many there were. */
  async finishLeftBehind(): Promise<number> {
    const unfinished = await this.erasures.unfinished(LEFT_BEHIND, BATCH);
    for (const { tenantId, id } of unfinished) await this.finish(systemActor(tenantId), id);
    return unfinished.length;
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: Erasure[]; total: number | undefined }> {
    const items = await this.erasures.list(actor, page);
    const total = page.after === undefined ? await this.erasures.countAll(actor, MOST_COUNTED) : undefined;
    return { items, total };
  }

  private async run(
    actor: Actor,
    cause: Cause,
    findPerson: (tx: TenantTransaction) => Promise<Person | undefined>,
  ): Promise<Erasure | undefined> {
    const erased = await this.database.withTenant(actor, async (tx) => {
      const person = await findPerson(tx);
      if (person === undefined) return false;
      await this.eraseRows(tx, actor.tenantId, cause, person);
      return true;
    });
    if (!erased) return undefined;
    // What fails here is done by the next run of the maintenance.
    await this.finish(actor, cause.id).catch((error: unknown) => {
      this.logger.warn({ err: error, erasure: cause.id }, 'files of an erasure are not removed yet');
    });
    return this.erasures.find(actor, cause.id);
  }

  private async eraseRows(tx: TenantTransaction, tenantId: string, cause: Cause, person: Person): Promise<void> {
    const { candidateIds, resumeIds, hashes, storageKeys: pendingFiles } = person;
    const counts = await this.erasures.count(tx, tenantId, person);
    await this.erasures.remove(tx, tenantId, person);
    counts['audit_entries'] = await this.audit.forget(tx, tenantId, person, cause.id);
    const erasure: Omit<ErasureInWork, 'createdAt' | 'finishedAt'> = {
      ...{ tenantId, ...cause, candidateIds, resumeIds, hashes, counts, pendingFiles },
    };
    await this.erasures.insert(tx, erasure);
  }

  private async finish(actor: Actor, id: string): Promise<void> {
    const erasure = await this.erasures.find(actor, id);
    if (erasure === undefined) return;
    await this.tombstones.write(erasure);
    for (const key of erasure.pendingFiles) await this.files.remove(key);
    await this.cache.forgetTenant(erasure.tenantId);
    await this.erasures.finish(actor, id);
  }

  /** The admin who erased; null when the backup is older than their account. */
  private async known(actor: Actor, userId: string | null): Promise<string | null> {
    if (userId === null) return null;
    const user = await this.database.withTenant(actor, (tx) => tx.user.findFirst({ where: { id: userId } }));
    return user?.id ?? null;
  }
}

/** The reason outlives the person. */
function assertNamesNobody(reason: string, { names }: Person): void {
  const text = reason.toLowerCase();
  if (!names.some((name) => name.trim() !== '' && text.includes(name.trim().toLowerCase()))) return;
  throw new DomainError('validation_failed', 'The reason is kept: it must not name the person.', {
    fields: [{ field: 'body.reason', message: 'names the person' }],
  });
}
