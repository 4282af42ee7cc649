import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { NotesService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import { EXAMPLE_NOTE } from './candidates.examples.js';
import {
  createNoteSchema,
  notesQuerySchema,
  noteSchema,
  toContent,
  toContentChanges,
  toNote,
  updateNoteSchema,
} from './notes.schemas.js';

type NoteAnswer = z.input<typeof noteSchema>;

@ApiTags('Candidates')
@Controller('api/resumes/candidates/:id/notes')
export class CandidateNotesController {
  constructor(
    private readonly notes: NotesService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listCandidateNotes',
    summary: 'List the notes about a candidate, newest first',
    access: 'candidates:read',
    response: pageOf(noteSchema),
    example: { items: [EXAMPLE_NOTE], total: 1, skip: 0, limit: 20, next_cursor: null },
    errors: ['validation_failed', 'invalid_cursor', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: notesQuerySchema }) query: z.output<typeof notesQuerySchema>,
  ): Promise<Page<NoteAnswer>> {
    const { tenantId } = caller.actor;
    const list = `notes/${id}/${String(query.important)}`;
    const request = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.notes.list(caller.actor, id, query.important, request);
    return this.cursors.toPage(rows, toNote, query, list, tenantId);
  }

  @Post()
  @Operation({
    id: 'addCandidateNote',
    summary: 'Add a note about a candidate',
    access: 'candidates:write',
    status: 201,
    response: noteSchema,
    example: EXAMPLE_NOTE,
    errors: ['validation_failed', 'not_found', 'candidate_merged'],
    idempotent: 'json',
  })
  async add(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: createNoteSchema }) body: z.output<typeof createNoteSchema>,
  ): Promise<NoteAnswer> {
    return toNote(await this.notes.add(caller.actor, id, toContent(body)));
  }

  @Patch(':note_id')
  @Operation({
    id: 'updateCandidateNote',
    summary: 'Change a note of your own',
    access: 'candidates:write',
    response: noteSchema,
    example: EXAMPLE_NOTE,
    errors: ['validation_failed', 'not_found', 'candidate_merged'],
  })
  async change(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('note_id', { schema: z.uuid() }) noteId: string,
    @Body({ schema: updateNoteSchema }) body: z.output<typeof updateNoteSchema>,
  ): Promise<NoteAnswer> {
    return toNote(await this.notes.change(caller.actor, id, noteId, toContentChanges(body)));
  }

  @Delete(':note_id')
  @Operation({
    id: 'removeCandidateNote',
    summary: 'Remove a note of your own',
    access: 'candidates:write',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async remove(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('note_id', { schema: z.uuid() }) noteId: string,
  ): Promise<void> {
    await this.notes.remove(caller.actor, id, noteId);
  }
}
