import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest, Prisma, TenantTransaction } from '#libs/database';
import { notesStatement, type NoteRow } from './note-row.js';
import type { Note, NoteContent } from './note.js';

type Author = Actor & { readonly userId: string };

const FIELDS = {
  ...{ id: true, authorId: true, text: true, isPrivate: true, isImportant: true, createdAt: true, updatedAt: true },
  author: { select: { name: true } },
} as const;
type StoredNote = Prisma.CandidateNoteGetPayload<{ select: typeof FIELDS }>;

/** Notes that the actor may read: those of all who see the candidate, and their own private ones. */
export class NotesRepository {
  constructor(private readonly database: Database) {}

  async list(
    actor: Actor,
    candidateId: string,
    isImportant: boolean | undefined,
    page: PageRequest,
  ): Promise<{ rows: NoteRow[]; total: number | undefined }> {
    const { tenantId } = actor;
    const [rows, [counted]] = await this.database.statementsAs<[NoteRow, { total: number }]>(actor, [
      notesStatement(tenantId, candidateId, isImportant, page),
      {
        name: 'candidate_notes_count',
        text: `select count(*)::integer as total from candidate_notes
          where tenant_id = $1 and candidate_id = $2 and ($3::boolean is null or is_important = $3)`,
        values: [tenantId, candidateId, isImportant ?? null],
      },
    ]);
    return { rows, total: counted?.total };
  }

  async find(tx: TenantTransaction, tenantId: string, candidateId: string, id: string): Promise<Note | undefined> {
    const row = await tx.candidateNote.findFirst({ where: { tenantId, candidateId, id }, select: FIELDS });
    return row === null ? undefined : toNote(row);
  }

  async add(tx: TenantTransaction, author: Author, candidateId: string, content: NoteContent): Promise<Note> {
    const { tenantId, userId: authorId } = author;
    const data = { tenantId, id: uuidv7(), candidateId, authorId, ...content };
    return toNote(await tx.candidateNote.create({ data, select: FIELDS }));
  }

  async change(tx: TenantTransaction, tenantId: string, id: string, content: Partial<NoteContent>): Promise<Note> {
    const where = { tenantId_id: { tenantId, id } };
    return toNote(await tx.candidateNote.update({ where, data: content, select: FIELDS }));
  }

  async remove(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.candidateNote.deleteMany({ where: { tenantId, id } });
  }
}

function toNote({ author, ...note }: StoredNote): Note {
  return { ...note, authorName: author.name };
}
