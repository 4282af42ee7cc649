import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { erasureKey, type FileStore } from '#libs/storage';
import type { ErasureInWork } from './erasure.js';

const VERSION = 1;

const tombstoneSchema = z.object({
  version: z.literal(VERSION),
  tenant_id: z.uuid(),
  id: z.uuid(),
  candidate_id: z.uuid(),
  candidate_ids: z.array(z.uuid()),
  resume_ids: z.array(z.uuid()),
  sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  erased_by: z.uuid().nullable(),
  reason: z.string(),
});
export type Tombstone = z.output<typeof tombstoneSchema>;

/**
 * What was erased, beside the database: a backup of it that is restored brings back who was erased since, and these files
 * tell whom to erase again. They hold ids and hashes.
 */
export class Tombstones {
  constructor(private readonly files: FileStore) {}

  async write(erasure: ErasureInWork): Promise<void> {
    const { tenantId, id } = erasure;
    const tombstone: Tombstone = {
      version: VERSION,
      tenant_id: tenantId,
      id,
      candidate_id: erasure.candidateId,
      candidate_ids: erasure.candidateIds,
      resume_ids: erasure.resumeIds,
      sha256: erasure.hashes.map((hash) => hash.toString('hex')),
      erased_by: erasure.erasedBy,
      reason: erasure.reason,
    };
    const key = erasureKey(tenantId, id);
    await this.files.remove(key);
    await this.files.write(key, Readable.from([JSON.stringify(tombstone)]));
  }

  /** Those of all tenants. @throws on a file that is no tombstone */
  async *all(): AsyncIterable<Tombstone> {
    for await (const key of this.files.listOlder('erasures', new Date(Date.now() + 1000))) {
      const content = await this.read(key);
      if (content !== undefined) yield tombstoneSchema.parse(content);
    }
  }

  /** Undefined when a program died while it wrote the file: then the erasure is not finished, and will be. */
  private async read(key: string): Promise<unknown> {
    try {
      return await json(await this.files.read(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
