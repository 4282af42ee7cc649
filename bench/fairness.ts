import pg from 'pg';
import type { BenchEnvironment } from './environment.js';
import { textResume } from './samples.js';
import { quantile, round } from './statistics.js';

const UPLOADS = 40;
const QUEUED = 5000;
const FILES_A_REQUEST = 250;

/** What became of one upload, in milliseconds. */
interface Reading {
  /** From the request to its answer. */
  uploadMs: number;
  /** From the request to the end of the stream of its events. */
  wholeMs: number;
  resumeId: string;
}

/**
 * From the upload of one small text to the end of its reading, and how long it waited for a worker: first while nothing else is
 * to be done, then while 5,000 files of another tenant wait.
 */
export async function benchFairness({ api, worker, apiKey, otherApiKey, adminUrl }: BenchEnvironment): Promise<object> {
  const [single, many] = [{ 'x-api-key': apiKey }, { 'x-api-key': otherApiKey }];
  // The first files meet cold programs.
  await measure(api.url, single);
  const idle = await measure(api.url, single);
  // Halted, it has nothing in hand that could be given to another; the files come faster.
  process.kill(worker.pid, 'SIGSTOP');
  await fill(api.url, many).finally(() => process.kill(worker.pid, 'SIGCONT'));
  const waitingBefore = await waiting(api.url);
  const busy = await measure(api.url, single);
  const [idleP95, busyP95] = [idle, busy].map((readings) =>
    quantile(
      readings.map(({ wholeMs }) => wholeMs),
      0.95,
    ),
  );
  return {
    uploads: UPLOADS,
    waiting_before: waitingBefore,
    waiting_after: await waiting(api.url),
    idle: await summary(adminUrl, idle),
    busy: await summary(adminUrl, busy),
    p95_ratio: round((busyP95 ?? Number.NaN) / (idleP95 ?? Number.NaN), 2),
  };
}

async function summary(adminUrl: string, readings: Reading[]): Promise<object> {
  const whole = readings.map(({ wholeMs }) => wholeMs);
  const ids = readings.map(({ resumeId }) => resumeId);
  const uploads = readings.map(({ uploadMs }) => uploadMs);
  const { waited, read, worked } = await timesOf(adminUrl, ids);
  return {
    p50_ms: round(quantile(whole, 0.5), 0),
    p95_ms: round(quantile(whole, 0.95), 0),
    uploaded_p50_ms: round(quantile(uploads, 0.5), 0),
    uploaded_p95_ms: round(quantile(uploads, 0.95), 0),
    waited_p50_ms: round(quantile(waited, 0.5), 0),
    waited_p95_ms: round(quantile(waited, 0.95), 0),
    worked_p50_ms: round(quantile(worked, 0.5), 0),
    worked_p95_ms: round(quantile(worked, 0.95), 0),
    read_p50_ms: round(quantile(read, 0.5), 0),
    read_p95_ms: round(quantile(read, 0.95), 0),
  };
}

/** How long each resume waited for a worker, was worked on, and its file was read. */
async function timesOf(adminUrl: string, resumeIds: string[]): Promise<Record<'waited' | 'worked' | 'read', number[]>> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<Record<'waited' | 'worked' | 'read', number>>(
      `select extract(epoch from j.started_at - j.created_at)::float8 * 1000 as waited,
        extract(epoch from j.finished_at - j.started_at)::float8 * 1000 as worked, p.read_ms as read
        from processing_jobs j join resume_parses p on p.resume_id = j.resume_id where j.resume_id = any ($1::uuid[])`,
      [resumeIds],
    );
    return {
      waited: rows.map(({ waited }) => waited),
      worked: rows.map(({ worked }) => worked),
      read: rows.map(({ read }) => read),
    };
  } finally {
    await admin.end();
  }
}

async function measure(url: string, headers: Record<string, string>): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (let i = 0; i < UPLOADS; i++) readings.push(await uploadAndRead(url, headers));
  return readings;
}

async function uploadAndRead(url: string, headers: Record<string, string>): Promise<Reading> {
  const started = performance.now();
  const { id } = (await post(`${url}/api/resumes/upload`, headers, [['file', textResume()]])) as { id: string };
  const uploadMs = performance.now() - started;
  const events = await fetch(`${url}/api/resumes/${id}/events`, { headers });
  // The stream ends with the reading.
  const told = await events.text();
  const wholeMs = performance.now() - started;
  if (!told.includes('"status":"completed"')) throw new Error(`The sample was not read: ${told}`);
  return { uploadMs, wholeMs, resumeId: id };
}

/** Uploads until as many files wait. */
async function fill(url: string, headers: Record<string, string>): Promise<void> {
  while ((await waiting(url)) < QUEUED) {
    const files = Array.from({ length: FILES_A_REQUEST }, (): [string, Blob] => ['files', textResume()]);
    await post(`${url}/api/resumes/bulk-upload`, headers, files);
  }
}

async function waiting(url: string): Promise<number> {
  const { queue } = (await (await fetch(`${url}/health`)).json()) as { queue: { pending: number } | null };
  if (queue === null) throw new Error('The API does not know how many files wait.');
  return queue.pending;
}

async function post(url: string, headers: Record<string, string>, files: [string, Blob][]): Promise<unknown> {
  const form = new FormData();
  for (const [i, [field, content]] of files.entries()) form.append(field, content, `resume-${i}.txt`);
  const response = await fetch(url, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
