export { ReadingsService } from './readings.service.js';
export type { AcceptedResume, ReadingOfResume, Resume, ResumeJob, UploadOptions } from './resume.js';
export { ResumesRepository } from './resumes.repository.js';
export { ResumesService } from './resumes.service.js';
export { UploadsService, type StoredUpload } from './uploads.service.js';
