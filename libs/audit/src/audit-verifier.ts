import { createHash } from 'node:crypto';
import type { Anchor, AuditAnchors } from './audit-anchors.js';
import type { ChainHead, ChainLink, ChainRepository, EntryPlace, SealedEntry } from './chain.repository.js';

export const FINDINGS = [
  'entry_changed',
  'entry_removed',
  'payload_without_erasure',
  'erasure_unknown',
  'chain_broken',
  'place_missing',
  'head_differs',
  'tail_cut',
  'never_sealed',
] as const;

/** The first place at which an audit is not what it was. */
export interface Finding {
  kind: (typeof FINDINGS)[number];
  /** A sentence that names the place. */
  message: string;
}

export interface Verification {
  slug: string;
  /** Entries in the chain that are as they were when they were sealed. */
  entries: number;
  finding: Finding | undefined;
}

/** Entries that are read at once. */
const PAGE = 1000;
/** Entries of which only is asked whether they are sealed: many, for a page costs PostgreSQL much the same as a few. */
const WIDE_PAGE = 20_000;
/** The worker seals every minute. */
const SEALED_WITHIN = '1 hour';
const BEFORE_ALL: EntryPlace = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** Recomputes the chains of hashes from the entries, and compares them with what was anchored outside the database. */
export class AuditVerifier {
  constructor(
    private readonly chain: ChainRepository,
    private readonly anchors: AuditAnchors,
  ) {}

  /** Verifies the audit of every tenant, or of the one with this slug; changes nothing. */
  async *verify(slug?: string): AsyncGenerator<Verification> {
    for (const head of await this.chain.heads()) {
      if (slug === undefined || head.slug === slug) yield await this.verifyTenant(head);
    }
  }

  private async verifyTenant({ tenantId, slug }: ChainHead): Promise<Verification> {
    // Before the chain: it may grow and be anchored meanwhile.
    const walk = new ChainWalk(await this.anchors.read(tenantId));
    const last = await this.chain.lastPosition(tenantId);
    while (walk.position < last) {
      const links = await this.chain.links(tenantId, walk.position, walk.position + PAGE);
      const finding = walk.along(links, await this.erasuresIn(tenantId, links));
      if (finding !== undefined) return { slug, entries: walk.position, finding };
    }
    return { slug, entries: walk.position, finding: walk.end() ?? (await this.outsideTheChain(tenantId)) };
  }

  private async erasuresIn(tenantId: string, links: ChainLink[]): Promise<ReadonlySet<string>> {
    const ids = links.map(({ entry }) => entry?.erasureId ?? null).filter((id) => id !== null);
    return ids.length === 0 ? new Set() : this.chain.knownErasures(tenantId, [...new Set(ids)]);
  }

  private async outsideTheChain(tenantId: string): Promise<Finding | undefined> {
    const removed = await this.chain.removedUnsealed(tenantId);
    if (removed !== undefined) return broken('entry_removed', `Entry ${removed} was removed before it was sealed.`);
    for (let after: EntryPlace | undefined = BEFORE_ALL; after !== undefined;) {
      const { end, unsealed } = await this.chain.unsealedOlderThan(tenantId, SEALED_WITHIN, after, WIDE_PAGE);
      if (unsealed !== undefined) {
        return broken('never_sealed', `Entry ${unsealed.id} of ${unsealed.at} has no place in the chain.`);
      }
      after = end;
    }
    return undefined;
  }
}

/** Goes along one chain, link by link from the first. */
class ChainWalk {
  /** The last place that is sound. */
  position = 0;
  #hash: Buffer = Buffer.alloc(0);
  readonly #anchors = new Map<number, Anchor[]>();

  constructor(anchors: Anchor[]) {
    for (const anchor of anchors) {
      this.#anchors.set(anchor.position, [...(this.#anchors.get(anchor.position) ?? []), anchor]);
    }
  }

  along(links: ChainLink[], erasures: ReadonlySet<string>): Finding | undefined {
    for (const link of links) {
      const finding = link.position === this.position + 1 ? this.step(link, erasures) : this.missing();
      if (finding !== undefined) return finding;
    }
    return links.length === 0 ? this.missing() : undefined;
  }

  private missing(): Finding {
    return broken('place_missing', `Place ${this.position + 1} of the chain is missing.`);
  }

  private step(link: ChainLink, erasures: ReadonlySet<string>): Finding | undefined {
    const { position, entryId, entry } = link;
    const where = `place ${position}, entry ${entryId}`;
    if (entry === undefined) return broken('entry_removed', `The entry is gone that was sealed at ${where}.`);
    const payload = payloadFinding(link, entry, erasures, where);
    if (payload !== undefined) return payload;
    const hash = sha256(this.#hash, Buffer.from(entry.identity), link.payloadHash);
    if (!hash.equals(link.hash)) {
      return broken('chain_broken', `Who, what, when, or the order was changed at ${where}.`);
    }
    const anchor = this.#anchors.get(position)?.find((known) => !known.hash.equals(hash));
    if (anchor !== undefined) {
      return broken('head_differs', `The chain up to ${where} is not the one anchored in ${anchor.key}.`);
    }
    this.position = position;
    this.#hash = hash;
    return undefined;
  }

  end(): Finding | undefined {
    const beyond = [...this.#anchors.values()].flat().find(({ position }) => position > this.position);
    if (beyond === undefined) return undefined;
    const places = `place ${beyond.position}, as anchored in ${beyond.key}`;
    return broken('tail_cut', `The chain ends at place ${this.position}; it went up to ${places}.`);
  }
}

function payloadFinding(
  { payloadHash }: ChainLink,
  entry: SealedEntry,
  erasures: ReadonlySet<string>,
  where: string,
): Finding | undefined {
  const { isBlank, erasureId, payload, salt } = entry;
  if (isBlank && erasureId !== null) {
    if (erasures.has(erasureId)) return undefined;
    return broken('erasure_unknown', `No erasure ${erasureId} is on record, which emptied ${where}.`);
  }
  if (sha256(salt, Buffer.from(payload)).equals(payloadHash)) return undefined;
  if (isBlank) return broken('payload_without_erasure', `Before and after are gone without an erasure at ${where}.`);
  return broken('entry_changed', `Before or after was changed at ${where}.`);
}

function broken(kind: Finding['kind'], message: string): Finding {
  return { kind, message };
}

function sha256(...parts: Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
