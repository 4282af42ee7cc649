import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { WebSocket } from 'ws';
import { projectRoot } from '../tools/services/project-dirs.js';
import type { BenchEnvironment } from './environment.js';
import { distinct } from './samples.js';
import { quantile, round } from './statistics.js';

const RUNS = 30;
const TWO_PAGES = 'two-columns.pdf';
const DESCRIPTION = `Senior platform engineer. Requirements: five years of Python, PostgreSQL, Docker, Kubernetes, Terraform and
  AWS. Nice to have: Rust, GraphQL, Kafka.`;

/** When the worker noted how far it is, by PostgreSQL's clock, which is this machine's. */
const RECORD_STEPS = `
  create table bench_steps (job uuid not null, progress integer not null, at timestamptz not null);
  create function bench_record_step() returns trigger language plpgsql security definer as $$
  begin
    insert into bench_steps values (new.id, new.progress_percentage, new.updated_at);
    return null;
  end $$;
  create trigger bench_steps after update on processing_jobs for each row execute function bench_record_step();`;

interface Message {
  progress: number;
  state: string;
  /** Milliseconds since 1970. */
  at: number;
}

interface Run {
  jobId: string;
  /** From the request to the last message of the socket. */
  ms: number;
  messages: Message[];
}

/**
 * Analyses of a text PDF of two pages without a model, one after the other: from the request to the end, and how long after
 * the worker has noted a step its message is at the socket.
 */
export async function benchAnalysis({ api, apiKey, adminUrl }: BenchEnvironment): Promise<object> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(RECORD_STEPS);
    const pdf = await readFile(path.join(projectRoot(), 'samples', TWO_PAGES));
    const runs: Run[] = [];
    for (let i = 0; i <= RUNS; i++) runs.push(await analyse(api.url, { 'x-api-key': apiKey }, pdf));
    const [first, ...warm] = runs;
    const whole = warm.map(({ ms }) => ms);
    const delays = await delaysOf(admin, runs);
    return {
      ...{ runs: warm.length, first_ms: round(first?.ms ?? Number.NaN, 0) },
      ...{ p50_ms: round(quantile(whole, 0.5), 0), p95_ms: round(quantile(whole, 0.95), 0) },
      max_ms: round(Math.max(...whole), 0),
      steps: delays.length,
      step_to_socket_p50_ms: round(quantile(delays, 0.5)),
      step_to_socket_p95_ms: round(quantile(delays, 0.95)),
      step_to_socket_max_ms: round(Math.max(...delays)),
    };
  } finally {
    await admin.end();
  }
}

async function analyse(url: string, headers: Record<string, string>, pdf: Buffer): Promise<Run> {
  const form = new FormData();
  form.append('job_description', DESCRIPTION);
  form.append('cv_file', distinct(pdf), 'cv.pdf');
  const started = performance.now();
  const response = await fetch(`${url}/api/analyze`, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  const { job_id: jobId } = (await response.json()) as { job_id: string };
  const messages = await follow(`${url.replace(/^http/, 'ws')}/api/ws/${jobId}`, headers);
  if (messages.at(-1)?.state !== 'SUCCESS')
    throw new Error(`The analysis ended with ${JSON.stringify(messages.at(-1))}.`);
  return { jobId, ms: performance.now() - started, messages };
}

function follow(address: string, headers: Record<string, string>): Promise<Message[]> {
  const messages: Message[] = [];
  const socket = new WebSocket(address, { headers });
  return new Promise((resolve, reject) => {
    socket.on('message', (data: Buffer) => {
      const at = performance.timeOrigin + performance.now();
      messages.push({ ...(JSON.parse(data.toString('utf8')) as Omit<Message, 'at'>), at });
    });
    socket.once('close', () => {
      resolve(messages);
    });
    socket.once('error', reject);
  });
}

/** Of the messages behind the first, which tells what was before the socket. */
async function delaysOf(admin: pg.Client, runs: Run[]): Promise<number[]> {
  const { rows } = await admin.query<{ job: string; progress: number; ms: number }>(
    `select job, progress, extract(epoch from min(at))::float8 * 1000 as ms from bench_steps group by job, progress`,
  );
  const steps = new Map(rows.map(({ job, progress, ms }) => [`${job} ${progress}`, ms]));
  return runs.flatMap(({ jobId, messages }) =>
    messages.slice(1).flatMap(({ progress, at }) => {
      const noted = steps.get(`${jobId} ${progress}`);
      return noted === undefined ? [] : [at - noted];
    }),
  );
}
