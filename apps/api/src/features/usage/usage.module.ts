import { Module } from '@nestjs/common';
import type { Config } from '#libs/config';
import { Database } from '#libs/database';
import { quotaDefaults, UsageRepository, UsageService } from '#libs/resumes';
import { CONFIG } from '../../infrastructure.module.js';
import { UsageController } from './usage.controller.js';

@Module({
  controllers: [UsageController],
  providers: [
    {
      provide: UsageService,
      useFactory: (database: Database, config: Config) =>
        new UsageService(new UsageRepository(database, quotaDefaults(config))),
      inject: [Database, CONFIG],
    },
  ],
})
export class UsageModule {}
