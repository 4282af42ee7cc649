import { ActivitiesRepository } from '#libs/candidates';
import type { Database } from '#libs/database';
import { MatchRequests } from '#libs/matching';
import { WebhookEvents } from '#libs/webhooks';
import { ApplicationsRepository } from '../applications.repository.js';
import { ApplicationsService } from '../applications.service.js';
import { JobsRepository } from '../jobs.repository.js';
import { JobsService } from '../jobs.service.js';
import { StagesRepository } from '../stages.repository.js';
import { StagesService } from '../stages.service.js';

export interface HiringServices {
  jobs: JobsService;
  stages: StagesService;
  applications: ApplicationsService;
}

/** The services of this lib as one program has them. */
export function hiringServices(database: Database): HiringServices {
  const [jobs, stages] = [new JobsRepository(), new StagesRepository()];
  return {
    jobs: new JobsService(database, jobs, stages, new MatchRequests({ sendAfterCommit: () => undefined })),
    stages: new StagesService(database, jobs, stages),
    applications: new ApplicationsService(
      database,
      new ApplicationsRepository(database),
      jobs,
      stages,
      new ActivitiesRepository(),
      new WebhookEvents({ sendAfterCommit: () => undefined }),
    ),
  };
}
