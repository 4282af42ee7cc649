export type { Batch, BatchDetail, BatchFile, BatchFileStatus, TakenFile } from './batch.js';
export { BatchesRepository } from './batches.repository.js';
export { BatchesService } from './batches.service.js';
export { FileIntake, type FileIntakeOptions, type StoredUpload } from './file-intake.js';
export { GuardedReader, type StoredFile } from './guarded-reader.js';
export { refusedName } from './file-name.js';
export { Quarantine, quarantined } from './quarantine.js';
export { ReadingsService } from './readings.service.js';
export type {
  AcceptedResume,
  LineWithResume,
  ReadingOfResume,
  ReadingStatus,
  Resume,
  ResumeJob,
  StoredResume,
  UploadOptions,
} from './resume.js';
export { ResumeFilesSweep } from './resume-files-sweep.js';
export { ResumesRepository } from './resumes.repository.js';
export { ResumesService } from './resumes.service.js';
export { UploadsService } from './uploads.service.js';
