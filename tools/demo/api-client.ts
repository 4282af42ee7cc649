import { z } from 'zod';
import type { Login } from './seeded-tenants.js';

const REQUEST_TIMEOUT_MS = 30_000;
const RATE_LIMIT_TRIES = 10;

const tokensSchema = z.object({ access_token: z.string() });
const acceptedSchema = z.object({ id: z.string() });
const statusSchema = z.object({
  status: z.enum(['pending', 'processing', 'completed', 'failed', 'cancelled']),
  progress_percentage: z.number(),
  current_step: z.string().nullable(),
  error: z.string().nullable(),
  error_code: z.string().nullish(),
});
const dataSchema = z.object({
  resume: z.object({
    basics: z.object({ name: z.string().nullish(), email: z.string().nullish(), label: z.string().nullish() }),
    skills: z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])).nullish(),
  }),
  quality: z.string(),
});
const openingSchema = z.object({ id: z.string(), title: z.string() });
const openingsSchema = z.object({ items: z.array(openingSchema) });
const score = z.number().nullable();
const matchesSchema = z.object({
  items: z.array(
    z.object({
      match_score: z.number(),
      scores: z.object({ skills: score, experience: score, education: score, location: score }),
      explanation: z.string(),
      stale: z.boolean(),
      candidate: z.object({ name: z.string().nullable(), title: z.string().nullable() }),
    }),
  ),
});
const problemSchema = z.object({ error: z.string(), message: z.string() });

export type ResumeStatus = z.infer<typeof statusSchema>;
export type ResumeData = z.infer<typeof dataSchema>;
export type Opening = z.infer<typeof openingSchema>;

const SHOWN_MATCHES = 3;

/** An answer that is not a success, with the code and the sentence of the API. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The few requests of the API that a recruiter who uploads resumes and opens jobs needs. */
export class ApiClient {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  static async login(baseUrl: string, { email, password }: Login, tenant: string): Promise<ApiClient> {
    const answer = await send(`${baseUrl}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password, tenant }),
    });
    return new ApiClient(baseUrl, tokensSchema.parse(answer).access_token);
  }

  /** Answers the id of the resume. */
  async upload(fileName: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([content]), fileName);
    return acceptedSchema.parse(await this.request('/api/resumes/upload', { method: 'POST', body: form })).id;
  }

  async status(id: string): Promise<ResumeStatus> {
    return statusSchema.parse(await this.request(`/api/resumes/${id}/status`));
  }

  async data(id: string): Promise<ResumeData> {
    return dataSchema.parse(await this.request(`/api/resumes/${id}/data`));
  }

  async openings(): Promise<Opening[]> {
    return openingsSchema.parse(await this.request('/api/jobs?status=open&limit=100')).items;
  }

  /** Opens a job that says what its description says. */
  async openJob(description: string): Promise<Opening> {
    const body = JSON.stringify({ description, status: 'open' });
    const headers = { 'Content-Type': 'application/json' };
    return openingSchema.parse(await this.request('/api/jobs', { method: 'POST', headers, body }));
  }

  /** The candidates that match a job best, the best first. */
  async matches(job: string): Promise<z.infer<typeof matchesSchema>['items']> {
    return matchesSchema.parse(await this.request(`/api/matching/jobs/${job}/matches?limit=${SHOWN_MATCHES}`)).items;
  }

  private request(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${this.token}`);
    return send(`${this.baseUrl}${path}`, { ...init, headers });
  }
}

/** Waits and tries again where the API says "too many requests". */
async function send(url: string, init: RequestInit): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    const body = parseJson(await response.text());
    if (response.ok) return body;
    if (response.status !== 429 || tries === RATE_LIMIT_TRIES) throw apiError(response.status, body);
    const seconds = Number(response.headers.get('Retry-After') ?? '1');
    await new Promise((resolve) => setTimeout(resolve, Math.min(Math.max(seconds, 0.1), 5) * 1000));
  }
}

function apiError(status: number, body: unknown): ApiError {
  const problem = problemSchema.safeParse(body);
  if (problem.success) return new ApiError(status, problem.data.error, problem.data.message);
  return new ApiError(status, `http_${status}`, `The API answered ${status}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
