import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { TenantSettingsService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { settingsChangeSchema, settingsSchema, toSettings, toSettingsChange } from './settings.schemas.js';

@ApiTags('Settings')
@Controller('api/settings')
export class SettingsController {
  constructor(private readonly settings: TenantSettingsService) {}

  @Get()
  @Operation({
    id: 'getSettings',
    summary: "Get the tenant's settings",
    access: 'settings:manage',
    response: settingsSchema,
  })
  async find(@Caller() caller: Principal): Promise<z.input<typeof settingsSchema>> {
    return toSettings(await this.settings.find(caller.actor));
  }

  @Patch()
  @Operation({
    id: 'changeSettings',
    summary: "Change the tenant's settings",
    description: 'What is not named stays as it is.',
    access: 'settings:manage',
    response: settingsSchema,
    errors: ['validation_failed'],
  })
  async change(
    @Caller() caller: Principal,
    @Body({ schema: settingsChangeSchema }) change: z.output<typeof settingsChangeSchema>,
  ): Promise<z.input<typeof settingsSchema>> {
    return toSettings(await this.settings.change(caller.actor, toSettingsChange(change)));
  }
}
