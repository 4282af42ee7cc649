import { Body, Controller, Delete, Get, Param, Patch, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { CandidateEditsService, CandidatesService, type CandidateDetail } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { DocumentIfMatch, DocumentIfNoneMatch, entityTag, preconditionOf, tagAnswer } from '../../http/etag.js';
import { Operation } from '../../http/operation.js';
import { CandidatePages } from './candidate-pages.js';
import { candidateQuerySchema, type CandidateListQuery } from './candidate-query.schemas.js';
import { EXAMPLE_DETAIL, EXAMPLE_LIST } from './candidates.examples.js';
import {
  candidateDetailSchema,
  candidateListSchema,
  toCandidateDetail,
  toChanges,
  updateCandidateSchema,
} from './candidates.schemas.js';

type Detail = z.input<typeof candidateDetailSchema>;

@ApiTags('Candidates')
@Controller('api/resumes/candidates')
export class CandidatesController {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly edits: CandidateEditsService,
    private readonly pages: CandidatePages,
  ) {}

  @Get()
  @Operation({
    id: 'listCandidates',
    summary: 'List and search candidates',
    description:
      'A recruiter sees their own and those shared with them; an admin all of the tenant; a candidate themselves. Merged candidates are left out.',
    access: 'candidates:read',
    response: candidateListSchema,
    example: EXAMPLE_LIST,
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: candidateQuerySchema }) query: CandidateListQuery,
  ): Promise<z.input<typeof candidateListSchema>> {
    return this.pages.page(caller.actor, query);
  }

  @Get(':id')
  @DocumentIfNoneMatch()
  @Operation({
    id: 'getCandidate',
    summary: 'Get a candidate',
    description: 'A look is noted: in `last_viewed_at`, and once in ten minutes as an activity.',
    access: 'candidates:read',
    response: candidateDetailSchema,
    example: EXAMPLE_DETAIL,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Detail> {
    return answerWith(request, response, await this.candidates.look(caller.actor, id));
  }

  @Patch(':id')
  @DocumentIfMatch()
  @Operation({
    id: 'updateCandidate',
    summary: 'Change a candidate',
    description: 'By their owner and by admins. What is left out stays; null and [] empty a field.',
    access: 'candidates:write',
    response: candidateDetailSchema,
    example: EXAMPLE_DETAIL,
    errors: ['validation_failed', 'not_found', 'email_taken', 'candidate_merged', 'precondition_failed'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateCandidateSchema }) body: z.output<typeof updateCandidateSchema>,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Detail> {
    await this.edits.update(caller.actor, id, toChanges(body), preconditionOf(request));
    return answerWith(request, response, await this.candidates.find(caller.actor, id));
  }

  @Delete(':id')
  @Operation({
    id: 'removeCandidate',
    summary: 'Remove a candidate',
    description: 'By their owner and by admins; with resumes, files, notes and all else that is kept of them.',
    access: 'candidates:write',
    status: 204,
    errors: ['validation_failed', 'not_found', 'legal_hold'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.edits.remove(caller.actor, id);
  }
}

/** The caller's own looks are no change of the candidate. */
function answerWith(request: ApiRequest, response: Response, candidate: CandidateDetail): Detail {
  const detail = toCandidateDetail(candidate);
  tagAnswer(request, response, entityTag(candidate, { ...detail, last_viewed_at: null }));
  return detail;
}
