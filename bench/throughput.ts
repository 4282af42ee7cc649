import { setTimeout as pause } from 'node:timers/promises';
import { distinct, textPdfs } from './samples.js';
import { quantile, round } from './statistics.js';

const FILES = 120;
const IN_FLIGHT = 8;
const POLL_MS = 50;
const DEADLINE_MS = 300_000;

/**
 * Uploads text PDFs to a service that speaks seed 000's API and waits until all have been read. Works for any such service,
 * so that another one can be measured in the same run.
 */
export async function benchThroughput(url: string, headers: Record<string, string>): Promise<object> {
  const started = performance.now();
  const { jobs, times } = await uploadAll(url, headers);
  const uploadsMs = performance.now() - started;
  await allCompleted(url, headers, jobs);
  return {
    files: FILES,
    upload_p50_ms: round(quantile(times, 0.5)),
    upload_p95_ms: round(quantile(times, 0.95)),
    uploads_per_s: round((FILES / uploadsMs) * 1000),
    files_per_min: round((FILES / (performance.now() - started)) * 60_000, 0),
  };
}

async function uploadAll(url: string, headers: Record<string, string>): Promise<{ jobs: string[]; times: number[] }> {
  const pdfs = await textPdfs();
  const jobs: string[] = [];
  const times: number[] = [];
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < FILES) {
      const pdf = pdfs[next++ % pdfs.length];
      if (pdf === undefined) return;
      const form = new FormData();
      form.append('file', distinct(pdf), `resume-${next}.pdf`);
      const sent = performance.now();
      const response = await fetch(`${url}/upload`, { method: 'POST', headers, body: form });
      if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
      jobs.push(((await response.json()) as { job_id: string }).job_id);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, sender));
  return { jobs, times };
}

async function allCompleted(url: string, headers: Record<string, string>, jobs: string[]): Promise<void> {
  const open = new Set(jobs);
  const deadline = Date.now() + DEADLINE_MS;
  while (open.size > 0) {
    if (Date.now() > deadline) throw new Error(`${open.size} of ${jobs.length} files are still not read.`);
    for (const job of [...open].slice(0, 40)) {
      const answer = await fetch(`${url}/status/${job}`, { headers });
      const { status, error_message: reason } = (await answer.json()) as { status: string; error_message?: string };
      if (status === 'failed') throw new Error(`A sample was not read: ${reason ?? 'no reason given'}`);
      if (status === 'completed') open.delete(job);
    }
    await pause(POLL_MS);
  }
}
