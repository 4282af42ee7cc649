export {
  APPLICATION_STATUSES,
  REJECT_REASONS,
  type Application,
  type ApplicationChange,
  type ApplicationFilter,
} from './application.js';
export { ApplicationsRepository } from './applications.repository.js';
export { ApplicationsService, type ApplicationInput, type Submission } from './applications.service.js';
export { readDescription, type DescriptionReading } from './description/read-description.js';
export {
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  LONGEST_DESCRIPTION,
  MOST_SKILLS,
  REMOTE_KINDS,
  SALARY_PERIODS,
  type Job,
  type Stage,
} from './job.js';
export { JOB_STATUSES } from './job-status.js';
export { JOB_SORTS, JobsRepository, type JobFilter } from './jobs.repository.js';
export { JobsService, type JobInput } from './jobs.service.js';
export { StagesRepository } from './stages.repository.js';
export { StagesService } from './stages.service.js';
