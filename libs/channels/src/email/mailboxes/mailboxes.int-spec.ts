import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImapFlow } from 'imapflow';
import { SealedBox } from '#libs/crypto';
import type { Redis } from '#libs/jobs';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  DovecotServer,
  eventually,
  jobServices,
  LOCALHOST_CERTIFICATE,
  openRedis,
  rowsOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  zipBomb,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { EmailMessage } from '../email-message.js';
import { composeMime, type FormFile } from '../inbound/compose-mime.js';
import { emailServices, type EmailServices } from '../../testing/email-services.js';
import { TokenServer } from '../../testing/token-server.js';
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

const mail = (number: number, content = PDF): Buffer =>
  compose(number, [{ name: 'cv.pdf', contentType: 'application/pdf', content }]);

function compose(number: number, files: FormFile[]): Buffer {
  return composeMime({
    ...{
      from: 'ada@example.com',
      to: 'jobs@example.org',
      subject: `Application ${number}`,
      html: '',
      text: 'See the file.',
    },
    ...{ messageId: `<${number}@example.com>`, date: null },
    files,
  });
}

/** Multiparts within one another. */
function nestedMail(number: number, depth: number): Buffer {
  const opened = Array.from({ length: depth }, (_, index) => [
    ...[`Content-Type: multipart/mixed; boundary="b${index}"`, '', `--b${index}`],
  ]);
  const head = [`Message-ID: <${number}@example.com>`, `Subject: Application ${number}`];
  return Buffer.from([...head, ...opened.flat(), 'Content-Type: text/plain', '', 'x', ''].join('\r\n'));
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
    email = emailServices(test.database, new LocalFileStore(root), jobs);
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

  it('give nothing away to a server without TLS', async () => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        heard.push(data.toString('latin1'));
        const [tag = '', command = ''] = data.toString('latin1').split(' ');
        const capability = /^capability/i.test(command) ? '* CAPABILITY IMAP4rev1\r\n' : '';
        socket.write(`${capability}${tag} OK\r\n`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      for (const security of ['tls', 'starttls'] as const) {
        const given = { ...settings, host: '127.0.0.1', port, security };
        const created = mailboxes.create(ours.admin, given, { password: 'correct horse' });
        await expect(created).rejects.toMatchObject({ code: 'mailbox_unreachable' });
      }
      expect(heard.join('')).not.toMatch(/login|authenticate|horse/i);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('that do not answer, are not waited for by a worker that stops', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const id = randomUUID();
    const secret = secrets.seal({ password: 'x' }, ours.tenantId, id);
    await test.database.withTenant(ours.admin, (tx) =>
      repository.create(tx, {
        ...{ ...settings, host: '127.0.0.1', port, security: 'starttls' },
        ...{ tenantId: ours.tenantId, id, ownerId: ours.recruiter.userId, secret },
      }),
    );
    const reader = new MailboxReader(repository, email.intake);
    const options = { pollSeconds: 60, mostWatched: 10 };
    const watch = new MailboxWatch(repository, connector, secrets, reader, silentLogger(), options);
    await watch.sweep();
    await eventually('the connection', () => sockets.length === 1);
    const begun = performance.now();
    await watch.stop();
    expect(performance.now() - begun).toBeLessThan(5000);
    const [row] = await rowsOf(test.adminUrl, 'select status, lease_id from mailboxes where id = $1', [id]);
    expect(row).toEqual({ status: 'active', lease_id: null });
    await mailboxes.remove(ours.admin, id);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

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
    async function work(by = connector): Promise<MailboxWatch> {
      const reader = new MailboxReader(repository, email.intake);
      const options = { pollSeconds: 60, mostWatched: 10 };
      const watch = new MailboxWatch(repository, by, secrets, reader, silentLogger(), options);
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

    it('end hostile messages as rows with a reason, and go on', async () => {
      const tiny = { name: 'a.txt', contentType: 'text/plain', content: Buffer.from('a') };
      const bomb = { name: 'cv.zip', contentType: 'application/zip', content: zipBomb() };
      const hostile = [
        mail(1, Buffer.alloc(23 * 1024 * 1024, 'a')),
        compose(
          2,
          Array.from({ length: 500 }, () => tiny),
        ),
        nestedMail(3, 200),
        compose(4, [bomb]),
        Buffer.concat([Buffer.from('Message-ID: <5@example.com>\r\nSubject: Application 5\r\n'), randomBytes(50_000)]),
      ];
      for (const raw of hostile) await user.append('INBOX', raw);
      await put(6);
      await connect();
      await work();
      await arrived(6);
      for (const { id } of await email.messages.list(ours.admin, { status: 'received' }, PAGE)) {
        await email.imports.run(ours.tenantId, id, null);
      }
      const rows = (await messages()).map(({ subject, status, reason, files }) => [
        ...[subject, status, reason, files.map((file) => file.reason)],
      ]);
      expect(rows.reverse()).toEqual([
        ['Application 1', 'refused', 'mail_too_large', []],
        ['Application 2', 'refused', 'too_many_parts', []],
        ['Application 3', 'refused', 'too_many_parts', []],
        ['Application 4', 'ignored', 'no_resume', ['archive']],
        ['Application 5', 'ignored', 'no_resume', []],
        ['Application 6', 'imported', null, [null]],
      ]);
    }, 120_000);

    describe('with a consent', () => {
      const consent = { clientId: 'client', clientSecret: 'secret', refreshToken: 'refresh-0', directory: 'contoso' };
      let tokens: TokenServer;
      let byConsent: ImapConnector;

      beforeEach(async () => {
        tokens = await TokenServer.start();
        const provider = new OAuthTokens({ google: tokens.url, microsoft: tokens.url });
        byConsent = new ImapConnector(provider, { allowPrivate: true, ca: LOCALHOST_CERTIFICATE.cert });
      });

      afterEach(async () => {
        await tokens.stop();
      });

      const create = (): Promise<Mailbox> =>
        new MailboxesService(test.database, repository, secrets, byConsent).create(
          ours.admin,
          { ...settings, port: dovecot.port, auth: 'microsoft' },
          consent,
        );

      it('are opened by a token, and the consent that takes the place of the first is kept, sealed', async () => {
        dovecot.accessToken = 'access-1';
        const { id } = await create();
        expect(tokens.requests).toEqual([
          {
            url: '/contoso/token',
            form: {
              ...{ grant_type: 'refresh_token', refresh_token: 'refresh-0' },
              ...{ client_id: 'client', client_secret: 'secret' },
            },
          },
        ]);
        const secretOf = async () => Buffer.from((await rowOf(id))['secret'] as Uint8Array);
        expect(secrets.open(await secretOf(), ours.tenantId, id)).toEqual({ ...consent, refreshToken: 'refresh-1' });
        expect(JSON.stringify(await rowOf(id))).not.toContain('refresh-1');
        // Another program, which knows no token: it asks with what was kept, and keeps what comes of it.
        dovecot.accessToken = 'access-2';
        await put(1);
        await work(
          new ImapConnector(new OAuthTokens({ google: tokens.url, microsoft: tokens.url }), {
            ...{ allowPrivate: true, ca: LOCALHOST_CERTIFICATE.cert },
          }),
        );
        await arrived(1);
        expect(tokens.requests[1]?.form).toMatchObject({ refresh_token: 'refresh-1' });
        expect(secrets.open(await secretOf(), ours.tenantId, id)).toMatchObject({ refreshToken: 'refresh-2' });
      }, 60_000);

      it('ask for another token when the server takes the one at hand no more', async () => {
        dovecot.accessToken = 'access-1';
        await create();
        dovecot.accessToken = 'access-3';
        await expect(create()).rejects.toMatchObject({ message: expect.stringContaining('refused') as unknown });
        expect(tokens.requests).toHaveLength(1);
        await expect(create()).rejects.toMatchObject({ message: expect.stringContaining('refused') as unknown });
        await create();
        expect(tokens.requests).toHaveLength(3);
      });

      it.each([
        [400, { error: 'invalid_grant' }, 'consent_withdrawn'],
        [503, {}, 'timed_out'],
        [429, {}, 'timed_out'],
      ])('say what an answer of %s means', async (status, body, code) => {
        tokens.failure = { status, body };
        await expect(create()).rejects.toMatchObject({ fields: [{ message: code }] });
        expect(dovecot.logins).toBe(1);
      });
    });

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
