import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { StagesService } from '#libs/hiring';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import {
  addStageSchema,
  orderStagesSchema,
  removeStageQuerySchema,
  stageSchema,
  stagesSchema,
  toStage,
  updateStageSchema,
} from './stages.schemas.js';

@ApiTags('Hiring')
@Controller('api/jobs/:id/stages')
export class StagesController {
  constructor(private readonly stages: StagesService) {}

  @Get()
  @Operation({
    id: 'listStages',
    summary: 'List the stages of a job in their order',
    access: 'applications:read',
    response: stagesSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
  ): Promise<z.input<typeof stagesSchema>> {
    return { items: (await this.stages.list(caller.actor, jobId)).map(toStage) };
  }

  @Post()
  @Operation({
    id: 'addStage',
    summary: 'Add a stage to a job',
    access: 'openings:write',
    status: 201,
    response: stageSchema,
    errors: ['validation_failed', 'not_found', 'conflict'],
    idempotent: 'json',
  })
  async add(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Body({ schema: addStageSchema }) body: z.output<typeof addStageSchema>,
  ): Promise<z.input<typeof stageSchema>> {
    return toStage(await this.stages.add(caller.actor, jobId, body.name, body.position));
  }

  @Put('order')
  @Operation({
    id: 'orderStages',
    summary: 'Put the stages of a job in another order',
    access: 'openings:write',
    response: stagesSchema,
    errors: ['validation_failed', 'not_found', 'stage_order_stale'],
  })
  async order(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Body({ schema: orderStagesSchema }) body: z.output<typeof orderStagesSchema>,
  ): Promise<z.input<typeof stagesSchema>> {
    return { items: (await this.stages.order(caller.actor, jobId, body.stage_ids)).map(toStage) };
  }

  @Patch(':stage_id')
  @Operation({
    id: 'updateStage',
    summary: 'Rename a stage',
    access: 'openings:write',
    response: stageSchema,
    errors: ['validation_failed', 'not_found', 'conflict'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Param('stage_id', { schema: z.uuid() }) stageId: string,
    @Body({ schema: updateStageSchema }) body: z.output<typeof updateStageSchema>,
  ): Promise<z.input<typeof stageSchema>> {
    return toStage(await this.stages.rename(caller.actor, jobId, stageId, body.name));
  }

  @Delete(':stage_id')
  @Operation({
    id: 'removeStage',
    summary: 'Remove a stage',
    description: 'One with applications only with `move_to`.',
    access: 'openings:write',
    status: 204,
    errors: ['validation_failed', 'not_found', 'stage_in_use'],
  })
  async remove(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Param('stage_id', { schema: z.uuid() }) stageId: string,
    @Query({ schema: removeStageQuerySchema }) query: z.output<typeof removeStageQuerySchema>,
  ): Promise<void> {
    await this.stages.remove(caller.actor, jobId, stageId, query.move_to);
  }
}
