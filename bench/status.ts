import autocannon from 'autocannon';
import { quantile, round } from './statistics.js';

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 16;

/** Requests per second of a job's status, the API's and the bare handler's in turns. */
export async function benchStatus(apiUrl: string, apiKey: string, baselineUrl: string, jobId: string): Promise<object> {
  const rates = { api: [] as number[], baseline: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    rates.baseline.push(await rate(`${baselineUrl}/status/${jobId}`, {}));
    rates.api.push(await rate(`${apiUrl}/status/${jobId}`, { 'x-api-key': apiKey }));
  }
  const median = { api: quantile(rates.api, 0.5), baseline: quantile(rates.baseline, 0.5) };
  return {
    api_per_s: round(median.api, 0),
    bare_per_s: round(median.baseline, 0),
    ratio: round(median.api / median.baseline, 2),
  };
}

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed requests.`);
  }
  return result.requests.average;
}
