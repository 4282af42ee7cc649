import { loadConfig } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database, KeyRotation, SealedValuesRepository, type RotatedColumn } from '#libs/database';

const USAGE = `Usage: npm run rotate-keys

Seals with ENCRYPTION_KEY what lies in PostgreSQL sealed with one of ENCRYPTION_KEYS_PREVIOUS, of all tenants. The programs may
run meanwhile, and what was interrupted can be begun again. Needs the settings of the API. The exit code is 0 when nothing is
left under another key, 1 when something is, or failed, 2 when the arguments are wrong.
`;

/** `npm run rotate-keys` */
async function main(): Promise<number> {
  if (process.argv.slice(2).some((arg) => arg !== '--')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = loadConfig(process.env);
  const box = new SealedBox(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_PREVIOUS);
  const database = new Database({ url: config.DATABASE_URL, poolSize: 2, applicationName: 'shortlist-rotate-keys' });
  try {
    return tell(box.keyId, await new KeyRotation(new SealedValuesRepository(database), box).run());
  } finally {
    await database.close();
  }
}

function tell(keyId: string, columns: readonly RotatedColumn[]): number {
  const counts = Object.fromEntries(columns.map(({ column, resealed }) => [column, resealed]));
  process.stdout.write(`Sealed with the present key ${keyId}: ${JSON.stringify(counts)}\n`);
  const left = columns.flatMap(leftOf);
  for (const sentence of left) process.stderr.write(`${sentence}\n`);
  if (left.length > 0) return 1;
  process.stdout.write('Nothing is left under another key: ENCRYPTION_KEYS_PREVIOUS can be emptied.\n');
  return 0;
}

function leftOf({ column, unopened, goesOn }: RotatedColumn): string[] {
  const closed = Object.entries(unopened).map(([keyId, count]) =>
    keyId === 'unnamed'
      ? `${column}: ${count} values that name no key are opened by none: is theirs in ENCRYPTION_KEYS_PREVIOUS?`
      : `${column}: ${count} values of the key ${keyId} do not open: is it in ENCRYPTION_KEYS_PREVIOUS? Else they were changed.`,
  );
  const busy = `${column}: a program still seals with another key. Restart it with this ENCRYPTION_KEY, and repeat.`;
  return goesOn ? [...closed, busy] : closed;
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`The keys were not rotated: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
