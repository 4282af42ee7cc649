import { Module } from '@nestjs/common';
import { ActivitiesRepository } from '#libs/candidates';
import {
  assembleErasing,
  ErasuresService,
  HeldDataRepository,
  HeldDataService,
  PersonRepository,
  RetentionService,
} from '#libs/compliance';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import type { Redis } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { ResultCache } from '#libs/parsing';
import type { FileStore } from '#libs/storage';
import { CONFIG, FILE_STORE, LOGGER, REDIS } from '../../infrastructure.module.js';
import { ComplianceController } from './compliance.controller.js';

const ERASING = Symbol('erasing');

type ErasingNeeds = [Database, FileStore, Redis, Config, SealedBox, Logger];

@Module({
  controllers: [ComplianceController],
  providers: [
    {
      provide: ERASING,
      useFactory: (...[database, files, redis, config, box, logger]: ErasingNeeds) => {
        // No result is kept or found, only let go of: the name of the model does not matter.
        const cache = new ResultCache(redis, config.QUEUE_PREFIX, box, null);
        return assembleErasing({ database, files, cache, logger });
      },
      inject: [Database, FILE_STORE, REDIS, CONFIG, SealedBox, LOGGER],
    },
    {
      provide: ErasuresService,
      useFactory: ({ erasures }: ReturnType<typeof assembleErasing>) => erasures,
      inject: [ERASING],
    },
    {
      provide: RetentionService,
      useFactory: ({ retention }: ReturnType<typeof assembleErasing>) => retention,
      inject: [ERASING],
    },
    {
      provide: HeldDataService,
      useFactory: (database: Database) =>
        new HeldDataService(
          database,
          new HeldDataRepository(database, new PersonRepository()),
          new ActivitiesRepository(),
        ),
      inject: [Database],
    },
  ],
})
export class ComplianceModule {}
