import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, Prisma, TenantTransaction } from '#libs/database';
import type { Evidence } from './duplicates/person.js';
import { leftFlagsStatement, type LeftFlagRow } from './left-flag-row.js';

/** A candidate who looks like somebody who left. */
export interface NewLeftFlag {
  candidateId: string;
  leftCandidateId: string;
  score: number;
  evidence: Evidence[];
  rehireEligibility: string | null;
}

export class LeftFlagsRepository {
  constructor(private readonly database: Database) {}

  /** Answers the candidates that were not flagged for that person before. */
  async add(tx: TenantTransaction, tenantId: string, flags: readonly NewLeftFlag[]): Promise<NewLeftFlag[]> {
    if (flags.length === 0) return [];
    const added = await tx.leftFlag.createManyAndReturn({
      data: flags.map(({ evidence, ...flag }) => ({
        ...{ tenantId, id: uuidv7(), ...flag },
        evidence: evidence as unknown as Prisma.InputJsonArray,
      })),
      skipDuplicates: true,
      select: { candidateId: true, leftCandidateId: true },
    });
    const isAdded = (flag: NewLeftFlag): boolean =>
      added.some((row) => row.candidateId === flag.candidateId && row.leftCandidateId === flag.leftCandidateId);
    return flags.filter(isAdded);
  }

  async list(actor: Actor, candidateId: string): Promise<LeftFlagRow[]> {
    return this.database.statementAs<LeftFlagRow>(actor, leftFlagsStatement(actor.tenantId, candidateId));
  }

  /** Notes who has taken note of a flag. False when somebody had before. */
  async acknowledge(tx: TenantTransaction, actor: Actor & { userId: string }, id: string): Promise<boolean> {
    const { count } = await tx.leftFlag.updateMany({
      where: { tenantId: actor.tenantId, id, acknowledgedAt: null },
      data: { acknowledgedBy: actor.userId, acknowledgedAt: new Date() },
    });
    return count === 1;
  }
}
