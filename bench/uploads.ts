import { padded, textPdfs } from './samples.js';
import { quantile, round } from './statistics.js';

const ROUNDS = 5;
const UPLOADS_A_ROUND = 60;
const IN_FLIGHT = 8;

/** Milliseconds of uploads of a 100 KB PDF, the API's and the bare handler's in turns, 8 in flight. */
export async function benchUploads(apiUrl: string, apiKey: string, baselineUrl: string): Promise<object> {
  const [pdf] = await textPdfs();
  if (pdf === undefined) throw new Error('The sample is missing.');
  const times = { api: [] as number[], baseline: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    times.baseline.push(...(await uploadMany(`${baselineUrl}/upload`, {}, pdf)));
    times.api.push(...(await uploadMany(`${apiUrl}/upload`, { 'x-api-key': apiKey }, pdf)));
  }
  const p50 = { api: quantile(times.api, 0.5), baseline: quantile(times.baseline, 0.5) };
  return {
    api_p50_ms: round(p50.api),
    api_p95_ms: round(quantile(times.api, 0.95)),
    bare_p50_ms: round(p50.baseline),
    bare_p95_ms: round(quantile(times.baseline, 0.95)),
    p50_ratio: round(p50.api / p50.baseline, 2),
  };
}

async function uploadMany(url: string, headers: Record<string, string>, pdf: Buffer): Promise<number[]> {
  const times: number[] = [];
  let left = UPLOADS_A_ROUND;
  const sender = async (): Promise<void> => {
    while (left-- > 0) times.push(await uploadOnce(url, headers, pdf));
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, sender));
  return times;
}

async function uploadOnce(url: string, headers: Record<string, string>, pdf: Buffer): Promise<number> {
  const form = new FormData();
  form.append('file', padded(pdf), 'resume.pdf');
  const started = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
  return performance.now() - started;
}
