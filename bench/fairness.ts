import { distinct, textPdfs } from './samples.js';
import { quantile, round } from './statistics.js';

const UPLOADS = 40;
const QUEUED = 5000;
const FILES_A_REQUEST = 1000;

/** Who is measured, and who fills the queue. */
export interface Tenants {
  single: Record<string, string>;
  many: Record<string, string>;
}

/**
 * Milliseconds from the upload of one text PDF to the end of its reading: first while nothing else is to be done, then while
 * 5,000 files of another tenant wait.
 */
export async function benchFairness(apiUrl: string, { single, many }: Tenants): Promise<object> {
  const [pdf] = await textPdfs();
  if (pdf === undefined) throw new Error('The sample is missing.');
  // The first files meet cold programs.
  await measure(apiUrl, single, pdf);
  const idle = await measure(apiUrl, single, pdf);
  await fill(apiUrl, many, pdf);
  const waitingBefore = await waiting(apiUrl);
  const busy = await measure(apiUrl, single, pdf);
  return {
    uploads: UPLOADS,
    waiting_before: waitingBefore,
    waiting_after: await waiting(apiUrl),
    idle_p50_ms: round(quantile(idle, 0.5), 0),
    idle_p95_ms: round(quantile(idle, 0.95), 0),
    busy_p50_ms: round(quantile(busy, 0.5), 0),
    busy_p95_ms: round(quantile(busy, 0.95), 0),
    p95_ratio: round(quantile(busy, 0.95) / quantile(idle, 0.95), 2),
  };
}

async function measure(url: string, headers: Record<string, string>, pdf: Buffer): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < UPLOADS; i++) times.push(await uploadAndRead(url, headers, pdf));
  return times;
}

async function uploadAndRead(url: string, headers: Record<string, string>, pdf: Buffer): Promise<number> {
  const started = performance.now();
  const { id } = (await post(`${url}/api/resumes/upload`, headers, [['file', distinct(pdf)]])) as { id: string };
  const events = await fetch(`${url}/api/resumes/${id}/events`, { headers });
  // The stream ends with the reading.
  const told = await events.text();
  const ms = performance.now() - started;
  if (!told.includes('"status":"completed"')) throw new Error(`The sample was not read: ${told}`);
  return ms;
}

/** Uploads until as many files wait, some having been read meanwhile. */
async function fill(url: string, headers: Record<string, string>, pdf: Buffer): Promise<void> {
  while ((await waiting(url)) < QUEUED) {
    const files = Array.from({ length: FILES_A_REQUEST }, (): [string, Blob] => ['files', distinct(pdf)]);
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
  for (const [i, [field, content]] of files.entries()) form.append(field, content, `resume-${i}.pdf`);
  const response = await fetch(url, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
