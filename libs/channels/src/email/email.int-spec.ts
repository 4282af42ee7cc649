import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '#libs/errors';
import type { Redis } from '#libs/jobs';
import type { UploadsService } from '#libs/resumes';
import { LocalFileStore, mailKey } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertJob,
  jobServices,
  LOCALHOST_CERTIFICATE,
  openRedis,
  rowsOf,
  silentLogger,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { EmailMessage } from './email-message.js';
import { composeMime, type MessageInPieces } from './inbound/compose-mime.js';
import type { InboundRequest } from './inbound/inbound-request.js';
import { EmailImports } from './email-imports.js';
import { MailFilesSweep } from './mail-files-sweep.js';
import { OverdueEmails } from './overdue-emails.js';
import { SmtpListener, type SmtpOptions } from './smtp/smtp-listener.js';
import { emailServices, MAIL_DOMAIN, RAW_SECRET, signedRaw, type EmailServices } from '../testing/email-services.js';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20_000, 'a')]);
const PAGE = { limit: 20, skip: 0 };
const sendgridKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SECRETS = {
  raw: RAW_SECRET,
  mailgun: 'key-mailgun',
  sendgrid: sendgridKeys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  postmark: 'postmark:secret',
};

function mail(given: Partial<MessageInPieces> = {}): Buffer {
  return composeMime({
    ...{ from: 'Ada Byron <ada@example.com>', to: 'jobs@example.org', subject: 'My application', html: '' },
    ...{ messageId: '<1@example.com>', date: null, text: 'See the file.' },
    files: [{ name: 'cv.pdf', contentType: 'application/pdf', content: PDF }],
    ...given,
  });
}

describe('e-mail', () => {
  let test: TestDatabase;
  let redis: Redis;
  let jobs: JobServices;
  let root: string;
  let services: EmailServices;
  let ours: TestTenant;
  let theirs: TestTenant;
  let ourAddress: string;
  let theirAddress: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    jobs = jobServices(test.database, redis, uniquePrefix());
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-email-'));
    services = emailServices(test.database, new LocalFileStore(root), jobs, SECRETS);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    ourAddress = (await services.addresses.renew(ours.admin, ours.recruiter.userId)).address;
    theirAddress = (await services.addresses.renew(theirs.admin)).address;
  });

  afterAll(async () => {
    await jobs.outbox.settled();
    await jobs.queues.close();
    redis.disconnect();
    await rm(root, { recursive: true });
    await test.drop();
  });

  /** Imports what has come for a tenant, and answers its ledger as an admin sees it. */
  async function ledger(tenant: TestTenant): Promise<EmailMessage[]> {
    for (const { id } of await services.messages.list(tenant.admin, { status: 'received' }, PAGE)) {
      await services.imports.run(tenant.tenantId, id, null);
    }
    return services.messages.list(tenant.admin, {}, PAGE);
  }

  async function resumesOf({ tenantId }: TestTenant): Promise<Record<string, unknown>[]> {
    return rowsOf(test.adminUrl, 'select * from resumes where tenant_id = $1 order by id', [tenantId]);
  }

  const take = (raw: Buffer, to: string, given = {}) => services.inbound.take(signedRaw(raw, to, given));

  it('makes a resume of a file, in the name of the receiver, and says where it came from', async () => {
    expect(await take(mail(), ourAddress)).toEqual({ accepted: 1, duplicates: 0 });
    const [message] = await ledger(ours);
    expect(message).toMatchObject({
      ...{ channel: 'inbound', status: 'imported', reason: null, sender: 'Ada Byron <ada@example.com>' },
      ...{ subject: 'My application', messageId: '<1@example.com>', files: [{ fileName: 'cv.pdf', reason: null }] },
    });
    const [resume] = await resumesOf(ours);
    expect(resume).toMatchObject({ owner_id: ours.recruiter.userId, source: 'email', file_name: 'cv.pdf' });
    const resumeId = String(resume?.['id']);
    expect(await services.messages.list(ours.recruiter, { resumeId }, PAGE)).toEqual([message]);
    expect(await services.messages.list(ours.otherRecruiter, {}, PAGE)).toEqual([]);
    expect(await services.messages.list(theirs.admin, { resumeId }, PAGE)).toEqual([]);
    expect(await resumesOf(theirs)).toEqual([]);
    // What came is not kept beside what was made of it.
    expect(await readdir(path.join(root, ours.tenantId, 'mails'))).toEqual([]);
  });

  it('says why a message or a file was left out', async () => {
    const ics = { name: 'invite.ics', contentType: 'text/calendar', content: Buffer.from('BEGIN:VCALENDAR') };
    await take(mail({ files: [ics], subject: 'a\0b' }), ourAddress);
    await take(mail({ messageId: '<2@b>', files: Array.from({ length: 500 }, () => ics) }), ourAddress);
    const [second, first] = await ledger(ours);
    expect(first).toMatchObject({
      ...{ status: 'ignored', reason: 'no_resume', subject: 'a b' },
      files: [{ fileName: 'invite.ics', resumeId: null, reason: 'calendar' }],
    });
    expect(second).toMatchObject({ status: 'refused', reason: 'too_many_parts', files: [] });
  });

  describe('each message once', () => {
    it('when it is handed over again, and when another has its Message-ID', async () => {
      await take(mail(), ourAddress, { id: 'first' });
      expect(await take(mail(), ourAddress, { id: 'first' })).toEqual({ accepted: 0, duplicates: 1 });
      expect(await take(mail(), ourAddress, { id: 'second' })).toEqual({ accepted: 0, duplicates: 1 });
      const messages = await ledger(ours);
      expect(messages.map(({ status, reason }) => [status, reason])).toEqual([
        ['ignored', 'duplicate'],
        ['imported', null],
      ]);
      expect(messages[0]?.duplicateOf).toBe(messages[1]?.id);
      expect(await resumesOf(ours)).toHaveLength(1);
    });

    it('when many deliveries and many imports of it run at once', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, index) => take(mail(), ourAddress, { id: `id-${index % 2}` })));
      const [waiting] = await services.messages.list(ours.admin, { status: 'received' }, PAGE);
      const id = String(waiting?.id);
      await Promise.all(Array.from({ length: 5 }, () => services.imports.run(ours.tenantId, id, null)));
      expect(await resumesOf(ours)).toHaveLength(1);
      expect((await ledger(ours)).filter(({ status }) => status === 'imported')).toHaveLength(1);
    });

    it('for each tenant that it is sent to', async () => {
      expect(await take(mail(), `${ourAddress}, ${theirAddress}`)).toEqual({ accepted: 2, duplicates: 0 });
      await Promise.all([ledger(ours), ledger(theirs)]);
      expect([(await resumesOf(ours)).length, (await resumesOf(theirs)).length]).toEqual([1, 1]);
    });
  });

  it('puts back what the queue has lost', async () => {
    await take(mail(), ourAddress);
    await jobs.outbox.settled();
    const [waiting] = await services.messages.list(ours.admin, {}, PAGE);
    const queue = jobs.queues.named('email-ingest');
    await queue.remove(`${String(waiting?.id)}-0`);
    await new OverdueEmails(services.messages, jobs.outbox, silentLogger(), 0).sweep();
    expect(await queue.getJobState(`${String(waiting?.id)}-0`)).not.toBe('unknown');
  });

  it('waits as long as the system is too full, and then takes what came', async () => {
    await take(mail(), ourAddress);
    const [waiting] = await services.messages.list(ours.admin, {}, PAGE);
    const id = String(waiting?.id);
    const full = new DomainError('service_unavailable', 'Too full.');
    const uploads = { store: () => Promise.reject(full) } as unknown as UploadsService;
    const files = new LocalFileStore(root);
    const imports = new EmailImports(test.database, services.messages, uploads, files, silentLogger());
    for (let start = 0; start < 12; start++) {
      await expect(imports.run(ours.tenantId, id, null)).rejects.toBe(full);
    }
    expect(await services.messages.list(ours.admin, {}, PAGE)).toMatchObject([{ status: 'received', files: [] }]);
    expect(await ledger(ours)).toMatchObject([{ status: 'imported', files: [{ reason: null }] }]);
  });

  it('refuses what is too large, and says so in the ledger, once', async () => {
    const large = mail({ files: [{ name: 'cv.pdf', contentType: 'x', content: Buffer.alloc(20 * 1024 * 1024) }] });
    for (let sent = 0; sent < 2; sent++) {
      await expect(take(large, ourAddress, { id: 'large' })).rejects.toMatchObject({ code: 'payload_too_large' });
    }
    expect(await ledger(ours)).toMatchObject([
      { status: 'refused', reason: 'mail_too_large', sender: 'Ada Byron <ada@example.com>', files: [] },
    ]);
  });

  it('keeps a stored message as long as it waits, and removes those of which nobody knows', async () => {
    await take(mail(), ourAddress);
    const store = new LocalFileStore(root);
    const lost = mailKey(ours.tenantId, uuidv7());
    await store.write(lost, Readable.from(['x']));
    const folder = path.join(root, ours.tenantId, 'mails');
    const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
    for (const name of await readdir(folder)) await utimes(path.join(folder, name), twoDaysAgo, twoDaysAgo);
    expect(await new MailFilesSweep(services.messages, store).run()).toBe(1);
    const [waiting] = await services.messages.list(ours.admin, {}, PAGE);
    expect(await readdir(folder)).toEqual([`${String(waiting?.id)}.eml`]);
  });

  it.each(["status = 'disabled'", "role = 'candidate'"])(
    'takes nothing for who is no recruiter any more: %s',
    async (change) => {
      await take(mail(), ourAddress);
      await rowsOf(test.adminUrl, `update users set ${change} where id = $1`, [ours.recruiter.userId]);
      expect(await ledger(ours)).toMatchObject([{ status: 'ignored', reason: 'owner_gone' }]);
    },
  );

  describe('an address', () => {
    it('is of its tenant whatever the message says, and of nobody when it was not given out', async () => {
      const forged = mail({ to: theirAddress, headers: [['Delivered-To', theirAddress]], from: theirAddress });
      await take(forged, ourAddress);
      expect((await services.messages.list(theirs.admin, {}, PAGE)).length).toBe(0);
      const unknown = { code: 'unknown_recipient' };
      const name = theirAddress.slice(0, theirAddress.lastIndexOf('-'));
      for (const to of [`${name}-aaaaaaaaaaaaaa@${MAIL_DOMAIN}`, `${theirs.slug}@${MAIL_DOMAIN}`, 'x', '']) {
        await expect(take(mail(), to)).rejects.toMatchObject(unknown);
      }
      const elsewhere = theirAddress.replace(MAIL_DOMAIN, 'evil.example');
      await expect(take(mail(), elsewhere)).rejects.toMatchObject(unknown);
    });

    it('takes no more mail once there is another', async () => {
      const { address } = await services.addresses.renew(ours.admin);
      await expect(take(mail(), ourAddress)).rejects.toMatchObject({ code: 'unknown_recipient' });
      expect(await take(mail(), address.toUpperCase())).toMatchObject({ accepted: 1 });
      await services.addresses.remove(ours.admin);
      await expect(services.addresses.find(ours.admin)).rejects.toMatchObject({ code: 'not_found' });
    });

    it('is not for those who may not, nor for users of others', async () => {
      await expect(services.addresses.find(ours.recruiter)).rejects.toMatchObject({ code: 'not_found' });
      const strangers = [theirs.recruiter.userId, ours.candidateUser.userId];
      for (const id of strangers) {
        await expect(services.addresses.renew(ours.admin, id)).rejects.toMatchObject({ code: 'not_found' });
      }
    });
  });

  describe('for an opening', () => {
    async function read(tenant: TestTenant): Promise<void> {
      const candidateId = await insertCandidate(test.database, tenant.recruiter, {});
      await rowsOf(test.adminUrl, 'update resumes set candidate_id = $2 where tenant_id = $1', [
        tenant.tenantId,
        candidateId,
      ]);
      await rowsOf(test.adminUrl, `update processing_jobs set status = 'completed' where tenant_id = $1`, [
        tenant.tenantId,
      ]);
    }

    it.each(['address', 'subject'])('named in the %s, submits the candidate once the resume is read', async (place) => {
      const { id: jobId } = await insertJob(test.database, ours.recruiter);
      const to = place === 'address' ? ourAddress.replace('@', `+job-${jobId.replaceAll('-', '')}@`) : ourAddress;
      await take(mail(place === 'subject' ? { subject: `Application [job-${jobId}]` } : {}), to);
      expect(await ledger(ours)).toMatchObject([{ jobId, files: [{ application: 'waiting' }] }]);
      await services.submissions.sweep();
      expect(await ledger(ours)).toMatchObject([{ files: [{ application: 'waiting' }] }]);
      await read(ours);
      await Promise.all([services.submissions.sweep(), services.submissions.sweep()]);
      const applications = await services.applications.list(ours.admin, { jobId }, PAGE);
      expect(applications.items).toHaveLength(1);
      const [file] = (await ledger(ours))[0]?.files ?? [];
      expect(['submitted', 'refused']).toContain(file?.application);
    });

    it('of another tenant, is none', async () => {
      const { id } = await insertJob(test.database, theirs.recruiter);
      await take(mail(), ourAddress.replace('@', `+job-${id.replaceAll('-', '')}@`));
      expect(await ledger(ours)).toMatchObject([{ jobId: null, files: [{ application: 'none' }] }]);
    });

    it('that is closed, says so', async () => {
      const { id } = await insertJob(test.database, ours.recruiter, { status: 'draft' });
      await take(mail(), ourAddress.replace('@', `+job-${id.replaceAll('-', '')}@`));
      await ledger(ours);
      await read(ours);
      await services.submissions.sweep();
      const refused = { application: 'refused', applicationReason: 'job_not_open' };
      expect(await ledger(ours)).toMatchObject([{ files: [refused] }]);
    });
  });

  describe('requests of providers', () => {
    const seconds = (): string => String(Math.floor(Date.now() / 1000));

    async function form(fields: Record<string, string>, files: Record<string, Buffer> = {}): Promise<InboundRequest> {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      for (const [name, content] of Object.entries(files)) {
        data.append(name, new Blob([Uint8Array.from(content)], { type: 'application/pdf' }), 'Lébenslauf.pdf');
      }
      const request = new Request('http://localhost', { method: 'POST', body: data });
      const body = Buffer.from(await request.arrayBuffer());
      return { headers: { 'content-type': request.headers.get('content-type') ?? '' }, body };
    }

    function mailgun(
      fields: Record<string, string>,
      key = SECRETS.mailgun,
      timestamp = seconds(),
    ): Promise<InboundRequest> {
      const signature = createHmac('sha256', key).update(`${timestamp}token`).digest('hex');
      const common = { recipient: ourAddress, from: 'ada@example.com', subject: 'Überall', 'Message-Id': '<1@b>' };
      return form({ timestamp, token: 'token', signature, ...common, ...fields }, { 'attachment-1': PDF });
    }

    async function sendgrid(privateKey = sendgridKeys.privateKey): Promise<InboundRequest> {
      const envelope = JSON.stringify({ to: [ourAddress], from: 'ada@example.com' });
      const fields = { envelope, from: 'ada@example.com', to: theirAddress, subject: 'Überall', text: 'See file.' };
      const request = await form({ ...fields, headers: 'Message-ID: <1@b>\nDate: x' }, { attachment1: PDF });
      const timestamp = seconds();
      const signature = sign('sha256', Buffer.concat([Buffer.from(timestamp), request.body]), privateKey).toString(
        'base64',
      );
      const headers = {
        ...{ 'x-twilio-email-event-webhook-timestamp': timestamp, 'x-twilio-email-event-webhook-signature': signature },
      };
      return { ...request, headers: { ...request.headers, ...headers } };
    }

    function postmark(login = SECRETS.postmark): InboundRequest {
      const file = {
        Name: 'Lébenslauf.pdf',
        Content: PDF.toString('base64'),
        ContentType: 'application/pdf',
        ContentID: '',
      };
      const message = { From: 'ada@example.com', To: theirAddress, OriginalRecipient: ourAddress, Subject: 'Überall' };
      const body = JSON.stringify({ ...message, MessageID: 'abc', TextBody: 'See file.', Attachments: [file] });
      const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
      return { headers: { 'content-type': 'application/json', authorization }, body: Buffer.from(body) };
    }

    it.each<[string, () => Promise<InboundRequest>]>([
      ['Mailgun, in pieces', () => mailgun({ 'body-plain': 'See file.' })],
      [
        'Mailgun, raw',
        () =>
          mailgun({
            'body-mime': mail({
              subject: 'Überall',
              files: [{ name: 'Lébenslauf.pdf', contentType: 'x', content: PDF }],
            }).toString('latin1'),
          }),
      ],
      ['SendGrid', () => sendgrid()],
      ['Postmark', () => Promise.resolve(postmark())],
    ])('%s, become resumes', async (_, make) => {
      expect(await services.inbound.take(await make())).toEqual({ accepted: 1, duplicates: 0 });
      expect(await ledger(ours)).toMatchObject([
        { subject: 'Überall', files: [{ fileName: 'Lébenslauf.pdf', reason: null }] },
      ]);
      expect(await resumesOf(theirs)).toEqual([]);
    });

    it('are taken once', async () => {
      const request = await mailgun({});
      await services.inbound.take(request);
      expect(await services.inbound.take(request)).toEqual({ accepted: 0, duplicates: 1 });
    });

    it.each<[string, () => InboundRequest | Promise<InboundRequest>]>([
      ['another key (Mailgun)', () => mailgun({}, 'key-other')],
      ['no signature (Mailgun)', () => mailgun({ signature: '' })],
      ['an old timestamp (Mailgun)', () => mailgun({}, SECRETS.mailgun, '1700000000')],
      ['another key (SendGrid)', () => sendgrid(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
      ['another password (Postmark)', () => postmark('postmark:other')],
      [
        'an old timestamp (raw)',
        () => signedRaw(mail(), ourAddress, { timestamp: Math.floor(Date.now() / 1000) - 400 }),
      ],
      [
        'a timestamp to come (raw)',
        () => signedRaw(mail(), ourAddress, { timestamp: Math.floor(Date.now() / 1000) + 400 }),
      ],
      [
        'another recipient (raw)',
        () => {
          const request = signedRaw(mail(), ourAddress);
          return { ...request, headers: { ...request.headers, 'x-envelope-to': theirAddress } };
        },
      ],
      ['another body (raw)', () => ({ ...signedRaw(mail(), ourAddress), body: mail({ subject: 'Other' }) })],
    ])('with %s, are refused', async (_, make) => {
      await expect(services.inbound.take(await make())).rejects.toMatchObject({ code: 'invalid_signature' });
      expect(await ledger(ours)).toEqual([]);
    });

    it('are refused where no secret is set, and when they are no forms', async () => {
      const closed = emailServices(test.database, new LocalFileStore(root), jobs, {});
      await expect(closed.inbound.take(await mailgun({}))).rejects.toMatchObject({ code: 'email_off' });
      await expect(closed.inbound.take(postmark())).rejects.toMatchObject({ code: 'email_off' });
      const broken = { headers: { 'content-type': 'multipart/form-data' }, body: Buffer.from('x') };
      await expect(services.inbound.take(broken)).rejects.toMatchObject({ code: 'malformed_upload' });
      const { headers } = postmark();
      const none = { headers, body: Buffer.from('{}') };
      await expect(services.inbound.take(none)).rejects.toMatchObject({ code: 'malformed_upload' });
    });
  });

  describe('SMTP', () => {
    const listeners: SmtpListener[] = [];

    async function listen(options: Partial<SmtpOptions> = {}): Promise<ReturnType<typeof createTransport>> {
      const all = { port: 0, host: '127.0.0.1', ...options };
      const listener = new SmtpListener(all, services.addresses, services.intake, silentLogger());
      listeners.push(listener);
      const port = await listener.start();
      return createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false } });
    }

    afterAll(async () => {
      await Promise.all(listeners.map((listener) => listener.stop()));
    });

    const message = {
      from: 'ada@example.com',
      subject: 'By SMTP',
      attachments: [{ filename: 'cv.pdf', content: PDF }],
    };

    it('takes mail for its tenants, over STARTTLS', async () => {
      const transport = await listen({ certificate: LOCALHOST_CERTIFICATE });
      await transport.sendMail({ ...message, to: [ourAddress, theirAddress] });
      expect(await ledger(ours)).toMatchObject([{ channel: 'smtp', status: 'imported', subject: 'By SMTP' }]);
      expect(await ledger(theirs)).toMatchObject([{ channel: 'smtp', status: 'imported', subject: 'By SMTP' }]);
    });

    it('passes nothing on and knows nobody else', async () => {
      const transport = await listen();
      for (const to of ['someone@gmail.com', `jobs@${MAIL_DOMAIN}`]) {
        await expect(transport.sendMail({ ...message, to })).rejects.toMatchObject({ responseCode: 550 });
      }
    });

    it('refuses 30 MB', async () => {
      const transport = await listen();
      const attachments = [{ filename: 'cv.pdf', content: Buffer.alloc(23 * 1024 * 1024) }];
      await expect(transport.sendMail({ ...message, to: ourAddress, attachments })).rejects.toMatchObject({
        responseCode: 552,
      });
      expect(await ledger(ours)).toMatchObject([
        { status: 'refused', reason: 'mail_too_large', sender: 'ada@example.com', subject: 'By SMTP', files: [] },
      ]);
      expect(await ledger(theirs)).toEqual([]);
    });

    it('slows down who sends too much', async () => {
      const transport = await listen({ perMinute: 1 });
      await transport.sendMail({ ...message, to: ourAddress });
      await expect(transport.sendMail({ ...message, to: ourAddress })).rejects.toMatchObject({ responseCode: 451 });
    });
  });
});
