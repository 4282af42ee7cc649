import type { Redis } from 'ioredis';
import { sha256, type SealedBox } from '#libs/crypto';
import type { DocumentFormat } from '#libs/documents';
import { PIPELINE_VERSION } from '#libs/resume-reader';
import type { ParsedContent } from './parsed-content.js';

/** The contents of one tenant that are the same document. */
export interface ContentId {
  tenantId: string;
  /** Some bytes are a text and something else as well. */
  format: DocumentFormat;
  sha256: Buffer;
}

const KEPT_SECONDS = 4 * 3600;
const BATCH = 500;
/** Raised when `ParsedContent` changes. */
const SHAPE = 1;

/**
 * What was read in the last hours, by tenant and content; another version of the parser or another model reads anew. It is
 * what resumes say, so it lies in Redis sealed.
 */
export class ResultCache {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly box: SealedBox,
    private readonly model: string | null,
  ) {}

  /** @throws while Redis is away */
  async find(content: ContentId): Promise<ParsedContent | undefined> {
    const key = this.keyOf(content, 'result');
    const sealed = await this.redis.getBuffer(key);
    if (sealed === null) return undefined;
    try {
      return JSON.parse(this.box.open(sealed, key)) as ParsedContent;
    } catch {
      // Sealed with another ENCRYPTION_KEY.
      return undefined;
    }
  }

  /** @throws while Redis is away */
  async keep(content: ContentId, parsed: ParsedContent): Promise<void> {
    const key = this.keyOf(content, 'result');
    const sealed = this.box.seal(JSON.stringify(parsed), key);
    const index = this.indexOf(content.tenantId);
    await this.redis
      .multi()
      .set(key, sealed, 'EX', KEPT_SECONDS)
      .zadd(index, Date.now() + KEPT_SECONDS * 1000, key)
      .expire(index, KEPT_SECONDS)
      .exec();
  }

  /** How many results of a tenant are kept. @throws while Redis is away */
  async size(tenantId: string): Promise<number> {
    await this.redis.zremrangebyscore(this.indexOf(tenantId), 0, Date.now());
    return this.redis.zcard(this.indexOf(tenantId));
  }

  /** Lets go of all that is kept of a tenant. @throws while Redis is away */
  async forgetTenant(tenantId: string): Promise<void> {
    const index = this.indexOf(tenantId);
    const keys: string[] = await this.redis.zrange(index, '0', '-1');
    for (let i = 0; i < keys.length; i += BATCH) await this.redis.unlink(keys.slice(i, i + BATCH));
    await this.redis.unlink(index);
  }

  /** The key for something about a content; tells nothing of the content itself. */
  keyOf({ tenantId, format, sha256: hash }: ContentId, what: 'result' | 'lock'): string {
    const parts = [hash.toString('hex'), format, PIPELINE_VERSION, this.model ?? '', SHAPE];
    return `${this.prefix}:parsing:${tenantId}:${what}:${sha256(parts.join('/')).toString('hex')}`;
  }

  private indexOf(tenantId: string): string {
    return `${this.prefix}:parsing:${tenantId}:results`;
  }
}
