import type { Response } from 'express';
import { z } from 'zod';
import { SealedBox, sha256 } from '#libs/crypto';
import { sealedContext, systemActor, type Database } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { Principal } from '#libs/identity';
import { principalOf, type ApiRequest } from './api-request.js';

interface StoredAnswer {
  fingerprint: Buffer;
  response_body: Buffer | null;
}

const keySchema = z.string().min(1).max(255);
const LOST_AFTER_SECONDS = 60;
const KEPT_FOR = '24 hours';

/**
 * `Idempotency-Key`: a repeated request gets the first answer again instead of a second effect. Keys belong to one caller
 * and route. Answers are sealed, because some hold a secret that is shown once.
 */
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly box: SealedBox,
  ) {}

  /**
   * @param fingerprint what makes the request the same request: its body, or the hash of its file
   * @param lostAfterSeconds after this an unanswered request counts as lost with its process, and the key may be tried again
   * @param produce has the effect and makes the answer; when it throws, the key is free again
   * @throws {DomainError} idempotency_in_progress, idempotency_key_reused
   */
  async run<Answer>(
    request: ApiRequest,
    response: Response,
    fingerprint: string,
    produce: () => Promise<Answer>,
    lostAfterSeconds = LOST_AFTER_SECONDS,
  ): Promise<Answer> {
    const header = request.headers['idempotency-key'];
    if (header === undefined) return produce();
    const key = keySchema.safeParse(header);
    if (!key.success) throw new DomainError('validation_failed', 'Idempotency-Key must have 1 to 255 characters.');
    const place = new Place(principalOf(request), `${request.method} ${request.path}`, key.data);
    const print = sha256(fingerprint);
    if (await this.claim(place, print, lostAfterSeconds)) return this.produceAndKeep(place, produce);
    const stored = await this.find(place);
    if (stored === undefined) throw inProgress();
    if (!stored.fingerprint.equals(print)) {
      throw new DomainError('idempotency_key_reused', 'This Idempotency-Key was used for another request.');
    }
    if (stored.response_body === null) throw inProgress();
    response.setHeader('Idempotent-Replayed', 'true');
    return JSON.parse(this.box.open(stored.response_body, place.context)) as Answer;
  }

  private async produceAndKeep<Answer>(place: Place, produce: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await produce();
      const sealed = this.box.seal(JSON.stringify(answer), place.context);
      await this.statement(
        place,
        'keep',
        `update idempotency_keys set response_body = $5, locked_until = null
        where tenant_id = $1 and principal_id = $2 and route = $3 and key = $4`,
        [sealed],
      );
      return answer;
    } catch (error) {
      await this.statement(
        place,
        'free',
        `delete from idempotency_keys
        where tenant_id = $1 and principal_id = $2 and route = $3 and key = $4 and response_body is null`,
        [],
      );
      throw error;
    }
  }

  private async claim(place: Place, fingerprint: Buffer, lostAfterSeconds: number): Promise<boolean> {
    const rows = await this.statement(
      place,
      'claim',
      `
      insert into idempotency_keys as k (tenant_id, principal_id, route, key, fingerprint, locked_until)
      values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))
      on conflict (tenant_id, principal_id, route, key) do update
        set fingerprint = excluded.fingerprint, response_body = null, created_at = clock_timestamp(),
          locked_until = excluded.locked_until
        where k.created_at < clock_timestamp() - interval '${KEPT_FOR}'
          or (k.response_body is null and k.locked_until < clock_timestamp())
      returning true`,
      [fingerprint, lostAfterSeconds],
    );
    return rows.length === 1;
  }

  private async find(place: Place): Promise<StoredAnswer | undefined> {
    const [row] = await this.statement(
      place,
      'find',
      `select fingerprint, response_body from idempotency_keys
      where tenant_id = $1 and principal_id = $2 and route = $3 and key = $4`,
      [],
    );
    return row as StoredAnswer | undefined;
  }

  private async statement(place: Place, name: string, text: string, more: unknown[]): Promise<object[]> {
    const { tenantId, principalId, route, key } = place;
    const values = [tenantId, principalId, route, key, ...more];
    return this.database.statementAs(systemActor(tenantId), { name: `idempotency_${name}`, text, values });
  }
}

class Place {
  readonly tenantId: string;
  readonly principalId: string;

  constructor(
    principal: Principal,
    readonly route: string,
    readonly key: string,
  ) {
    this.tenantId = principal.actor.tenantId;
    this.principalId = principal.id;
  }

  /** What a sealed answer is bound to. */
  get context(): string {
    return sealedContext('idempotency_keys.response_body', this.tenantId, this.principalId, this.route, this.key);
  }
}

function inProgress(): DomainError {
  return new DomainError('idempotency_in_progress', 'The first request with this Idempotency-Key is still running.', {
    retryAfter: 1,
  });
}
