import { Module } from '@nestjs/common';
import {
  assembleDuplicates,
  DuplicatesService,
  LeftFlagsService,
  MergesService,
  TenantSettingsService,
} from '#libs/candidates';
import type { DuplicateServices } from '#libs/candidates';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { DuplicatesController } from './duplicates.controller.js';
import { LeftFlagsController } from './left-flags.controller.js';
import { SettingsController } from './settings.controller.js';

const PARTS = Symbol('finding duplicates');

@Module({
  controllers: [DuplicatesController, LeftFlagsController, SettingsController],
  providers: [
    { provide: PARTS, useFactory: assembleDuplicates, inject: [Database, Outbox] },
    { provide: DuplicatesService, useFactory: (parts: DuplicateServices) => parts.duplicates, inject: [PARTS] },
    { provide: MergesService, useFactory: (parts: DuplicateServices) => parts.merges, inject: [PARTS] },
    { provide: LeftFlagsService, useFactory: (parts: DuplicateServices) => parts.leftFlags, inject: [PARTS] },
    { provide: TenantSettingsService, useFactory: (parts: DuplicateServices) => parts.settings, inject: [PARTS] },
  ],
})
export class DuplicatesModule {}
