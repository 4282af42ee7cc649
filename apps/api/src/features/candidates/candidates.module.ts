import { Module } from '@nestjs/common';
import {
  ActivitiesRepository,
  CandidatesRepository,
  CandidatesService,
  SharesRepository,
  SharesService,
} from '#libs/candidates';
import { Database } from '#libs/database';
import { WebhookEvents } from '#libs/webhooks';
import { DuplicatesModule } from '../duplicates/duplicates.module.js';
import { CandidatesController } from './candidates.controller.js';
import { SharesController } from './shares.controller.js';

@Module({
  imports: [DuplicatesModule],
  controllers: [CandidatesController, SharesController],
  providers: [
    {
      provide: CandidatesService,
      useFactory: (database: Database) => new CandidatesService(new CandidatesRepository(database)),
      inject: [Database],
    },
    {
      provide: SharesService,
      useFactory: (database: Database, webhooks: WebhookEvents) =>
        new SharesService(database, new SharesRepository(), new ActivitiesRepository(), webhooks),
      inject: [Database, WebhookEvents],
    },
  ],
})
export class CandidatesModule {}
