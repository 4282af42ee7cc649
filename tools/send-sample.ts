import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { localPath, projectRoot } from './services/project-dirs.js';
import { reasonOf, ServiceError } from './services/service-error.js';

const SAMPLE = 'nurse.docx';
const DEADLINE_MS = 120_000;
const PAUSE_MS = 500;

const loginSchema = z.object({ email: z.string(), password: z.string() });
const demoSchema = z.object({
  base_url: z.string(),
  smtp_port: z.number(),
  tenants: z.array(z.object({ slug: z.string(), admin: loginSchema })).min(1),
});
const addressSchema = z.object({ address: z.string() });
const messagesSchema = z.object({
  items: z.array(
    z.object({
      subject: z.string(),
      status: z.string(),
      reason: z.string().nullable(),
      files: z.array(z.object({ resume_id: z.string().nullable() })),
    }),
  ),
});
const readingSchema = z.object({ status: z.string(), error: z.string().nullable() });
const dataSchema = z.object({ candidate_id: z.string().nullable() });

/** `npm run send-sample`: mails a sample resume to the running demo and shows the candidate that it became. */
async function main(): Promise<void> {
  const file = localPath('demo.json');
  if (!existsSync(file))
    throw new ServiceError('The demo does not run: start it with "npm run demo" in another terminal.');
  const demo = demoSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const [tenant] = demo.tenants;
  if (tenant === undefined) throw new ServiceError('The demo has no tenant.');
  const api = await DemoApi.login(demo.base_url, tenant.admin, tenant.slug);
  const address = await api.address();
  const subject = `Application ${new Date().toISOString()}`;
  await send(demo.smtp_port, address, subject);
  say(`Mailed samples/${SAMPLE} to ${address}`);
  const resumeId = await eventually('the message to be imported', () => api.resumeOf(subject));
  say(`It became the resume ${resumeId}`);
  const candidateId = await eventually('the resume to be read', () => api.candidateOf(resumeId));
  say(JSON.stringify(await api.get(`/api/resumes/candidates/${candidateId}`), null, 2));
}

async function send(port: number, to: string, subject: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({
      from: '"A candidate" <candidate@example.com>',
      to,
      subject,
      text: 'Dear all,\n\nplease find my resume attached.\n',
      attachments: [{ path: join(projectRoot(), 'samples', SAMPLE) }],
    });
  } finally {
    transport.close();
  }
}

/** The few requests of the API that are needed to follow a message. */
class DemoApi {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  static async login(baseUrl: string, login: z.infer<typeof loginSchema>, tenant: string): Promise<DemoApi> {
    const body = JSON.stringify({ ...login, tenant });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${baseUrl}/api/auth/login`, { method: 'POST', headers, body });
    if (!answer.ok) throw new ServiceError('The login of .local/demo.json does not work: is it of a demo that runs?');
    return new DemoApi(baseUrl, z.object({ access_token: z.string() }).parse(await answer.json()).access_token);
  }

  /** The tenant's address, made now if there is none. */
  async address(): Promise<string> {
    const path = '/api/email/address';
    const known = addressSchema.safeParse(await this.get(path).catch(() => undefined));
    if (known.success) return known.data.address;
    const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
    return addressSchema.parse(await this.get(path, init)).address;
  }

  /** Undefined as long as the message is not imported. */
  async resumeOf(subject: string): Promise<string | undefined> {
    const { items } = messagesSchema.parse(await this.get('/api/email/messages'));
    const message = items.find((item) => item.subject === subject);
    if (message?.reason != null) throw new ServiceError(`Nothing was taken from the message: ${message.reason}`);
    return message?.files.find(({ resume_id: id }) => id !== null)?.resume_id ?? undefined;
  }

  /** Undefined as long as the resume is not read. */
  async candidateOf(resumeId: string): Promise<string | undefined> {
    const { status, error } = readingSchema.parse(await this.get(`/api/resumes/${resumeId}/status`));
    if (status === 'failed') throw new ServiceError(`The resume could not be read: ${error ?? ''}`);
    if (status !== 'completed') return undefined;
    return dataSchema.parse(await this.get(`/api/resumes/${resumeId}/data`)).candidate_id ?? undefined;
  }

  async get(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { ...(init.headers as Record<string, string> | undefined), Authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.baseUrl}${path}`, { ...init, headers });
    if (!answer.ok) throw new ServiceError(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}

async function eventually(what: string, ask: () => Promise<string | undefined>): Promise<string> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new ServiceError(`Still waiting after ${DEADLINE_MS / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
});
