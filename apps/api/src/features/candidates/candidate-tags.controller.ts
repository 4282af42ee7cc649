import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { TagsService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { addTagsSchema, tagCountsQuerySchema, tagCountsSchema, tagsSchema } from './tags.schemas.js';

type Tags = z.input<typeof tagsSchema>;

const EXAMPLE = { tags: ['Berlin', 'Shortlisted'] };

@ApiTags('Candidates')
@Controller('api/resumes')
export class CandidateTagsController {
  constructor(private readonly tags: TagsService) {}

  @Get('tags')
  @Operation({
    id: 'countTags',
    summary: 'The tags of the candidates you see, the most frequent first',
    access: 'candidates:read',
    response: tagCountsSchema,
    example: { items: [{ tag: 'Shortlisted', candidates: 12 }] },
    errors: ['validation_failed'],
  })
  async count(
    @Caller() caller: Principal,
    @Query({ schema: tagCountsQuerySchema }) { limit }: z.output<typeof tagCountsQuerySchema>,
  ): Promise<z.input<typeof tagCountsSchema>> {
    return { items: await this.tags.count(caller.actor, limit) };
  }

  @Get('candidates/:id/tags')
  @Operation({
    id: 'listCandidateTags',
    summary: 'The tags of a candidate',
    access: 'candidates:read',
    response: tagsSchema,
    example: EXAMPLE,
    errors: ['validation_failed', 'not_found'],
  })
  async list(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<Tags> {
    return { tags: await this.tags.list(caller.actor, id) };
  }

  @Post('candidates/:id/tags')
  @Operation({
    id: 'addCandidateTags',
    summary: 'Add tags to a candidate',
    description: 'Those that the candidate has already, in whatever case, stay as they are. Answers all tags.',
    access: 'candidates:write',
    response: tagsSchema,
    example: EXAMPLE,
    errors: ['validation_failed', 'not_found', 'candidate_merged', 'too_many_tags'],
    idempotent: 'json',
  })
  async add(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addTagsSchema }) body: z.output<typeof addTagsSchema>,
  ): Promise<Tags> {
    return { tags: await this.tags.add(caller.actor, id, body.tags) };
  }

  @Delete('candidates/:id/tags/:tag')
  @Operation({
    id: 'removeCandidateTag',
    summary: 'Remove a tag from a candidate',
    access: 'candidates:write',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async remove(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('tag', {
      schema: z
        .string()
        .max(200)
        .regex(/^\P{Cc}*$/u),
    })
    tag: string,
  ): Promise<void> {
    await this.tags.remove(caller.actor, id, tag);
  }
}
