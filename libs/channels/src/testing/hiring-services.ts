import { ActivitiesRepository } from '#libs/candidates';
import type { Database } from '#libs/database';
import { ApplicationsRepository, ApplicationsService, JobsRepository, StagesRepository } from '#libs/hiring';
import { WebhookEvents } from '#libs/webhooks';

export interface HiringServices {
  applications: ApplicationsService;
}

export function hiringServices(database: Database): HiringServices {
  return {
    applications: new ApplicationsService(
      ...([database, new ApplicationsRepository(database), new JobsRepository(), new StagesRepository()] as const),
      ...([new ActivitiesRepository(), new WebhookEvents({ sendAfterCommit: () => undefined })] as const),
    ),
  };
}
