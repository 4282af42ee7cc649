// Generates the Prisma client into libs/database/src/generated, unless the one there is of the same schema and version.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schema = join(root, 'prisma', 'schema.prisma');
const generated = join(root, 'libs', 'database', 'src', 'generated');
const stamp = join(generated, '.stamp');

function wantedStamp(cli) {
  const { version } = JSON.parse(readFileSync(join(dirname(cli), '..', 'package.json'), 'utf8'));
  return createHash('sha256').update(`${version}\n`).update(readFileSync(schema)).digest('hex');
}

function isFresh(wanted) {
  return existsSync(join(generated, 'client.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted;
}

function generate(cli) {
  return spawnSync(process.execPath, [cli, 'generate', '--schema', schema, '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // The CLI downloads its schema engine when it finds none, though generating needs none: any executable file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
}

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const wanted = wantedStamp(cli);
if (!isFresh(wanted)) {
  const { status, stdout, stderr, error } = generate(cli);
  if (status === 0) {
    writeFileSync(stamp, `${wanted}\n`);
  } else {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : `${error.message}\n`}`);
    process.stderr.write('The Prisma client was not generated (see above).\n');
    process.exitCode = 1;
  }
}
