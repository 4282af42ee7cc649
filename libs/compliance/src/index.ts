export { assembleErasing } from './assemble.js';
export type { Erasure } from './erasure.js';
export { ErasuresService } from './erasures.service.js';
export { HeldDataRepository, type HeldData } from './held-data.repository.js';
export { HeldDataService } from './held-data.service.js';
export { PersonRepository } from './person.repository.js';
export type { RetentionRule } from './retention.repository.js';
export { RetentionService } from './retention.service.js';
export { Tombstones } from './tombstones.js';
