import { residentMegabytes } from './memory.js';
import { textPdfs } from './samples.js';
import { round } from './statistics.js';

const FILES = 500;
const FILE_BYTES = 60_000;
const IN_FLIGHT = 8;
const SAMPLE_MS = 100;

/** Seconds for 500 files of 60 kB in one request and in 500, and how far the API's resident memory grew meanwhile. */
export async function benchBulk(apiUrl: string, headers: Record<string, string>, apiPid: number): Promise<object> {
  const [pdf] = await textPdfs();
  if (pdf === undefined) throw new Error('The sample is missing.');
  const file = (): Blob =>
    new Blob([Buffer.concat([Buffer.from(pdf), Buffer.alloc(FILE_BYTES)]).subarray(0, FILE_BYTES)]);
  const singles = await measure(apiPid, async () => {
    let left = FILES;
    const sender = async (): Promise<void> => {
      while (left-- > 0) await post(`${apiUrl}/api/resumes/upload`, headers, [['file', file()]]);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, sender));
  });
  const together = await measure(apiPid, async () => {
    const files = Array.from({ length: FILES }, (): [string, Blob] => ['files', file()]);
    await post(`${apiUrl}/api/resumes/bulk-upload`, headers, files);
  });
  return {
    files: FILES,
    file_kb: FILE_BYTES / 1000,
    one_request: together,
    single_uploads: { in_flight: IN_FLIGHT, ...singles },
  };
}

async function post(url: string, headers: Record<string, string>, files: [string, Blob][]): Promise<void> {
  const form = new FormData();
  for (const [i, [field, content]] of files.entries()) form.append(field, content, `resume-${i}.pdf`);
  const response = await fetch(url, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

async function measure(pid: number, work: () => Promise<void>): Promise<{ seconds: number; grown_mb: number }> {
  const before = residentMegabytes(pid).own;
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid).own);
  }, SAMPLE_MS);
  const started = performance.now();
  await work();
  clearInterval(sampling);
  return { seconds: round((performance.now() - started) / 1000, 2), grown_mb: peak - before };
}
