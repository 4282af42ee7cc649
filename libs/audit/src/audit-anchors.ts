import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { auditHeadKey, type FileStore } from '#libs/storage';
import type { ChainRepository } from './chain.repository.js';

const anchorSchema = z.object({
  position: z.number().int().positive(),
  /** Hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What was the end of a chain when it was written outside the database. */
export interface Anchor {
  key: string;
  position: number;
  hash: Buffer;
}

/** The ends of the chains, kept in the file store: a chain that was cut or written anew can not tell it by itself. */
export class AuditAnchors {
  constructor(
    private readonly chain: ChainRepository,
    private readonly files: FileStore,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Writes the head of every tenant that has one, once a day (UTC); answers how many. An anchor is never replaced. */
  async write(): Promise<number> {
    const at = this.now().toISOString();
    let written = 0;
    for (const { tenantId, position, hash } of await this.chain.heads()) {
      const key = auditHeadKey(tenantId, at.slice(0, 10));
      if (hash === null || (await this.files.list(tenantId, 'audit-heads')).includes(key)) continue;
      await this.files.write(key, Readable.from([JSON.stringify({ position, hash: hash.toString('hex'), at })]));
      written += 1;
    }
    return written;
  }

  /**
   * A tenant's anchors, oldest first.
   *
   * @throws naming the file that is no anchor
   */
  async read(tenantId: string): Promise<Anchor[]> {
    const keys = await this.files.list(tenantId, 'audit-heads');
    return Promise.all(keys.map((key) => this.readOne(key)));
  }

  private async readOne(key: string): Promise<Anchor> {
    try {
      const { position, hash } = anchorSchema.parse(JSON.parse(await text(await this.files.read(key))));
      return { key, position, hash: Buffer.from(hash, 'hex') };
    } catch (error) {
      throw new Error(`The anchor ${key} can not be read.`, { cause: error });
    }
  }
}
