import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { LeftFlagsService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { leftFlagSchema, leftFlagsSchema, toLeftFlag } from './left-flags.schemas.js';

@ApiTags('Duplicates')
@Controller('api/resumes/candidates/:id/left-flags')
export class LeftFlagsController {
  constructor(private readonly flags: LeftFlagsService) {}

  @Get()
  @Operation({
    id: 'listLeftFlags',
    summary: 'List who left the company and may be this candidate',
    description: 'The likeliest first, at most 50, with what speaks for it and who has taken note of it.',
    access: 'candidates:write',
    response: leftFlagsSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof leftFlagsSchema>> {
    const flags = await this.flags.list(caller.actor, id);
    return { items: flags.map(toLeftFlag) };
  }

  @Post(':flag_id/acknowledge')
  @Operation({
    id: 'acknowledgeLeftFlag',
    summary: 'Take note of a flag',
    description: 'For all who work with the candidate. Who was first stays: repeating it changes nothing.',
    access: 'candidates:write',
    response: leftFlagSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async acknowledge(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('flag_id', { schema: z.uuid() }) flagId: string,
  ): Promise<z.input<typeof leftFlagSchema>> {
    return toLeftFlag(await this.flags.acknowledge(caller.actor, id, flagId));
  }
}
