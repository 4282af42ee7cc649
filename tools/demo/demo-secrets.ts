import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ServiceError } from '../services/service-error.js';

const SECRET_BYTES = 32;

const demoSecretsSchema = z.object({
  /** Of the role shortlist_app. */
  database_password: z.string().min(SECRET_BYTES),
  jwt_secret: z.string().min(SECRET_BYTES),
  encryption_key: z.string().min(SECRET_BYTES),
});

export type DemoSecrets = z.infer<typeof demoSecretsSchema>;

/** The secrets of this installation, made on the first run: what is sealed with them must stay readable. */
export function loadDemoSecrets(file: string): DemoSecrets {
  const text = contentOf(file);
  if (text === undefined) return makeSecrets(file);
  try {
    return demoSecretsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new ServiceError(`${file} can't be read: remove it to have new secrets made.`, { cause: error });
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (z.object({ code: z.literal('ENOENT') }).safeParse(error).success) return undefined;
    throw error;
  }
}

function makeSecrets(file: string): DemoSecrets {
  const random = (): string => randomBytes(SECRET_BYTES).toString('base64url');
  const secrets = { database_password: random(), jwt_secret: random(), encryption_key: random() };
  writePrivateFile(file, secrets);
  return secrets;
}

/** Written whole or not at all, for its owner's eyes only. */
export function writePrivateFile(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${String(process.pid)}`;
  writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}
