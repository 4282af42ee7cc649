import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEnvExample } from '#libs/config';
import { projectRoot } from './services/project-dirs.js';

// `npm run env-example`: run it after a change to libs/config; a test compares the file with the schema.
writeFileSync(join(projectRoot(), '.env.example'), renderEnvExample());
