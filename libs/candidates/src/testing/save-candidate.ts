import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import type { CandidateFacts } from '../candidate.js';
import { CandidatesRepository } from '../candidates.repository.js';

/** Writes what a resume says, as its reading does, to the candidate whom it is of or a new one. Answers the candidate's id. */
export async function saveCandidate(
  database: Database,
  owner: { tenantId: string; userId: string },
  facts: CandidateFacts,
  { candidateId = null, source = 'upload' }: { candidateId?: string | null; source?: string } = {},
): Promise<string> {
  const { tenantId, userId: ownerId } = owner;
  const repository = new CandidatesRepository(database);
  return database.pipelined(systemActor(tenantId), async (tx) => {
    const { email } = facts.contact;
    const [known] = await repository.findKnown(tx, { tenantId, ownerId }, { candidateId, email, likelyId: null });
    const id = known?.id ?? uuidv7();
    await repository.save(tx, { tenantId, ownerId, source }, { id, known }, facts);
    return id;
  });
}
