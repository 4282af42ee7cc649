import type { Actor, PageRequest, Statement } from '#libs/database';
import { textWithoutContact } from '#libs/resume-parser';
import type { CandidateAccess } from './candidate.js';
import type { Note } from './note.js';

export type NoteRow = Record<string, unknown> & {
  id: string;
  author_id: string;
  author_name: string;
  text: string;
  is_private: boolean;
  is_important: boolean;
  created_at: Date;
  updated_at: Date;
};

/** The newest first; with `isImportant`, only those that are or are not. */
export function notesStatement(
  tenantId: string,
  candidateId: string,
  isImportant: boolean | undefined,
  page: PageRequest,
): Statement {
  return {
    name: 'candidate_notes_list',
    text: `select n.id, n.author_id, u.name as author_name, n.text, n.is_private, n.is_important, n.created_at, n.updated_at
      from candidate_notes n join users u on u.tenant_id = n.tenant_id and u.id = n.author_id
      where n.tenant_id = $1 and n.candidate_id = $2 and ($3::boolean is null or n.is_important = $3)
        and ($4::uuid is null or n.id < $4) order by n.id desc limit $5 offset $6`,
    values: [tenantId, candidateId, isImportant ?? null, page.after ?? null, page.limit, page.skip],
  };
}

/** What others wrote may hold contact data, which not every viewer may see. */
export function noteFor(viewer: Actor, { viewContact }: CandidateAccess, row: NoteRow): Note {
  const isShown = viewContact || row.author_id === viewer.userId;
  return {
    id: row.id,
    authorId: row.author_id,
    authorName: row.author_name,
    text: isShown ? row.text : textWithoutContact(row.text),
    isPrivate: row.is_private,
    isImportant: row.is_important,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
