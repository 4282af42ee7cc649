import type { Actor, Database, PageRequest, TenantTransaction } from '#libs/database';
import { storableText } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { ActivitiesRepository, ActivityKind } from './activities.repository.js';
import type { CandidateGate } from './candidate-gate.js';
import { noteFor } from './note-row.js';
import type { Note, NoteContent } from './note.js';
import type { NotesRepository } from './notes.repository.js';

type Author = Actor & { readonly userId: string };

/** Notes about candidates. A private one is its author's alone; only authors change and remove theirs. */
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly gate: CandidateGate,
    private readonly notes: NotesRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  async list(
    actor: Actor,
    candidateId: string,
    isImportant: boolean | undefined,
    page: PageRequest,
  ): Promise<{ items: Note[]; total: number | undefined }> {
    const access = await this.gate.enterAsTeam(actor, candidateId);
    const { rows, total } = await this.notes.list(actor, candidateId, isImportant, page);
    return { items: rows.map((row) => noteFor(actor, access, row)), total };
  }

  async add(author: Author, candidateId: string, content: NoteContent): Promise<Note> {
    await this.gate.enterToAdd(author, candidateId);
    return this.database.withTenant(author, async (tx) => {
      const note = await this.notes.add(tx, author, candidateId, { ...content, text: storableText(content.text) });
      await this.tell(tx, author, candidateId, 'note_added', note);
      return note;
    });
  }

  /** @throws {DomainError} not_found, forbidden for another's note */
  async change(author: Author, candidateId: string, id: string, content: Partial<NoteContent>): Promise<Note> {
    await this.gate.enterToAdd(author, candidateId);
    return this.database.withTenant(author, async (tx) => {
      await this.requireOwn(tx, author, candidateId, id);
      const note = await this.notes.change(tx, author.tenantId, id, {
        ...content,
        ...(content.text === undefined ? {} : { text: storableText(content.text) }),
      });
      await this.tell(tx, author, candidateId, 'note_edited', note);
      return note;
    });
  }

  /** @throws {DomainError} not_found, forbidden for another's note */
  async remove(author: Author, candidateId: string, id: string): Promise<void> {
    await this.gate.enterAsTeam(author, candidateId);
    await this.database.withTenant(author, async (tx) => {
      const note = await this.requireOwn(tx, author, candidateId, id);
      await this.notes.remove(tx, author.tenantId, id);
      await this.tell(tx, author, candidateId, 'note_deleted', note);
    });
  }

  private async requireOwn(tx: TenantTransaction, author: Author, candidateId: string, id: string): Promise<Note> {
    const note = await this.notes.find(tx, author.tenantId, candidateId, id);
    if (note === undefined) throw notFound('Note');
    if (note.authorId !== author.userId) {
      throw new DomainError('forbidden', 'Only its author may change or remove a note.');
    }
    return note;
  }

  /** Of a private note nobody else learns, not even that there is one. */
  private async tell(
    tx: TenantTransaction,
    { tenantId, userId: actorId }: Author,
    candidateId: string,
    kind: ActivityKind,
    note: Note,
  ): Promise<void> {
    if (note.isPrivate) return;
    const details = { note_id: note.id, is_important: note.isImportant };
    await this.activities.add(tx, tenantId, [{ candidateId, actorId, kind, details }]);
  }
}
