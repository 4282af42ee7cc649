import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import {
  ApiClient,
  DovecotServer,
  eventually,
  Installation,
  LOCALHOST_CERTIFICATE,
  projectPath,
  RegisteredTenant,
  type Answer,
  type Json,
} from '#libs/testing';

const RESUME = readFileSync(projectPath('samples/nurse.docx'));
const dovecotRoot = process.env['TEST_DOVECOT_ROOT'];
const DEADLINE_MS = 60_000;

async function mail(number: number): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const message = { from: 'ada@example.com', to: 'jobs@example.org', messageId: `<${number}@example.com>` };
  const attachments = [{ filename: 'cv.docx', content: RESUME }];
  const sent = await transport.sendMail({ ...message, subject: `Application ${number}`, text: 'x', attachments });
  return sent.message as Buffer;
}

describe('Mailboxes', () => {
  if (dovecotRoot === undefined) {
    it('would be read from Dovecot, which could not be had here', () => {
      process.stderr.write(`Not tested against Dovecot: ${process.env['TEST_DOVECOT_MISSING'] ?? 'not looked for'}\n`);
    });
    return;
  }

  let installation: Installation;
  let dovecot: DovecotServer;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;
  let recruiterId: string;

  beforeAll(async () => {
    installation = await Installation.create();
    dovecot = await DovecotServer.start(dovecotRoot);
    const ca = installation.storedFile('ca.pem');
    await writeFile(ca, LOCALHOST_CERTIFICATE.cert);
    const settings = { MAILBOX_ALLOW_PRIVATE: 'true', NODE_EXTRA_CA_CERTS: ca, SWEEP_SECONDS: '1' };
    const { url } = await installation.startApi(settings);
    await Promise.all([installation.startWorker(settings), installation.startWorker(settings)]);
    ours = await RegisteredTenant.register(url);
    theirs = await RegisteredTenant.register(url, 'Hilltop Recruiting');
    const account = await ours.addUser('recruiter');
    recruiterId = account.id;
    recruiter = await ours.login(account);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
    await dovecot.stop();
  });

  const create = (given: Json = {}): Promise<Answer> =>
    ours.admin.post('/api/email/mailboxes', {
      ...{ name: 'Jobs', host: 'localhost', port: dovecot.port, username: 'jobs', owner_id: recruiterId },
      ...{ credentials: { auth: 'password', password: dovecot.password }, import_existing: true, ...given },
    });

  const imported = (count: number): Promise<Json[]> =>
    eventually(
      `${count} messages to be imported`,
      async () => {
        const { items } = await recruiter.get('/api/email/messages?status=imported');
        return items.length >= count && items;
      },
      DEADLINE_MS,
    );

  it('are read by two workers: each message once, and its resume becomes a candidate', async () => {
    const put = async (...numbers: number[]): Promise<void> => {
      for (const number of numbers) await dovecot.deliver(await mail(number));
    };
    await put(1, 2);
    const created = await create();
    expect([created.status, created.text]).toEqual([201, expect.not.stringContaining(dovecot.password)]);
    const id = created.string('id');
    await imported(2);
    await put(3);
    const messages = await imported(3);
    expect(messages.map((message) => message['subject'])).toEqual(['Application 3', 'Application 2', 'Application 1']);
    for (const message of messages) {
      expect(message).toMatchObject({
        channel: 'imap',
        mailbox_id: id,
        files: [{ file_name: 'cv.docx', reason: null }],
      });
      const [file] = message['files'] as Json[];
      expect(await recruiter.untilEnded(String(file?.['resume_id']))).toMatchObject({ status: 'completed' });
    }
    expect((await recruiter.get('/api/resumes/candidates')).items).toHaveLength(1);
    const mailbox = await eventually('the mailbox to be read', async () => {
      const [one] = (await ours.admin.get('/api/email/mailboxes')).items;
      return one?.['checked_at'] !== null && one;
    });
    expect(mailbox).toMatchObject({ id, status: 'active', error: null, owner_id: recruiterId });
    // Nothing of it is another tenant's.
    expect((await theirs.admin.get('/api/email/mailboxes')).items).toEqual([]);
    expect((await theirs.admin.get('/api/email/messages')).items).toEqual([]);
    for (const step of ['test', 'pause', 'resume']) {
      expect((await theirs.admin.post(`/api/email/mailboxes/${id}/${step}`)).status).toBe(404);
    }
    expect((await theirs.admin.delete(`/api/email/mailboxes/${id}`)).status).toBe(404);
    expect((await ours.admin.post(`/api/email/mailboxes/${id}/test`)).status).toBe(200);
    expect((await ours.admin.post(`/api/email/mailboxes/${id}/pause`)).body).toMatchObject({ status: 'paused' });
    expect((await ours.admin.post(`/api/email/mailboxes/${id}/resume`)).body).toMatchObject({ status: 'active' });
    expect((await ours.admin.delete(`/api/email/mailboxes/${id}`)).status).toBe(204);
    expect((await recruiter.get('/api/email/messages')).items).toHaveLength(3);
  }, 120_000);

  it('are not connected when they can not be reached, and it is said why', async () => {
    const wrong = await create({ credentials: { auth: 'password', password: 'wrong' } });
    expect([wrong.status, wrong.problem.error]).toEqual([422, 'mailbox_unreachable']);
    expect(wrong.problem.details).toEqual([{ field: 'body', message: 'login_refused' }]);
    const foreign = await create({ owner_id: theirs.account.id });
    expect(foreign.status).toBe(404);
    const unsafe = await create({ username: 'jobs\r\nA LOGOUT' });
    expect([unsafe.status, unsafe.problem.error]).toEqual([400, 'validation_failed']);
    expect((await recruiter.post('/api/email/mailboxes', {})).status).toBe(403);
  });
});
