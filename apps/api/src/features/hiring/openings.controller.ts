import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { JobsService, readDescription } from '#libs/hiring';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import {
  createOpeningSchema,
  descriptionReadingSchema,
  openingSchema,
  openingsQuerySchema,
  readDescriptionSchema,
  toDescriptionReading,
  toJobFilter,
  toJobInput,
  toOpening,
  updateOpeningSchema,
} from './openings.schemas.js';

/** Jobs in the sense of positions to fill. */
@ApiTags('Hiring')
@Controller('api/jobs')
export class OpeningsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listOpenings',
    summary: 'List jobs',
    description: 'Recruiters and admins see all of the tenant, candidates those that are open.',
    access: 'openings:read',
    response: pageOf(openingSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: openingsQuerySchema }) query: z.output<typeof openingsQuerySchema>,
  ): Promise<Page<z.input<typeof openingSchema>>> {
    const { tenantId } = caller.actor;
    const filter = toJobFilter(query);
    const list = `openings/${query.sort}/${JSON.stringify(filter)}`;
    const page = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.jobs.list(caller.actor, filter, query.sort, page);
    return this.cursors.toPage(rows, toOpening, query, list, tenantId);
  }

  @Post()
  @Operation({
    id: 'createOpening',
    summary: 'Create a job',
    description:
      'With a description and no title, what is not given is read from the description. The job gets the usual stages.',
    access: 'openings:write',
    status: 201,
    response: openingSchema,
    errors: ['validation_failed', 'malformed_json', 'payload_too_large'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createOpeningSchema }) body: z.output<typeof createOpeningSchema>,
  ): Promise<z.input<typeof openingSchema>> {
    return toOpening(await this.jobs.create(caller.actor, toJobInput(body), body.status));
  }

  @Post('read-description')
  @Operation({
    id: 'readJobDescription',
    summary: 'Read the fields of a job from its description',
    description: 'Saves nothing. Says for each field where it was read.',
    access: 'openings:write',
    response: descriptionReadingSchema,
    errors: ['validation_failed', 'malformed_json', 'payload_too_large'],
  })
  read(
    @Body({ schema: readDescriptionSchema }) body: z.output<typeof readDescriptionSchema>,
  ): z.input<typeof descriptionReadingSchema> {
    return toDescriptionReading(readDescription(body.text));
  }

  @Get(':id')
  @Operation({
    id: 'getOpening',
    summary: 'Get a job',
    access: 'openings:read',
    response: openingSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof openingSchema>> {
    return toOpening(await this.jobs.find(caller.actor, id));
  }

  @Patch(':id')
  @Operation({
    id: 'updateOpening',
    summary: 'Change a job',
    description:
      'Its creator and admins may. Status: draft → open or archived, open → closed, closed → open or archived. Skills given replace those of their kind.',
    access: 'openings:write',
    response: openingSchema,
    errors: ['validation_failed', 'not_found', 'invalid_status_change'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateOpeningSchema }) body: z.output<typeof updateOpeningSchema>,
  ): Promise<z.input<typeof openingSchema>> {
    const status = body.status === undefined ? {} : { status: body.status };
    return toOpening(await this.jobs.update(caller.actor, id, { ...toJobInput(body), ...status }));
  }

  @Delete(':id')
  @Operation({
    id: 'removeOpening',
    summary: 'Delete a draft',
    access: 'openings:write',
    status: 204,
    errors: ['validation_failed', 'not_found', 'job_in_use'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.jobs.remove(caller.actor, id);
  }
}
