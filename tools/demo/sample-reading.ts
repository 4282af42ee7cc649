import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { reasonOf } from '../services/service-error.js';
import { type ApiClient, ApiError, type ResumeStatus } from './api-client.js';

const POLL_PAUSE_MS = 200;
const READING_DEADLINE_MS = 180_000;

export interface SampleResult {
  file: string;
  format: string;
  /** The quality of what was read, `refused` at upload or `failed` later. */
  status: string;
  name: string;
  email: string;
  title: string;
  skills: string[];
  /** From the upload to the end. */
  ms: number;
  error?: { code: string; message: string };
}

export type ReportProgress = (file: string, state: string) => void;

/** Uploads a file and waits until it has been read. Never rejects for a reason that lies in the one file. */
export async function readSample(
  client: ApiClient,
  folder: string,
  file: string,
  report: ReportProgress,
  deadlineMs = READING_DEADLINE_MS,
): Promise<SampleResult> {
  const startedAt = Date.now();
  const nothing = { file, format: extname(file).slice(1), name: '', email: '', title: '', skills: [] };
  const result = await uploadAndWait(client, join(folder, file), file, report, startedAt + deadlineMs);
  return { ...nothing, ...result, ms: Date.now() - startedAt };
}

type Reading = Pick<SampleResult, 'status'> & Partial<SampleResult>;

async function uploadAndWait(
  client: ApiClient,
  path: string,
  file: string,
  report: ReportProgress,
  deadline: number,
): Promise<Reading> {
  try {
    report(file, 'uploading');
    const id = await client.upload(file, new Uint8Array(readFileSync(path)));
    const status = await waitForEnd(client, id, deadline, (state) => {
      report(file, state);
    });
    if (status.status !== 'completed') return failure(status);
    const { resume, quality } = await client.data(id);
    const { name, email, label } = resume.basics;
    const fields = { name: name ?? '', email: email ?? '', title: label ?? '', skills: resume.skills ?? [] };
    return { status: quality, ...fields };
  } catch (error) {
    // An error of the server or of the network is no refusal.
    const refused = error instanceof ApiError && error.status < 500;
    const code = error instanceof ApiError ? error.code : 'no_answer';
    return { status: refused ? 'refused' : 'failed', error: { code, message: reasonOf(error) } };
  }
}

async function waitForEnd(
  client: ApiClient,
  id: string,
  deadline: number,
  report: (state: string) => void,
): Promise<ResumeStatus> {
  for (;;) {
    const status = await client.status(id);
    if (!['pending', 'processing'].includes(status.status)) return status;
    if (Date.now() > deadline) {
      const stuck = status.current_step ?? status.status;
      return {
        ...status,
        status: 'failed',
        error: `Not read in time, it stopped at "${stuck}".`,
        error_code: 'timed_out',
      };
    }
    report(`${status.progress_percentage} % ${status.current_step ?? status.status}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_PAUSE_MS));
  }
}

function failure({ status, error, error_code: code }: ResumeStatus): Reading {
  return { status, error: { code: code ?? status, message: error ?? `The reading was ${status}.` } };
}
