import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CandidateHistory } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import { activityQuerySchema, activitySchema, toActivity } from './activity.schemas.js';
import { EXAMPLE_ACTIVITY } from './candidates.examples.js';

@ApiTags('Candidates')
@Controller('api/resumes/candidates/:id/activity')
export class CandidateActivityController {
  constructor(
    private readonly history: CandidateHistory,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listCandidateActivity',
    summary: 'What was done with a candidate, latest first',
    description: 'To the recipient of a share: what they did themselves.',
    access: 'candidates:read',
    response: pageOf(activitySchema),
    example: { items: [EXAMPLE_ACTIVITY], total: 1, skip: 0, limit: 20, next_cursor: null },
    errors: ['validation_failed', 'invalid_cursor', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: activityQuerySchema }) query: z.output<typeof activityQuerySchema>,
  ): Promise<Page<z.input<typeof activitySchema>>> {
    const { tenantId } = caller.actor;
    const list = `activity/${id}/${query.kind ?? ''}`;
    const request = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.history.list(caller.actor, id, query.kind, request);
    return this.cursors.toPage(rows, toActivity, query, list, tenantId);
  }
}
