import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { createTransport, type SendMailOptions } from 'nodemailer';
import {
  ApiClient,
  eventually,
  Installation,
  LOCALHOST_CERTIFICATE,
  projectPath,
  RegisteredTenant,
  zip,
  zipBomb,
  type Answer,
  type Json,
  type RunningProgram,
} from '#libs/testing';
import { findFreePort } from '../../../tools/services/free-port.js';

const DOMAIN = 'mail.example.com';
const RESUME = readFileSync(projectPath('samples/chef.txt'));
const DOCX = readFileSync(projectPath('samples/nurse.docx'));
const sendgridKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SECRETS = {
  INBOUND_RAW_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  INBOUND_MAILGUN_KEY: 'key-mailgun',
  INBOUND_SENDGRID_KEY: sendgridKeys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  INBOUND_POSTMARK_LOGIN: 'postmark:secret',
};
const DEADLINE_MS = 60_000;

interface Inbound {
  headers: Record<string, string>;
  body: Buffer;
}

const now = (): string => String(Math.floor(Date.now() / 1000));

/** The bytes of a message, as a mail program makes them. */
async function rawOf(message: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return (await transport.sendMail({ from: 'ada@example.com', ...message })).message as Buffer;
}

function signedRaw(body: Buffer, to: string, secret = SECRETS.INBOUND_RAW_SECRET): Inbound {
  const [id, timestamp] = [randomUUID(), now()];
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${to}.`).update(body).digest('base64');
  const headers = {
    ...{ 'content-type': 'message/rfc822', 'x-envelope-to': to, 'webhook-id': id },
    ...{ 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  };
  return { headers, body };
}

async function form(fields: Record<string, string>, file: { field: string; name: string }): Promise<Inbound> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append(file.field, new Blob([RESUME], { type: 'text/plain' }), file.name);
  const request = new Request('http://localhost', { method: 'POST', body: data });
  const body = Buffer.from(await request.arrayBuffer());
  return { headers: { 'content-type': request.headers.get('content-type') ?? '' }, body };
}

function mailgun(to: string, key = SECRETS.INBOUND_MAILGUN_KEY): Promise<Inbound> {
  const [timestamp, token] = [now(), randomUUID()];
  const signature = createHmac('sha256', key).update(`${timestamp}${token}`).digest('hex');
  const message = { recipient: to, from: 'ada@example.com', subject: 'By Mailgun', 'Message-Id': `<${token}@b>` };
  return form({ timestamp, token, signature, ...message }, { field: 'attachment-1', name: 'cv.txt' });
}

async function sendgrid(to: string, key = sendgridKeys.privateKey): Promise<Inbound> {
  const envelope = JSON.stringify({ to: [to], from: 'ada@example.com' });
  const headers = `Message-ID: <${randomUUID()}@b>\n`;
  const fields = { envelope, headers, from: 'ada@example.com', to, subject: 'By SendGrid', text: 'See the file.' };
  const request = await form(fields, { field: 'attachment1', name: 'cv.txt' });
  const timestamp = now();
  const signature = sign('sha256', Buffer.concat([Buffer.from(timestamp), request.body]), key).toString('base64');
  const signed = {
    'x-twilio-email-event-webhook-timestamp': timestamp,
    'x-twilio-email-event-webhook-signature': signature,
  };
  return { ...request, headers: { ...request.headers, ...signed } };
}

function postmark(to: string, login = SECRETS.INBOUND_POSTMARK_LOGIN): Inbound {
  const file = { Name: 'cv.txt', Content: RESUME.toString('base64'), ContentType: 'text/plain', ContentID: '' };
  const message = { From: 'ada@example.com', OriginalRecipient: to, Subject: 'By Postmark', TextBody: 'See the file.' };
  const body = Buffer.from(JSON.stringify({ ...message, MessageID: randomUUID(), Attachments: [file] }));
  const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  return { headers: { 'content-type': 'application/json; charset=utf-8', authorization }, body };
}

describe('E-mail', () => {
  let installation: Installation;
  let anyone: ApiClient;
  let worker: RunningProgram;
  let smtpPort: number;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;
  let address: string;
  let theirAddress: string;

  beforeAll(async () => {
    installation = await Installation.create();
    smtpPort = await findFreePort();
    const [cert, key] = [installation.storedFile('cert.pem'), installation.storedFile('key.pem')];
    await Promise.all([writeFile(cert, LOCALHOST_CERTIFICATE.cert), writeFile(key, LOCALHOST_CERTIFICATE.key)]);
    const inbound = { INBOUND_MAIL_DOMAIN: DOMAIN, ...SECRETS };
    const smtp = { SMTP_PORT: String(smtpPort), SMTP_HOST: '127.0.0.1', SMTP_TLS_CERT: cert, SMTP_TLS_KEY: key };
    const { url } = await installation.startApi(inbound);
    worker = await installation.startWorker({ ...inbound, ...smtp, SWEEP_SECONDS: '1' });
    anyone = new ApiClient(url);
    ours = await RegisteredTenant.register(url);
    theirs = await RegisteredTenant.register(url, 'Hilltop Recruiting');
    const account = await ours.addUser('recruiter');
    recruiter = await ours.login(account);
    const renewed = await ours.admin.post('/api/email/address', { receiver_id: account.id });
    expect(renewed.body).toMatchObject({ receiver_id: account.id });
    address = renewed.string('address');
    theirAddress = (await theirs.admin.post('/api/email/address')).string('address');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  /** Over STARTTLS, with a certificate that only tests trust. */
  async function send(message: SendMailOptions): Promise<void> {
    const transport = createTransport({
      ...{ host: 'localhost', port: smtpPort, requireTLS: true },
      tls: { ca: LOCALHOST_CERTIFICATE.cert },
    });
    await transport.sendMail({ from: 'Ada Byron <ada@example.com>', ...message });
  }

  const handOver = ({ headers, body }: Inbound): Promise<Answer> =>
    anyone.send('POST', '/api/email/inbound', { headers, body: Uint8Array.from(body) });

  /** The message of a subject, once it was imported. */
  async function messageOf(subject: string, by = recruiter): Promise<Json & { files: Json[] }> {
    const found = await eventually(
      `the message "${subject}" to be imported`,
      async () => {
        const { items } = await by.get('/api/email/messages');
        return items.find((item) => item['subject'] === subject && item['status'] !== 'received');
      },
      DEADLINE_MS,
    );
    return found as Json & { files: Json[] };
  }

  const subjectsOf = async (by: ApiClient): Promise<unknown[]> =>
    (await by.get('/api/email/messages')).items.map((item) => item['subject']);

  it('makes a candidate of a resume that was mailed to the tenant, and says where it came from', async () => {
    await send({
      ...{ to: address, subject: 'Überaus gern: cook', text: 'See the file.' },
      attachments: [{ filename: 'Lebensläufe/cv.txt', content: RESUME }],
    });
    const message = await messageOf('Überaus gern: cook');
    expect(message).toMatchObject({
      ...{ channel: 'smtp', status: 'imported', reason: null, from: 'Ada Byron <ada@example.com>' },
      ...{ mailbox_id: null, job_id: null, files: [{ reason: null, application: 'none' }] },
    });
    const resumeId = String(message.files[0]?.['resume_id']);
    expect(await recruiter.untilEnded(resumeId)).toMatchObject({ status: 'completed' });
    const { candidate_id: id } = (await recruiter.get(`/api/resumes/${resumeId}/data`)).body;
    const candidate = await recruiter.get(`/api/resumes/candidates/${String(id)}`);
    expect(candidate.status).toBe(200);
    expect((await recruiter.get(`/api/email/messages?resume_id=${resumeId}`)).items).toEqual([message]);
    // Neither the other tenant nor another recruiter knows of it.
    for (const other of [theirs.admin, await ours.join('recruiter')]) {
      expect(await subjectsOf(other)).toEqual([]);
      expect((await other.get(`/api/email/messages?resume_id=${resumeId}`)).items).toEqual([]);
      expect((await other.get(`/api/resumes/candidates/${String(id)}`)).status).toBe(404);
    }
    expect(worker.log()).not.toContain('ada@example.com');
  });

  it('submits to the opening that the address names, but to none of another tenant', async () => {
    const opening = { title: 'Cook', status: 'open' };
    const jobId = (await recruiter.post('/api/jobs', opening)).string('id');
    const foreignId = (await theirs.admin.post('/api/jobs', opening)).string('id');
    const forJob = (id: string) => address.replace('@', `+job-${id.replaceAll('-', '')}@`);
    const attachments = [{ filename: 'cv.txt', content: RESUME }];
    await send({ to: forJob(jobId), subject: 'For the opening', attachments });
    await send({ to: forJob(foreignId), subject: 'For another', attachments });
    const submitted = await eventually(
      'the application',
      async () => {
        const message = await messageOf('For the opening');
        return message.files[0]?.['application'] === 'submitted' && message;
      },
      DEADLINE_MS,
    );
    expect(submitted).toMatchObject({ job_id: jobId });
    expect((await recruiter.get(`/api/applications?job_id=${jobId}`)).items).toHaveLength(1);
    expect(await messageOf('For another')).toMatchObject({ job_id: null, files: [{ application: 'none' }] });
  });

  it('ends hostile messages as rows with a reason, and goes on', async () => {
    const tiny = Array.from({ length: 500 }, (_, index) => ({ filename: `${index}.txt`, content: 'a' }));
    const twenty = Array.from({ length: 21 }, (_, index) => ({ filename: `${index}.txt`, content: 'a' }));
    const large = [{ filename: 'cv.txt', content: Buffer.alloc(23 * 1024 * 1024, 'a') }];
    const tooLarge = send({ to: address, subject: 'Large', attachments: large });
    await expect(tooLarge).rejects.toMatchObject({ responseCode: 552 });
    await send({ to: address, subject: '500 files', attachments: tiny });
    await send({ to: address, subject: '21 files', attachments: twenty });
    const bombs = [
      { filename: 'cv.docx', content: zipBomb() },
      { filename: 'cv.zip', content: zip({ 'cv.docx': DOCX }) },
    ];
    await send({ to: address, subject: 'Bomb', attachments: bombs });
    await send({ to: address, subject: 'After them', attachments: [{ filename: 'cv.docx', content: DOCX }] });
    expect(await messageOf('Large')).toMatchObject({ status: 'refused', reason: 'mail_too_large', files: [] });
    expect(await messageOf('500 files')).toMatchObject({ status: 'refused', reason: 'too_many_parts', files: [] });
    expect(await messageOf('21 files')).toMatchObject({ status: 'refused', reason: 'too_many_attachments' });
    const bomb = await messageOf('Bomb');
    expect(bomb.files).toMatchObject([{ reason: null }, { file_name: 'cv.zip', resume_id: null, reason: 'archive' }]);
    expect(await recruiter.untilEnded(String(bomb.files[0]?.['resume_id']))).toMatchObject({ status: 'failed' });
    const after = await messageOf('After them');
    expect(await recruiter.untilEnded(String(after.files[0]?.['resume_id']))).toMatchObject({ status: 'completed' });
  }, 120_000);

  it('passes nothing on, and takes nothing for addresses that were not given out', async () => {
    const forged = `${address.slice(0, address.lastIndexOf('-'))}-aaaaaaaaaaaaaa@${DOMAIN}`;
    for (const to of ['someone@gmail.com', forged, `${theirs.slug}@${DOMAIN}`, address.replace(DOMAIN, 'b.example')]) {
      await expect(send({ to, subject: 'Forged', text: 'x' })).rejects.toMatchObject({ responseCode: 550 });
      const answer = await handOver(signedRaw(await rawOf({ to, text: 'x' }), to));
      expect([answer.status, answer.problem.error]).toEqual([404, 'unknown_recipient']);
    }
  });

  it('lets the envelope alone say whose a message is, and nothing become a header of its own', async () => {
    const raw = await rawOf({
      to: theirAddress,
      subject: 'Whose?',
      text: 'x',
      headers: { 'Delivered-To': theirAddress },
    });
    expect((await handOver(signedRaw(raw, address))).body).toEqual({ accepted: 1, duplicates: 0 });
    expect(await messageOf('Whose?')).toMatchObject({ status: 'ignored', reason: 'no_resume' });
    const request = await mailgun(address);
    const injected = Buffer.from(
      request.body.toString('latin1').replace('By Mailgun', 'A\r\nSubject: B\r\nX-C: d'),
      'latin1',
    );
    expect((await handOver({ ...request, body: injected })).status).toBe(202);
    await messageOf('A Subject: B X-C: d');
    expect(await subjectsOf(theirs.admin)).toEqual([]);
  });

  it('speaks plain SMTP only as far as STARTTLS: no login, no data of who came without a recipient', async () => {
    const socket = connect(smtpPort, '127.0.0.1');
    const lines = createInterface(socket)[Symbol.asyncIterator]();
    const say = async (text: string): Promise<string> => {
      socket.write(`${text}\r\n`);
      let line = String((await lines.next()).value);
      while (line[3] === '-') line = String((await lines.next()).value);
      return line.slice(0, 3);
    };
    await lines.next();
    expect(await say('EHLO x')).toBe('250');
    expect(await say('AUTH PLAIN AGEAYg==')).toMatch(/^5/);
    expect(await say('VRFY admin')).toMatch(/^252|^5/);
    expect(await say('MAIL FROM:<a@b.example>')).toBe('250');
    expect(await say('DATA')).toBe('503');
    socket.destroy();
  });

  describe('handed over by', () => {
    it.each<[string, string, () => Inbound | Promise<Inbound>]>([
      ['Mailgun', 'By Mailgun', () => mailgun(address)],
      ['SendGrid', 'By SendGrid', () => sendgrid(address)],
      ['Postmark', 'By Postmark', () => postmark(address)],
      [
        'a mail server',
        'By a script',
        async () =>
          signedRaw(
            await rawOf({ subject: 'By a script', attachments: [{ filename: 'cv.txt', content: RESUME }] }),
            address,
          ),
      ],
    ])('%s, becomes a resume once', async (_, subject, make) => {
      const request = await make();
      const first = await handOver(request);
      expect([first.status, first.body]).toEqual([202, { accepted: 1, duplicates: 0 }]);
      expect((await handOver(request)).body).toEqual({ accepted: 0, duplicates: 1 });
      const message = await messageOf(subject);
      expect(message).toMatchObject({ channel: 'inbound', status: 'imported', files: [{ file_name: 'cv.txt' }] });
      expect(await subjectsOf(theirs.admin)).toEqual([]);
    });

    it.each<[string, () => Inbound | Promise<Inbound>]>([
      ['Mailgun', () => mailgun(address, 'key-other')],
      ['SendGrid', () => sendgrid(address, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
      ['Postmark', () => postmark(address, 'postmark:other')],
      [
        'a mail server',
        async () => signedRaw(await rawOf({ text: 'x' }), address, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
      ],
      ['nobody', async () => ({ headers: { 'content-type': 'message/rfc822' }, body: await rawOf({ text: 'x' }) })],
    ])('%s with a bad signature, is refused', async (_, make) => {
      const answer = await handOver(await make());
      expect([answer.status, answer.problem.error]).toEqual([401, 'invalid_signature']);
    });
  });
});
