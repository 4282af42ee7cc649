/** What is left of somebody who was erased. Holds no personal data. */
export interface Erasure {
  id: string;
  candidateId: string;
  /** Null when a retention rule did it. */
  erasedBy: string | null;
  reason: string;
  /** With the candidates that were merged. */
  candidateIds: string[];
  resumeIds: string[];
  /** How many rows went, by table. */
  counts: Record<string, number>;
  createdAt: Date;
  /** Null until the files are removed, too. */
  finishedAt: Date | null;
}

/** An erasure with what remains to be done. */
export interface ErasureInWork extends Erasure {
  tenantId: string;
  hashes: Buffer[];
  pendingFiles: string[];
}

/** Why a retention rule erases. */
export const RETENTION = 'retention';
