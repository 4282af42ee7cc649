import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CandidatesService, LeftFlagsService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { candidateDetailSchema, candidateSchema, toCandidate, toCandidateDetail } from './candidates.schemas.js';

@ApiTags('Candidates')
@Controller('api/resumes/candidates')
export class CandidatesController {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly leftFlags: LeftFlagsService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listCandidates',
    summary: 'List candidates, newest first',
    description: 'A recruiter sees their own; an admin sees all of the tenant.',
    access: 'candidates:read',
    response: pageOf(candidateSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof candidateSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.candidates.list(caller.actor, this.cursors.toRequest(query, 'candidates', tenantId));
    return this.cursors.toPage(rows, toCandidate, query, 'candidates', tenantId);
  }

  @Get(':id')
  @Operation({
    id: 'getCandidate',
    summary: 'Get a candidate',
    access: 'candidates:read',
    response: candidateDetailSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof candidateDetailSchema>> {
    const [candidate, rehire] = await Promise.all([
      this.candidates.find(caller.actor, id),
      this.leftFlags.forCandidate(caller.actor, id),
    ]);
    return toCandidateDetail(candidate, rehire);
  }
}
