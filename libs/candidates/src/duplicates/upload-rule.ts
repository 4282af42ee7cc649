import { systemActor } from '#libs/database';
import type { CandidateFacts } from '../candidate.js';
import type { DuplicateRule, TenantSettingsService } from '../tenant-settings.js';
import type { DuplicateFinder } from './duplicate-finder.js';
import { staysOf } from './duplicates.repository.js';
import type { ComparablePerson } from './person.js';

/** What the tenant wants done with an upload whose person its owner surely has already. */
export interface UploadDecision {
  rule: Exclude<DuplicateRule, 'warn'>;
  /** The owner's candidate who is that person. */
  candidateId: string;
}

/** Decides on uploads by the tenant's rule. */
export class UploadRule {
  constructor(
    private readonly settings: TenantSettingsService,
    private readonly finder: DuplicateFinder,
  ) {}

  /** Nothing where the tenant only wants to be warned, or nobody is surely the same person. */
  async decide(
    upload: { tenantId: string; ownerId: string; sha256: Buffer },
    facts: CandidateFacts,
  ): Promise<UploadDecision | undefined> {
    const system = systemActor(upload.tenantId);
    const { duplicateRule: rule } = await this.settings.find(system);
    if (rule === 'warn') return undefined;
    const person = personOf(facts, upload.sha256.toString('hex'));
    const matches = await this.finder.find(system, person, { ownerId: upload.ownerId });
    const same = matches.find(({ comparison }) => comparison.verdict === 'same');
    return same && { rule, candidateId: same.id };
  }
}

function personOf({ name, location, contact, work, education }: CandidateFacts, sha256: string): ComparablePerson {
  const present = (value: string | null): string[] => (value === null ? [] : [value]);
  return {
    name,
    location,
    emails: present(contact.email),
    phones: present(contact.phoneNormalised ?? contact.phone),
    links: contact.links,
    work: staysOf(work, 'name'),
    education: staysOf(education, 'institution'),
    contentHashes: [sha256],
  };
}
