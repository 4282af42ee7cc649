import { z } from 'zod';

const flag = z.stringbool();
const integer = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const perMinute = integer(0, 1_000_000);
const price = z.coerce.number().min(0).max(10_000);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const inboundSecret = (description: string) =>
  z.string().optional().describe(`${description} Without it that way is closed.`).meta({ example: '', secret: true });

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

/** Requests a minute that may also come all at once; 0 for no limit. */
export const rateLimitVariables = z.object({
  RATE_LIMIT_TENANT: perMinute
    .default(60_000)
    .describe('Requests a minute of a tenant, all its users and keys together; 0 for no limit, as with those below.'),
  RATE_LIMIT_CALLER: perMinute.default(30_000).describe('Requests a minute of one user or API key.'),
  RATE_LIMIT_ADDRESS: perMinute.default(30_000).describe('Requests a minute from one address.'),
  RATE_LIMIT_SIGN_INS: perMinute
    .default(300)
    .describe('Logins, refreshes and registrations a minute from one address. Failed logins are slowed down besides.'),
  RATE_LIMIT_UPLOADS: perMinute.default(6000).describe('Requests with files a minute of one user or API key.'),
  RATE_LIMIT_SEARCHES: perMinute.default(6000).describe('Searches and lists a minute of one user or API key.'),
});

/** What operators watch. Each is off unless it is set. */
export const observationVariables = z.object({
  METRICS_PORT: integer(0, 65_535)
    .default(0)
    .describe('Port of /metrics for Prometheus, apart from that of the API; 0 for none.'),
  METRICS_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address of that port. Whoever reaches it may read: never a public one.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('OTLP/HTTP collector that gets traces, for example http://localhost:4318; none without it.')
    .meta({ example: '' }),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .optional()
    .describe('Headers for the collector: name=value, separated by commas.')
    .meta({ example: '', secret: true }),
  TRACE_SAMPLE_RATIO: z.coerce.number().min(0).max(1).default(1).describe('Part of the traces that is sent, 0 to 1.'),
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
  INTAKE_MAX_WAITING: integer(0, 1_000_000)
    .default(50_000)
    .describe('Files of all tenants that may wait to be read; more are refused with 503. 0 for any number.'),
  STORAGE_MIN_FREE_MB: integer(0, 10_000_000)
    .default(512)
    .describe('Free space below which STORAGE_DIR takes no files, in MiB; they are refused with 503. 0 for none.'),
  QUOTA_RESUMES_PER_DAY: integer(0, 10_000_000)
    .default(0)
    .describe('Resumes that each tenant may send in a day (UTC); 0 for any number. `npm run quota` sets that of one.'),
  QUOTA_STORED_MB: integer(0, 1_000_000_000)
    .default(0)
    .describe("Room for the files of each tenant's resumes, in MiB; 0 for any. `npm run quota` sets that of one."),
  QUOTA_WAITING_JOBS: integer(0, 1_000_000)
    .default(0)
    .describe('Background tasks of each tenant that may wait; 0 for any number. `npm run quota` sets that of one.'),
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
  ENCRYPTION_KEYS_PREVIOUS: list
    .prefault('')
    .describe(
      'The keys before the last rotation, separated by commas; what was sealed or signed with them is still accepted.',
    )
    .meta({ example: '', secret: true }),
  ACCESS_TOKEN_MINUTES: integer(1, 15).default(15).describe('Life of an access token.'),
  REFRESH_TOKEN_DAYS: integer(1, 30).default(14).describe('Life of a login without a refresh.'),
  REGISTRATION: flag.prefault('true').describe('Whether anyone may register a new tenant.'),

  WORKER_QUEUES: list
    .prefault('')
    .describe('Queues this worker serves, separated by commas; empty for all. `parse` brings `parse-bulk` along.'),
  READER_PROCESSES: integer(0, 64)
    .default(0)
    .describe('Child processes that read files; 0 for one per core. One more is started when all of them are busy.'),
  READER_MEMORY_MB: integer(512, 8192).default(768).describe('Resident memory at which a reading process is killed.'),
  READER_TEXT_SECONDS: integer(1, 600).default(30).describe('Time allowed to read a file that has text.'),
  READER_OCR_SECONDS: integer(1, 1800).default(120).describe('Time allowed to read a file that needs OCR.'),
  ...modelVariables.shape,
  ...analysisVariables.shape,

  ...rateLimitVariables.shape,
  ...observationVariables.shape,

  WEBHOOK_ALLOW_PRIVATE: flag
    .prefault('false')
    .describe('Whether webhooks may call plain HTTP, private addresses and any port. For development and tests only.'),

  GOOGLE_CLIENT_ID: z
    .string()
    .optional()
    .describe('Client id of this installation at Google; with its secret, users can connect Google Drive.')
    .meta({ example: '' }),
  GOOGLE_CLIENT_SECRET: z
    .string()
    .optional()
    .describe('Secret of that client. Redirect URI there: PUBLIC_URL/api/google-drive/auth/callback.')
    .meta({ example: '', secret: true }),
  GOOGLE_CONSENT_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://accounts.google.com/o/oauth2/v2/auth')
    .describe('Page on which users allow Google Drive to be read.'),
  GOOGLE_OAUTH_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://oauth2.googleapis.com')
    .describe('Address below which Google gives (/token) and ends (/revoke) access.'),
  GOOGLE_DRIVE_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://www.googleapis.com')
    .describe('Address below which Google Drive answers (/drive/v3).'),
  INBOUND_MAIL_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .optional()
    .describe('Domain of the addresses at which tenants take mail; without it they have none.')
    .meta({ example: '' }),
  INBOUND_RAW_SECRET: inboundSecret('Signs raw messages sent to /api/email/inbound (Standard Webhooks, `whsec_…`).'),
  INBOUND_MAILGUN_KEY: inboundSecret('Signing key of Mailgun webhooks.'),
  INBOUND_SENDGRID_KEY: inboundSecret('Public key with which SendGrid signs Inbound Parse (base64).'),
  INBOUND_POSTMARK_LOGIN: inboundSecret('User and password (`user:password`) in the URL of the Postmark webhook.'),
  MAILBOX_ALLOW_PRIVATE: flag
    .prefault('false')
    .describe(
      'Whether mailboxes may be on private addresses and any port. For development and tests, or servers of your own.',
    ),
  MAILBOX_CONNECTIONS: integer(0, 1000)
    .default(50)
    .describe('Mailboxes that a worker reads at the same time; 0 for none.'),
  SMTP_PORT: integer(0, 65_535).default(0).describe('Port on which the worker takes mail by SMTP; 0 for none.'),
  SMTP_HOST: z.string().min(1).default('0.0.0.0').describe('Address that the SMTP port listens on.'),
  SMTP_TLS_CERT: z
    .string()
    .optional()
    .describe('File with the certificate chain for STARTTLS (PEM); without it STARTTLS is not offered.')
    .meta({ example: '' }),
  SMTP_TLS_KEY: z.string().optional().describe('File with its private key (PEM).').meta({ example: '' }),

  SWEEP_SECONDS: integer(1, 600).default(3).describe('Pause between two looks for work that was not sent.'),
  REQUEUE_AFTER_SECONDS: integer(2, 3600)
    .default(60)
    .describe('Age at which an untouched background task is looked up in the queue and sent again if it is gone.'),
  JOB_LOCK_SECONDS: integer(2, 300)
    .default(10)
    .describe('Time for which a worker holds a job without a sign of life; then the job goes to another worker.'),
  STOP_SECONDS: integer(0, 600)
    .default(20)
    .describe(
      'Time for running jobs to end when a worker is told to stop; the rest is given back. Less than it has before it is killed.',
    ),
});

/** Where rows and files are. */
export const storeVariables = environmentSchema.pick({ DATABASE_URL: true, STORAGE_DIR: true });

export type StoreConfig = z.output<typeof storeVariables>;
export type ModelConfig = z.output<typeof modelVariables>;
export type AnalysisConfig = z.output<typeof analysisVariables>;
export type RateLimitConfig = z.output<typeof rateLimitVariables>;
export type Config = z.output<typeof environmentSchema>;
