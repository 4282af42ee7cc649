import type { Database } from '#libs/database';
import type { Logger } from '#libs/observability';
import type { FileStore } from '#libs/storage';
import { AuditPayloadsRepository } from './audit-payloads.repository.js';
import { ErasuresRepository } from './erasures.repository.js';
import { ErasuresService, type TellingCache } from './erasures.service.js';
import { PersonRepository } from './person.repository.js';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';
import { Tombstones } from './tombstones.js';

export interface ErasingEnvironment {
  database: Database;
  files: FileStore;
  cache: TellingCache;
  logger: Logger;
}

/** What every program needs that erases. */
export function assembleErasing({ database, files, cache, logger }: ErasingEnvironment): {
  erasures: ErasuresService;
  retention: RetentionService;
} {
  const erasures = new ErasuresService(
    ...([database, new PersonRepository(), new ErasuresRepository(database), new AuditPayloadsRepository()] as const),
    ...([new Tombstones(files), files, cache, logger] as const),
  );
  return { erasures, retention: new RetentionService(new RetentionRepository(database), erasures, logger) };
}
