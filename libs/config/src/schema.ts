import { z } from 'zod';

const flag = z.stringbool();
const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const price = z.coerce.number().min(0).max(10_000);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** Any server that speaks OpenAI's chat completions; without a key no model is asked. */
export const modelVariables = z.object({
  OPENAI_API_KEY: z
    .string()
    .optional()
    .describe(
      'Key of an OpenAI-compatible server; a language model then helps the rules. Any text where none is needed.',
    )
    .meta({ example: '', secret: true }),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://api.openai.com/v1')
    .describe('Address of that server, up to and with its version.'),
  OPENAI_MODEL: z
    .string()
    .regex(/^[\w.:/@+-]{1,100}$/)
    .default('gpt-4.1-mini')
    .describe('Name of the model there.'),
  OPENAI_TIMEOUT_SECONDS: integer(1, 600)
    .default(60)
    .describe('Time for one answer of the model, with all retries; afterwards the result of the rules stands.'),
  OPENAI_INPUT_PRICE: price
    .optional()
    .describe('US dollars per million input tokens; costs are told when both prices are set.')
    .meta({ example: '' }),
  OPENAI_OUTPUT_PRICE: price.optional().describe('US dollars per million output tokens.').meta({ example: '' }),
  LLM_WITHHOLD_CONTACT: flag
    .prefault('true')
    .describe(
      'Whether e-mail addresses, phone numbers and street addresses are kept from the model. Links always are.',
    ),
});

/** Where an analysis finds what to learn from; online only the names of skills are sent out. */
export const analysisVariables = z.object({
  ANALYSIS_RESOURCES: z
    .enum(['catalogue', 'online'])
    .default('catalogue')
    .describe(
      'Where analyses find code and films to learn from: in a catalogue of their own, or by searching GitHub and YouTube for the name of a skill.',
    ),
  GITHUB_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://api.github.com')
    .describe('Address of the GitHub REST API.'),
  GITHUB_TOKEN: z
    .string()
    .optional()
    .describe('Token for 30 searches a minute in place of 10; it needs no permission.')
    .meta({ example: '', secret: true }),
  YOUTUBE_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://www.googleapis.com/youtube/v3')
    .describe('Address of the YouTube Data API, up to and with its version.'),
  YOUTUBE_API_KEY: z
    .string()
    .optional()
    .describe('Key of the YouTube Data API; without it YouTube is not searched.')
    .meta({ example: '', secret: true }),
});

/**
 * Every variable that the programs read, once: its description, default and whether it is a secret.
 * `.env.example` is generated from here.
 */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production').describe('Kind of installation.'),
  DEMO: flag.prefault('false').describe('Demo mode: weak secrets do not stop the start. Never for real data.'),
  PORT: integer(0, 65_535).default(3000).describe('Port of the API.'),
  HOST: z.string().min(1).default('0.0.0.0').describe('Address the API listens on.'),
  PUBLIC_URL: z.url().default('http://localhost:3000').describe('Address under which clients reach the API.'),
  TRUSTED_PROXIES: integer(0, 10)
    .default(0)
    .describe('Reverse proxies in front of the API; that many X-Forwarded-For hops are believed.'),
  ALLOWED_ORIGINS: list
    .prefault('http://localhost:3000,http://localhost:5173')
    .describe('Web origins that may call the API, separated by commas.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least level logged.'),

  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('PostgreSQL as shortlist_app, the role under row level security (API, worker).')
    .meta({ example: 'postgresql://shortlist_app:change-me@localhost:5432/shortlist', secret: true }),
  DATABASE_ADMIN_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL as a role that may create roles and databases (only `npm run migrate`).')
    .meta({ example: 'postgresql://postgres:change-me@localhost:5432/shortlist', secret: true }),
  DATABASE_POOL_SIZE: integer(1, 200).default(10).describe('PostgreSQL connections of each program.'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .describe('Redis with appendonly and noeviction.')
    .meta({ example: 'redis://localhost:6379', secret: true }),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('shortlist')
    .describe('Prefix of every Redis key, to share one Redis between installations.'),

  STORAGE_DIR: z.string().min(1).default('./.local/storage').describe('Folder for the files received.'),
  MAX_UPLOAD_MB: integer(1, 50).default(50).describe('Largest file accepted, in MiB.'),
  BULK_MAX_FILES: integer(1, 10_000).default(1000).describe('Most files of one bulk upload.'),
  BULK_MAX_MB: integer(1, 100_000).default(2048).describe('Largest bulk upload, all its files together, in MiB.'),
  INGEST_ROOT: z
    .string()
    .min(1)
    .default('./.local/ingest')
    .describe('Folder with a folder for each tenant, named by its slug, from which directories are taken in.'),
  INGEST_WATCH: flag
    .prefault('false')
    .describe('Whether the folders there that admins name are watched, and their files taken as they come.'),
  INGEST_WATCH_SECONDS: integer(1, 3600)
    .default(30)
    .describe('Pause between two looks into a watched folder; a file is taken that two looks find unchanged.'),
  PARSE_MAX_MB: integer(1, 50).default(10).describe('Largest file or text that is parsed without being kept, in MiB.'),
  PARSE_PROCESSES: integer(1, 64)
    .default(1)
    .describe('Child processes of the API that read files for those who wait; started when first needed.'),
  PARSE_MAX_WAITING: integer(0, 1000)
    .default(20)
    .describe('Files that may wait for those processes; more are refused with 503.'),
  ANALYSIS_KEEP_DAYS: integer(1, 365).default(30).describe('Days for which the result of an analysis is kept.'),

  JWT_SECRET: z
    .string()
    .describe('Signs access tokens (HS256). At least 32 random characters.')
    .meta({ example: '', secret: true }),
  JWT_SECRET_PREVIOUS: z
    .string()
    .optional()
    .describe('The secret before the last rotation; tokens signed with it are still accepted.')
    .meta({ example: '', secret: true }),
  ENCRYPTION_KEY: z
    .string()
    .describe('Seals secrets at rest and signs cursors. At least 32 random characters.')
    .meta({ example: '', secret: true }),
  ACCESS_TOKEN_MINUTES: integer(1, 15).default(15).describe('Life of an access token.'),
  REFRESH_TOKEN_DAYS: integer(1, 30).default(14).describe('Life of a login without a refresh.'),
  REGISTRATION: flag.prefault('true').describe('Whether anyone may register a new tenant.'),

  WORKER_QUEUES: list.prefault('').describe('Queues this worker serves, separated by commas; empty for all.'),
  READER_PROCESSES: integer(0, 64).default(0).describe('Child processes that read files; 0 for one per core.'),
  READER_MEMORY_MB: integer(512, 8192).default(768).describe('Resident memory at which a reading process is killed.'),
  READER_TEXT_SECONDS: integer(1, 600).default(30).describe('Time allowed to read a file that has text.'),
  READER_OCR_SECONDS: integer(1, 1800).default(120).describe('Time allowed to read a file that needs OCR.'),
  ...modelVariables.shape,
  ...analysisVariables.shape,

  WEBHOOK_ALLOW_PRIVATE: flag
    .prefault('false')
    .describe('Whether webhooks may call plain HTTP, private addresses and any port. For development and tests only.'),

  SWEEP_SECONDS: integer(1, 600).default(3).describe('Pause between two looks for work that was not sent.'),
  REQUEUE_AFTER_SECONDS: integer(2, 3600)
    .default(60)
    .describe('Age at which an untouched background task is looked up in the queue and sent again if it is gone.'),
});

/** Where rows and files are. */
export const storeVariables = environmentSchema.pick({ DATABASE_URL: true, STORAGE_DIR: true });

export type StoreConfig = z.output<typeof storeVariables>;
export type ModelConfig = z.output<typeof modelVariables>;
export type AnalysisConfig = z.output<typeof analysisVariables>;
export type Config = z.output<typeof environmentSchema>;
