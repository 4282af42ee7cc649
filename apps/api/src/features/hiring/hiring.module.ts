import { Module } from '@nestjs/common';
import { ActivitiesRepository } from '#libs/candidates';
import { Database } from '#libs/database';
import {
  ApplicationsRepository,
  ApplicationsService,
  JobsRepository,
  JobsService,
  StagesRepository,
  StagesService,
} from '#libs/hiring';
import { Outbox } from '#libs/jobs';
import { MatchRequests } from '#libs/matching';
import { WebhookEvents } from '#libs/webhooks';
import { ApplicationsController } from './applications.controller.js';
import { OpeningsController } from './openings.controller.js';
import { StagesController } from './stages.controller.js';

@Module({
  controllers: [OpeningsController, StagesController, ApplicationsController],
  providers: [
    JobsRepository,
    StagesRepository,
    ActivitiesRepository,
    {
      provide: ApplicationsRepository,
      useFactory: (database: Database) => new ApplicationsRepository(database),
      inject: [Database],
    },
    {
      provide: JobsService,
      useFactory: (database: Database, jobs: JobsRepository, stages: StagesRepository, outbox: Outbox) =>
        new JobsService(database, jobs, stages, new MatchRequests(outbox)),
      inject: [Database, JobsRepository, StagesRepository, Outbox],
    },
    {
      provide: StagesService,
      useFactory: (database: Database, jobs: JobsRepository, stages: StagesRepository) =>
        new StagesService(database, jobs, stages),
      inject: [Database, JobsRepository, StagesRepository],
    },
    {
      provide: ApplicationsService,
      useFactory: (
        database: Database,
        applications: ApplicationsRepository,
        jobs: JobsRepository,
        stages: StagesRepository,
        activities: ActivitiesRepository,
        webhooks: WebhookEvents,
      ) => new ApplicationsService(database, applications, jobs, stages, activities, webhooks),
      inject: [Database, ApplicationsRepository, JobsRepository, StagesRepository, ActivitiesRepository, WebhookEvents],
    },
  ],
})
export class HiringModule {}
