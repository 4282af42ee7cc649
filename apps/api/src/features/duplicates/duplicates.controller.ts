import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DuplicatesService, MergesService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import {
  duplicatesQuerySchema,
  duplicatesSchema,
  mergedSchema,
  mergeSchema,
  toDuplicate,
  toMerged,
} from './duplicates.schemas.js';

@ApiTags('Duplicates')
@Controller('api/resumes/candidates/:id')
export class DuplicatesController {
  constructor(
    private readonly duplicates: DuplicatesService,
    private readonly merges: MergesService,
  ) {}

  @Get('duplicates')
  @Operation({
    id: 'listDuplicates',
    rate: 'search',
    summary: 'List the candidates who may be the same person',
    description: 'The likeliest first, at most 100, with what speaks for and against it. Only whom the caller may see.',
    // Those who decide on them; not the people themselves, who may read their own record.
    access: 'candidates:write',
    response: duplicatesSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: duplicatesQuerySchema }) { status }: z.output<typeof duplicatesQuerySchema>,
  ): Promise<z.input<typeof duplicatesSchema>> {
    const rows = await this.duplicates.list(caller.actor, id, status);
    return { items: rows.map(toDuplicate) };
  }

  @Post('duplicates/:other_id/merge')
  @Operation({
    id: 'mergeCandidates',
    summary: 'Merge two candidates',
    description:
      'For the owner of both and for admins. Who remains keeps their values, has gaps filled from the other, and takes over ' +
      'resumes, notes, tags, shares and activities. Can be undone for 30 days.',
    access: 'candidates:write',
    response: mergedSchema,
    errors: ['validation_failed', 'not_found', 'conflict'],
  })
  async merge(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('other_id', { schema: z.uuid() }) otherId: string,
    @Body({ schema: mergeSchema }) { keep }: z.output<typeof mergeSchema>,
  ): Promise<z.input<typeof mergedSchema>> {
    const merged = await this.merges.merge(caller.actor, id, otherId, keep);
    return toMerged(merged, true);
  }

  @Post('duplicates/:other_id/dismiss')
  @Operation({
    id: 'dismissDuplicate',
    summary: 'Say that two candidates are two people',
    description: 'It is remembered: the two are not shown as duplicates again.',
    access: 'candidates:write',
    status: 204,
    errors: ['validation_failed', 'not_found', 'conflict'],
  })
  async dismiss(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('other_id', { schema: z.uuid() }) otherId: string,
  ): Promise<void> {
    await this.duplicates.dismiss(caller.actor, id, otherId);
  }

  @Post('unmerge')
  @Operation({
    id: 'unmergeCandidate',
    summary: 'Undo a merge',
    description:
      'Of the candidate who was merged, or the last one into this candidate. Both are as they were before; what was changed ' +
      'since stays.',
    access: 'candidates:write',
    response: mergedSchema,
    errors: ['validation_failed', 'not_found', 'conflict'],
  })
  async unmerge(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof mergedSchema>> {
    return toMerged(await this.merges.unmerge(caller.actor, id), false);
  }
}
