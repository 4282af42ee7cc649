import { z } from 'zod';
import type { Note, NoteContent } from '#libs/candidates';
import { pageQuery } from '../../http/paging.js';

export const noteSchema = z.object({
  id: z.uuid(),
  author_id: z.uuid(),
  author_name: z.string(),
  text: z.string().describe('To callers who may not see contact data, without them.'),
  is_private: z.boolean().describe('For its author alone, also from admins.'),
  is_important: z.boolean(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

const text = z
  .string()
  .trim()
  .min(1)
  .max(10_000)
  .refine((given) => !given.includes('\0'), 'Must not contain NUL');

export const createNoteSchema = z.strictObject({
  text: text.meta({ example: 'Wants to work from home two days a week.' }),
  is_private: z.boolean().default(false),
  is_important: z.boolean().default(false),
});

export const updateNoteSchema = z.strictObject({ text, is_private: z.boolean(), is_important: z.boolean() }).partial();

export const notesQuerySchema = z.strictObject({
  ...pageQuery,
  important: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .describe('Only those that are, or are not.'),
});

export function toNote(note: Note): z.input<typeof noteSchema> {
  return {
    id: note.id,
    author_id: note.authorId,
    author_name: note.authorName,
    text: note.text,
    is_private: note.isPrivate,
    is_important: note.isImportant,
    created_at: note.createdAt.toISOString(),
    updated_at: note.updatedAt.toISOString(),
  };
}

export function toContent(body: z.output<typeof createNoteSchema>): NoteContent {
  return { text: body.text, isPrivate: body.is_private, isImportant: body.is_important };
}

export function toContentChanges(body: z.output<typeof updateNoteSchema>): Partial<NoteContent> {
  return {
    ...(body.text === undefined ? {} : { text: body.text }),
    ...(body.is_private === undefined ? {} : { isPrivate: body.is_private }),
    ...(body.is_important === undefined ? {} : { isImportant: body.is_important }),
  };
}
