import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImapFlow } from 'imapflow';
import { SealedBox } from '#libs/crypto';
import type { Redis } from '#libs/jobs';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  jobServices,
  LOCALHOST_CERTIFICATE,
  openRedis,
  rowsOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { EmailMessage } from '../email-message.js';
import { composeMime } from '../inbound/compose-mime.js';
import { DovecotServer } from '../../testing/dovecot-server.js';
import { emailServices, type EmailServices } from '../../testing/email-services.js';
import { ImapConnector } from './imap-connector.js';
import { MailboxReader } from './mailbox-reader.js';
import { MailboxSecrets } from './mailbox-secrets.js';
import { MailboxWatch } from './mailbox-watch.js';
import type { Mailbox, MailboxSettings } from './mailbox.js';
import { MailboxesRepository } from './mailboxes.repository.js';
import { MailboxesService } from './mailboxes.service.js';
import { OAuthTokens } from './oauth-tokens.js';

const PAGE = { limit: 50, skip: 0 };
const DEADLINE_MS = 30_000;
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 'a')]);
const dovecotRoot = process.env['TEST_DOVECOT_ROOT'];

function mail(number: number, content = PDF): Buffer {
  return composeMime({
    ...{
      from: 'ada@example.com',
      to: 'jobs@example.org',
      subject: `Application ${number}`,
      html: '',
      text: 'See the file.',
    },
    ...{ messageId: `<${number}@example.com>`, date: null },
    files: [{ name: 'cv.pdf', contentType: 'application/pdf', content }],
  });
}

describe('mailboxes', () => {
  let test: TestDatabase;
  let redis: Redis;
  let jobs: JobServices;
  let root: string;
  let email: EmailServices;
  let repository: MailboxesRepository;
  let mailboxes: MailboxesService;
  let connector: ImapConnector;
  let ours: TestTenant;
  let theirs: TestTenant;
  const secrets = new MailboxSecrets(new SealedBox(TEST_SECRET));

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    jobs = jobServices(test.database, redis, uniquePrefix());
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-mailboxes-'));
    email = emailServices(test.database, new LocalFileStore(root), jobs.outbox);
    repository = new MailboxesRepository(test.database);
    connector = new ImapConnector(new OAuthTokens(), { allowPrivate: true, ca: LOCALHOST_CERTIFICATE.cert });
    mailboxes = new MailboxesService(test.database, repository, secrets, connector);
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await jobs.outbox.settled();
    await jobs.queues.close();
    redis.disconnect();
    await rm(root, { recursive: true });
    await test.drop();
  });

  const settings: MailboxSettings = {
    ...{ name: 'Jobs', host: 'localhost', port: 993, security: 'tls', username: 'jobs', auth: 'password' },
    ...{ folder: 'INBOX', afterRead: 'flag', moveTo: null, importExisting: true },
  };

  it.each(['127.0.0.1', '169.254.169.254', '[::1]', '10.0.0.1', 'inner.example'])(
    'reaches no host of an inner network: %s',
    async (host) => {
      const resolve = () => Promise.resolve([{ address: '192.168.0.1', family: 4 }]);
      const guarded = new MailboxesService(
        ...([test.database, repository, secrets] as const),
        new ImapConnector(new OAuthTokens(), { allowPrivate: false, resolve }),
      );
      const created = guarded.create(ours.admin, { ...settings, host }, { password: 'x' });
      await expect(created).rejects.toMatchObject({ code: 'mailbox_unreachable' });
      const otherPort = guarded.create(ours.admin, { ...settings, host, port: 6379 }, { password: 'x' });
      await expect(otherPort).rejects.toMatchObject({
        code: 'mailbox_unreachable',
        message: 'The port must be 143 or 993.',
      });
    },
  );

  if (dovecotRoot === undefined) {
    it('would be read from Dovecot, which could not be had here', () => {
      process.stderr.write(
        `Not tested against Dovecot: ${process.env['TEST_DOVECOT_MISSING'] ?? 'it was not looked for'}\n`,
      );
    });
    return;
  }

  describe('of a Dovecot', () => {
    let dovecot: DovecotServer;
    let user: ImapFlow;
    let watches: MailboxWatch[] = [];

    beforeEach(async () => {
      [ours, theirs] = await createTwoTenants(test.database);
      dovecot = await DovecotServer.start(dovecotRoot);
      user = await connector.connect({ ...settings, port: dovecot.port }, { password: dovecot.password });
      watches = [];
    });

    afterEach(async () => {
      await Promise.all(watches.map((watch) => watch.stop()));
      user.close();
      await dovecot.stop();
    });

    const connect = (given: Partial<MailboxSettings> = {}, tenant = ours): Promise<Mailbox> => {
      const credentials = { password: dovecot.password };
      return mailboxes.create(
        tenant.admin,
        { ...settings, port: dovecot.port, ...given },
        credentials,
        tenant.recruiter.userId,
      );
    };
    const put = async (...numbers: number[]): Promise<void> => {
      for (const number of numbers) await user.append('INBOX', mail(number));
    };
    const messages = (tenant = ours): Promise<EmailMessage[]> => email.messages.list(tenant.admin, {}, PAGE);

    /** A worker that looks for work once, with connections that wait for news. */
    async function work(): Promise<MailboxWatch> {
      const reader = new MailboxReader(repository, email.intake);
      const options = { pollSeconds: 60, mostWatched: 10 };
      const watch = new MailboxWatch(repository, connector, secrets, reader, silentLogger(), options);
      watches.push(watch);
      await watch.sweep();
      return watch;
    }

    async function arrived(count: number): Promise<void> {
      await eventually(`${count} messages`, async () => (await messages()).length >= count, DEADLINE_MS);
    }

    async function countIn(folder: string): Promise<number | undefined> {
      const status = await user.status(folder, { messages: true });
      return status === false ? undefined : status.messages;
    }

    const rowOf = async (id: string): Promise<Record<string, unknown>> =>
      (await rowsOf(test.adminUrl, 'select * from mailboxes where id = $1', [id]))[0] ?? {};
    const isChecked = (id: string) =>
      eventually('the mailbox to be read', async () => (await rowOf(id))['checked_at'] !== null, DEADLINE_MS);

    it('are read to their end, flagged, and then as messages come', async () => {
      await put(1, 2);
      const { id } = await connect();
      await work();
      await arrived(2);
      await isChecked(id);
      await put(3);
      await arrived(3);
      await eventually('three flags', async () => {
        await user.mailboxOpen('INBOX');
        const seen = await user.search({ seen: true });
        return seen !== false && seen?.length === 3;
      });
      for (const { id: messageId } of await messages()) await email.imports.run(ours.tenantId, messageId, null);
      expect((await messages()).map(({ subject, status }) => [subject, status])).toEqual(
        [3, 2, 1].map((number) => [`Application ${number}`, 'imported']),
      );
      expect(await messages(theirs)).toEqual([]);
      expect(await mailboxes.list(theirs.admin, PAGE)).toEqual({ items: [], total: 0 });
    }, 60_000);

    it('are moved, and leave alone what was there before, as set', async () => {
      await put(1);
      await user.mailboxCreate('Done');
      const { id } = await connect({ afterRead: 'move', moveTo: 'Done', importExisting: false });
      await work();
      await isChecked(id);
      await put(2);
      await arrived(1);
      await eventually('the message to be moved', async () => (await countIn('Done')) === 1);
      expect(await countIn('INBOX')).toBe(1);
    }, 60_000);

    it('lose nothing and take nothing twice when the connection breaks, and two workers read', async () => {
      await put(1, 2, 3, 4);
      const { id } = await connect();
      dovecot.breakAfterBytes = 150_000;
      await Promise.all([work(), work()]);
      await eventually('the break to be noted', async () => (await rowOf(id))['status'] === 'failing', DEADLINE_MS);
      const broken = (await messages()).length;
      expect(broken).toBeGreaterThan(0);
      expect(broken).toBeLessThan(4);
      dovecot.breakAfterBytes = undefined;
      await mailboxes.resume(ours.admin, id);
      await Promise.all([work(), work()]);
      await arrived(4);
      expect((await messages()).map(({ reason }) => reason)).toEqual([null, null, null, null]);
      expect(await rowOf(id)).toMatchObject({ status: 'active', error_code: null });
    }, 60_000);

    it('are looked through again when the server numbers its messages anew, and nothing comes twice', async () => {
      await put(1, 2);
      const { id } = await connect();
      const watch = await work();
      await arrived(2);
      await isChecked(id);
      await watch.stop();
      await rowsOf(
        test.adminUrl,
        'update mailboxes set uid_validity = 1, next_check_at = now(), checked_at = null where id = $1',
        [id],
      );
      await work();
      await isChecked(id);
      const reasons = (await messages()).map(({ reason }) => reason);
      expect(reasons.filter((reason) => reason === null)).toHaveLength(2);
    }, 60_000);

    it('are not read while they are paused, nor once they are removed', async () => {
      const { id } = await connect();
      const watch = await work();
      await isChecked(id);
      await mailboxes.pause(ours.admin, id);
      await watch.stop();
      await put(1);
      await work();
      expect(await messages()).toEqual([]);
      await expect(mailboxes.pause(theirs.admin, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(mailboxes.remove(theirs.admin, id)).rejects.toMatchObject({ code: 'not_found' });
      await mailboxes.remove(ours.admin, id);
      expect(await mailboxes.list(ours.admin, PAGE)).toEqual({ items: [], total: 0 });
    }, 60_000);

    it('keep their password sealed, for their own row', async () => {
      const { id } = await connect();
      const row = await rowOf(id);
      expect(JSON.stringify(row)).not.toContain(dovecot.password);
      const secret = Buffer.from(row['secret'] as Uint8Array);
      expect(secret.toString('latin1')).not.toContain(dovecot.password);
      expect(() => secrets.open(secret, theirs.tenantId, id)).toThrow();
      expect(JSON.stringify(await rowsOf(test.adminUrl, 'select * from audit_entries'))).not.toContain(
        secret.toString('hex'),
      );
    });

    it.each([
      ['a wrong password', {}, 'wrong', 'The server refused the user name, password or consent.'],
      ['a folder that is not there', { folder: 'Nowhere' }, undefined, 'There is no folder "Nowhere" in the mailbox.'],
      ['a port where nobody listens', { port: 1 }, undefined, 'Nothing listens on this port of the host.'],
    ])('are not connected with %s, and it is said why', async (_, given, password, message) => {
      const all = { ...settings, port: dovecot.port, ...given };
      const created = mailboxes.create(ours.admin, all, { password: password ?? dovecot.password });
      await expect(created).rejects.toMatchObject({ code: 'mailbox_unreachable', message });
    });
  });
});
