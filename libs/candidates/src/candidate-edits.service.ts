import type { Actor, Database, TenantTransaction } from '#libs/database';
import { storableText } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { MatchRequests } from '#libs/matching';
import { phoneInE164, placeWithoutStreet, textWithoutContact } from '#libs/resume-parser';
import { normaliseSkill } from '#libs/skills';
import type { FileStore } from '#libs/storage';
import type { ActivitiesRepository, NewActivity } from './activities.repository.js';
import type { CandidateEditsRepository, EditableCandidate, EditableContact } from './candidate-edits.repository.js';
import type { CandidateGate } from './candidate-gate.js';
import type { CandidateChanges } from './candidate.js';
import type { CandidatesRepository } from './candidates.repository.js';
import type { DuplicateSearches } from './duplicates/duplicate-searches.js';
import { nameKey } from './search-text.js';

type Editor = Actor & { readonly userId: string };

/** What is held before it is changed; throws when it is not what the editor has seen. */
export type Precondition = (current: { id: string; updatedAt: Date }) => void;

/** Changes and removes candidates, by their owner and by admins. */
export class CandidateEditsService {
  constructor(
    private readonly database: Database,
    private readonly gate: CandidateGate,
    private readonly edits: CandidateEditsRepository,
    private readonly candidates: CandidatesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly files: FileStore,
    private readonly searches: DuplicateSearches,
    private readonly matches: MatchRequests,
  ) {}

  /**
   * Changes what differs; all of it or nothing. The candidate's row is shown by shares that hide contact data: such data
   * in its texts are taken out.
   *
   * @throws {DomainError} not_found, forbidden, candidate_merged, email_taken, validation_failed
   */
  async update(
    editor: Editor,
    id: string,
    changes: CandidateChanges,
    precondition: Precondition = () => undefined,
  ): Promise<void> {
    await this.gate.enterToChange(editor, id);
    const judges = changes.rehireEligibility !== undefined || changes.rehireReason !== undefined;
    if (judges && editor.role !== 'admin') throw new DomainError('forbidden', 'Only admins judge who may come back.');
    const messages = await this.database.withTenant(editor, async (tx) => {
      const before = await this.edits.lock(tx, editor.tenantId, id);
      if (before === undefined) throw notFound('Candidate');
      precondition(before);
      const changed = [
        ...(await this.changePerson(tx, editor, before, changes)),
        ...(await this.changeContact(tx, editor.tenantId, before, changes)),
      ];
      if (changed.length === 0) return [];
      await this.candidates.refreshDocument(tx, editor.tenantId, id);
      await this.activities.add(tx, editor.tenantId, activitiesOf(editor, before, changes, changed));
      // Who is called or reached otherwise, or has left, may turn out to be another.
      const searches = await this.searches.request(tx, editor.tenantId, [id]);
      return [...searches, ...(await this.matches.ofCandidates(tx, editor.tenantId, [id]))];
    });
    this.searches.send(messages);
  }

  /** Removes a candidate with all that is kept of them, also what colleagues added. @throws {DomainError} legal_hold */
  async remove(editor: Editor, id: string): Promise<void> {
    await this.gate.enterToRemove(editor, id);
    // Notes, resumes and merged candidates may be others': removed in the editor's name, by the programs' rights.
    const files = await this.database.withTenant({ ...editor, role: 'system' }, async (tx) => {
      const candidate = await this.edits.lock(tx, editor.tenantId, id);
      if (candidate === undefined) throw notFound('Candidate');
      const records = await this.edits.withMerged(tx, editor.tenantId, id);
      if (records.some(({ legalHold }) => legalHold)) {
        throw new DomainError('legal_hold', 'The candidate must be kept for legal reasons.');
      }
      return this.edits.remove(
        tx,
        editor.tenantId,
        records.map((record) => record.id),
      );
    });
    // Nothing refers to them any more; what stays behind now is removed by the purge.
    await Promise.allSettled(files.map((key) => this.files.remove(key)));
  }

  private async changePerson(
    tx: TenantTransaction,
    editor: Editor,
    before: EditableCandidate,
    changes: CandidateChanges,
  ): Promise<string[]> {
    const { tenantId } = editor;
    const given = { ...personOf(changes), ...rehireOf(before, changes) };
    const changed = changedFields(before, given);
    if (changed.length === 0) return [];
    const isJudged = changed.some((field) => field.startsWith('rehire'));
    const isOpen = (given.rehireEligibility ?? null) === null;
    await this.edits.writeCandidate(tx, tenantId, before.id, {
      ...given,
      ...(given.name === undefined ? {} : { nameKey: nameKey(given.name) }),
      ...(isJudged && {
        rehireReviewedBy: isOpen ? null : editor.userId,
        rehireReviewedAt: isOpen ? null : new Date(),
      }),
    });
    if (given.skills !== undefined) {
      const change = skillChange(before.skills, given.skills);
      await this.edits.writeSkills(tx, { tenantId, candidateId: before.id }, change);
    }
    return changed;
  }

  private async changeContact(
    tx: TenantTransaction,
    tenantId: string,
    before: EditableCandidate,
    { email, phone, address, links }: CandidateChanges,
  ): Promise<string[]> {
    const given = withoutUndefined({ email: email?.toLowerCase() ?? email, phone, address, links });
    if (Object.keys(given).length === 0) return [];
    const contact = await this.edits.contactOf(tx, tenantId, before.id);
    const changed = changedFields(contact, given);
    if (changed.length === 0) return [];
    await this.edits.writeContact(
      tx,
      { tenantId, candidateId: before.id, ownerId: before.ownerId },
      {
        ...given,
        ...(given.phone === undefined
          ? {}
          : { phoneNormalised: normalised(given.phone, before, { ...contact, ...given }) }),
      },
    );
    return changed;
  }
}

/** The texts of the candidate's row, without contact data. */
function personOf({ name, title, location, summary, skills, employmentStatus }: CandidateChanges) {
  return withoutUndefined({
    name,
    title: title && textWithoutContact(storableText(title)),
    location: location && placeWithoutStreet(storableText(location)),
    summary: summary && textWithoutContact(storableText(summary)),
    skills,
    employmentStatus,
  });
}

/** @throws {DomainError} validation_failed for a reason without a judgement */
function rehireOf(before: EditableCandidate, { rehireEligibility, rehireReason }: CandidateChanges) {
  if (rehireEligibility === undefined && rehireReason === undefined) return {};
  const eligibility = rehireEligibility === undefined ? before.rehireEligibility : rehireEligibility;
  if (eligibility === null && typeof rehireReason === 'string') {
    const message = 'A reason needs a rehire_eligibility.';
    throw new DomainError('validation_failed', message, { fields: [{ field: 'body.rehire_reason', message }] });
  }
  const reason = rehireReason === undefined ? before.rehireReason : rehireReason;
  return {
    rehireEligibility: eligibility,
    rehireReason: eligibility === null ? null : reason && textWithoutContact(storableText(reason)),
  };
}

/** In the country that the person's address or place speaks for, when the number names none. */
function normalised(
  phone: string | null,
  { location }: EditableCandidate,
  { address }: EditableContact,
): string | null {
  return phone === null ? null : phoneInE164(phone, [address, location].join(' '));
}

/** By the vocabulary's keys. Skills that only the resume's text mentions are left alone. */
function skillChange(before: readonly string[], after: readonly string[]): { added: string[]; removed: string[] } {
  const keys = (skills: readonly string[]): string[] => [...new Set(skills.map((skill) => normaliseSkill(skill).key))];
  const [old, wanted] = [keys(before), keys(after)];
  return { added: wanted, removed: old.filter((key) => !wanted.includes(key)) };
}

function changedFields<Fields extends object>(before: Fields, given: Partial<Fields>): string[] {
  return Object.keys(given).filter((field) => {
    const key = field as keyof Fields;
    return JSON.stringify(before[key]) !== JSON.stringify(given[key]);
  });
}

function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The names of the fields only: the values may be contact data. */
function activitiesOf(
  { userId: actorId }: Editor,
  before: EditableCandidate,
  { employmentStatus }: CandidateChanges,
  changed: readonly string[],
): NewActivity[] {
  const fields = changed.filter((field) => field !== 'employmentStatus').map(snakeCase);
  const about = { candidateId: before.id, actorId };
  const edited: NewActivity = { ...about, kind: 'candidate_edited', details: { fields } };
  const moved: NewActivity = {
    ...{ ...about, kind: 'status_changed' },
    details: { from: before.employmentStatus, to: employmentStatus ?? before.employmentStatus },
  };
  return [...(fields.length > 0 ? [edited] : []), ...(fields.length < changed.length ? [moved] : [])];
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
