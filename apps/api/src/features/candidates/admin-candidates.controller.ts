import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { CandidatePages } from './candidate-pages.js';
import { candidateQuerySchema, type CandidateListQuery } from './candidate-query.schemas.js';
import { EXAMPLE_LIST } from './candidates.examples.js';
import { candidateListSchema } from './candidates.schemas.js';

@ApiTags('Sharing')
@Controller('api/resumes/admin/candidates')
export class AdminCandidatesController {
  constructor(private readonly pages: CandidatePages) {}

  @Get()
  @Operation({
    id: 'listAllCandidates',
    rate: 'search',
    summary: 'List the candidates of all recruiters',
    description:
      'The master view of the tenant, for admins alone; searched, filtered and sorted like the recruiters’ lists.',
    access: 'candidates:share',
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
}
