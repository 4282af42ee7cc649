import { z } from 'zod';
import { environmentSchema } from './schema.js';

interface VariableMeta {
  description?: string;
  example?: string;
  secret?: boolean;
}

interface ComposeVariable {
  name: string;
  description: string;
  /** Taken by docker-compose.yml when the variable is not set; without it the variable must be filled in. */
  fallback?: string;
  value?: string;
}

/** What docker-compose.yml reads besides; the programs never see these. */
const COMPOSE_VARIABLES: ComposeVariable[] = [
  {
    name: 'POSTGRES_PASSWORD',
    description:
      "Password of PostgreSQL's superuser. Letters and digits only, for example from `openssl rand -hex 24`. Secret.",
  },
  {
    name: 'SHORTLIST_APP_PASSWORD',
    description:
      'Password of the role shortlist_app. Letters and digits only, for example from `openssl rand -hex 24`. Secret.',
  },
  {
    name: 'PUBLISH_ADDRESS',
    description: 'Address of this machine on which PORT is open; 0.0.0.0 for all. The API speaks plain HTTP.',
    fallback: '127.0.0.1',
  },
  {
    name: 'SMTP_PUBLISH',
    description:
      'Address and port of this machine where the service mail takes mail; 0.0.0.0:25 for that of the Internet.',
    fallback: '127.0.0.1:2525',
  },
  {
    name: 'SMTP_TLS_DIR',
    description: 'Folder of this machine with the files of SMTP_TLS_CERT and SMTP_TLS_KEY, there /etc/shortlist/tls.',
    fallback: './tls',
  },
  {
    name: 'INGEST_FOLDER',
    description: 'Folder of this machine with the folders that are taken in; without it a volume is used.',
    fallback: 'ingest',
  },
  { name: 'WORKERS', description: 'Worker containers.', fallback: '1' },
  {
    name: 'GRAFANA_PORT',
    description: 'Port of Grafana on 127.0.0.1, started with `docker compose --profile monitoring up -d`.',
    fallback: '3001',
  },
  {
    name: 'COMPOSE_PROJECT_NAME',
    description: 'Begins the names of containers and volumes, so that the data stays found when the folder is renamed.',
    value: 'shortlist',
  },
];

/** The text of `.env.example`: every variable with its description; those with a default are commented out. */
export function renderEnvExample(): string {
  const lines = ['# Generated from libs/config by `npm run env-example`. Copy to .env and fill in what is empty.', ''];
  for (const [name, schema] of Object.entries(environmentSchema.shape)) {
    const meta: VariableMeta = z.globalRegistry.get(schema) ?? {};
    lines.push(`# ${meta.description ?? ''}${meta.secret ? ' Secret.' : ''}`);
    const fallback = defaultOf(schema);
    const optional = schema.safeParse(undefined).success;
    lines.push(`${optional ? '# ' : ''}${name}=${meta.example ?? fallback}`, '');
  }
  lines.push(
    '# The rest is for docker-compose.yml only. It makes DATABASE_URL, DATABASE_ADMIN_URL and REDIS_URL itself and keeps files',
    '# in a volume: what is said of HOST, METRICS_HOST, NODE_ENV, STORAGE_DIR and those three does not count there.',
    '',
  );
  for (const { name, description, fallback, value } of COMPOSE_VARIABLES) {
    lines.push(`# ${description}`, `${fallback === undefined ? '' : '# '}${name}=${value ?? fallback ?? ''}`, '');
  }
  return lines.join('\n');
}

function defaultOf(schema: z.ZodType<string | number | boolean | string[] | undefined>): string {
  const { data } = schema.safeParse(undefined);
  if (data === undefined) return '';
  return Array.isArray(data) ? data.join(',') : String(data);
}
