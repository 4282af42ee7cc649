import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Principal } from '#libs/identity';
import { UsageService } from '#libs/resumes';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { toUsage, usageSchema } from './usage.schemas.js';

@ApiTags('Settings')
@Controller('api/usage')
export class UsageController {
  constructor(private readonly usage: UsageService) {}

  @Get()
  @Operation({
    id: 'getUsage',
    summary: 'What the tenant has used of its quotas',
    description: 'The limits are set by who operates the installation.',
    access: 'settings:manage',
    response: usageSchema,
  })
  async find(@Caller() caller: Principal): Promise<z.input<typeof usageSchema>> {
    return toUsage(await this.usage.find(caller.actor), new Date());
  }
}
