import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';
import { deriveKey, SealedBox } from '#libs/crypto';
import { sealedContext } from '#libs/database';
import {
  ApiClient,
  DriveServer,
  eventually,
  Installation,
  isSignedWith,
  RegisteredTenant,
  runToEnd,
  WebhookReceiver,
  type EndedProgram,
  type Environment,
} from '#libs/testing';

jest.setTimeout(120_000);

const PASSWORD = 'the planted password of a mailbox';

/** A tenant with secrets of every kind. */
interface Holder {
  tenant: RegisteredTenant;
  webhookId: string;
  /** Made by the request before last, and by the last. */
  webhookSecrets: [string, string];
  idempotencyKey: string;
  mailboxId: string;
  /** The way back of a user who has given consent at Google, and has not come back yet. */
  wayBack: string;
}

describe('npm run rotate-keys', () => {
  const newKey = randomBytes(48).toString('base64');
  let server: DriveServer;
  let receiver: WebhookReceiver;
  let installation: Installation;
  let oldKey: string;
  let url: string;
  let port = '0';
  let holders: [Holder, Holder];

  beforeAll(async () => {
    server = await DriveServer.start();
    receiver = await WebhookReceiver.open();
    installation = await Installation.create();
    oldKey = installation.environment['ENCRYPTION_KEY'] ?? '';
    const api = await installation.startApi(settings());
    url = api.url;
    ({ port } = new URL(url));
    holders = [await hold('Harbour Recruiting'), await hold('Hilltop Recruiting')];
    await api.stop();
  }, 120_000);

  afterAll(async () => {
    await installation.close();
    await receiver.close();
    await server.close();
  });

  /** Of the programs; on the same port each time, so that clients go on with those that follow. */
  function settings(more: Environment = {}): Environment {
    return { ...server.environment, PORT: port, WEBHOOK_ALLOW_PRIVATE: 'true', ...more };
  }

  async function hold(name: string): Promise<Holder> {
    const tenant = await RegisteredTenant.register(url, name);
    const idempotencyKey = randomUUID();
    const body = { url: receiver.url, events: ['resume.failed'] };
    const made = await tenant.admin.with({ 'Idempotency-Key': idempotencyKey }).post('/api/webhooks', body);
    const webhookId = made.string('id');
    const rotated = await tenant.admin.post(`/api/webhooks/${webhookId}/rotate-secret`);
    expect((await fetch(url + (await consent(tenant.admin)))).status).toBe(200);
    return {
      ...{ tenant, webhookId, idempotencyKey, webhookSecrets: [made.string('secret'), rotated.string('secret')] },
      ...{ mailboxId: await insertMailbox(tenant), wayBack: await consent(tenant.admin) },
    };
  }

  /** What the browser is sent back to. */
  async function consent(client: ApiClient): Promise<string> {
    const authUrl = (await client.get('/api/google-drive/auth/url')).string('auth_url');
    const { headers } = await fetch(authUrl, { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? '');
    return `${back.pathname}${back.search}`;
  }

  /** As it was sealed before values named their key. */
  async function insertMailbox({ id: tenantId, account }: RegisteredTenant): Promise<string> {
    const [id, nonce] = [randomUUID(), randomBytes(12)];
    const cipher = createCipheriv('aes-256-gcm', deriveKey(oldKey, 'sealed-box'), nonce);
    cipher.setAAD(Buffer.from(`${tenantId}/mailboxes/${id}/secret`));
    const body = Buffer.concat([cipher.update(JSON.stringify({ password: PASSWORD })), cipher.final()]);
    await installation.rows(
      `insert into mailboxes (tenant_id, id, owner_id, name, host, port, security, username, auth, secret, folder, after_read,
          import_existing, status) values ($1, $2, $3, 'Jobs', 'imap.example.com', 993, 'tls', 'jobs', 'password', $4, 'INBOX',
          'leave', false, 'paused')`,
      [tenantId, id, account.id, Buffer.concat([nonce, cipher.getAuthTag(), body])],
    );
    return id;
  }

  function rotate(more: Environment, ...args: string[]): Promise<EndedProgram> {
    const environment = { ...installation.environment, ...more };
    return runToEnd('tools/rotate-keys.js', { args, environment, cwd: installation.cwd });
  }

  /** Every row of every table as text. */
  async function dump(): Promise<string> {
    const tables = await installation.rows<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    );
    const rows: string[] = [];
    for (const { name } of tables) {
      for (const { row } of await installation.rows<{ row: string }>(`select t::text as row from ${name} t`))
        rows.push(row);
    }
    return rows.join('\n').toLowerCase();
  }

  /** Those that stand in a dump: as they are, as bytes, or in base64. */
  function readable(secrets: readonly string[], text: string): string[] {
    return secrets.filter((secret) => {
      const bytes = Buffer.from(secret);
      // Its last characters depend on what follows.
      const base64 = bytes.toString('base64').replaceAll('=', '').slice(0, -1);
      return [secret, bytes.toString('hex'), base64].some((form) => text.includes(form.toLowerCase()));
    });
  }

  function secretsOfAll(): string[] {
    return [PASSWORD, ...server.refreshTokens.keys(), ...holders.flatMap(({ webhookSecrets }) => webhookSecrets)];
  }

  it('has nothing readable in a dump to begin with: no token, password or webhook secret', async () => {
    expect(secretsOfAll()).toHaveLength(7);
    const text = await dump();
    expect(readable(secretsOfAll(), text)).toEqual([]);
    // What is not sealed is found, in each of its forms.
    const [{ tenant }] = holders;
    expect(readable([tenant.slug], text)).toEqual([tenant.slug]);
    for (const form of ['hex', 'base64'] as const) {
      expect(readable([PASSWORD], `x ${Buffer.from(PASSWORD).toString(form)} x`.toLowerCase())).toEqual([PASSWORD]);
    }
  });

  it('takes no arguments, and no weak key', async () => {
    expect(await rotate({}, '--all')).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') });
    const weak = await rotate({ ENCRYPTION_KEYS_PREVIOUS: `${newKey},short-and-weak` });
    expect(weak).toMatchObject({ code: 1, stderr: expect.stringMatching(/ENCRYPTION_KEYS_PREVIOUS is too weak/) });
    expect(weak.stderr).not.toContain('short-and-weak');
  });

  it('tells which key is missing by its id, and changes nothing, where the old one is not named', async () => {
    const before = await dump();
    const { code, stdout, stderr } = await rotate({ ENCRYPTION_KEY: newKey });
    const { keyId } = new SealedBox(oldKey);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`drive_connections.secret: 2 values of the key ${keyId} `),
    ]);
    expect(stderr).toContain('mailboxes.secret: 2 values that name no key');
    expect(stdout).not.toContain('Nothing is left');
    expect(stdout + stderr).not.toContain(newKey);
    expect(await dump()).toBe(before);
  });

  it('seals everything with the new key beside programs that run, after which they do without the old one', async () => {
    const keys = { ENCRYPTION_KEY: newKey, ENCRYPTION_KEYS_PREVIOUS: oldKey };
    const api = await installation.startApi(settings(keys));
    await expectReplayed();
    const { code, stdout, stderr } = await rotate(keys);
    expect([code, stderr]).toEqual([0, '']);
    const { keyId } = new SealedBox(newKey);
    const counts = {
      ...{ 'drive_connections.secret': 2, 'idempotency_keys.response_body': 2, 'mailboxes.secret': 2 },
      ...{ 'oauth_states.secret': 2, 'webhook_endpoints.previous_secret': 2, 'webhook_endpoints.secret': 2 },
    };
    expect(stdout).toBe(
      `Sealed with the present key ${keyId}: ${JSON.stringify(counts)}\n` +
        'Nothing is left under another key: ENCRYPTION_KEYS_PREVIOUS can be emptied.\n',
    );
    await api.stop();
    const after = { ENCRYPTION_KEY: newKey };
    await installation.startApi(settings(after));
    await installation.startWorker(settings(after));
    await expectReplayed();
    await expectConnected();
    await expectSigned();
    expect(readable(secretsOfAll(), await dump())).toEqual([]);
    expect(await rotate(after)).toMatchObject({ code: 0, stdout: expect.stringContaining('"mailboxes.secret":0') });
  });

  /** The answer of a request that was made before the rotation. */
  async function expectReplayed(): Promise<void> {
    for (const { tenant, idempotencyKey, webhookSecrets } of holders) {
      const client = tenant.admin.with({ 'Idempotency-Key': idempotencyKey });
      const again = await client.post('/api/webhooks', { url: receiver.url, events: ['resume.failed'] });
      expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
      expect(again.string('secret')).toBe(webhookSecrets[0]);
    }
  }

  /** Accounts that were connected before the rotation, those on the way as well, and the mailboxes. */
  async function expectConnected(): Promise<void> {
    const box = new SealedBox(newKey);
    for (const { tenant, mailboxId, wayBack } of holders) {
      const setup = { folder_id: server.addFolder('Resumes'), sync_frequency: 'manual' };
      expect((await tenant.admin.post('/api/google-drive/setup', setup)).status).toBe(201);
      expect((await fetch(url + wayBack)).status).toBe(200);
      const [row] = await installation.rows<{ secret: Buffer }>('select secret from mailboxes where id = $1', [
        mailboxId,
      ]);
      const context = sealedContext('mailboxes.secret', tenant.id, mailboxId);
      expect(JSON.parse(box.open(row?.secret ?? Buffer.alloc(0), context))).toEqual({ password: PASSWORD });
    }
  }

  /** Messages bear the signatures of both secrets that were made before the rotation. */
  async function expectSigned(): Promise<void> {
    for (const { tenant, webhookId, webhookSecrets } of holders) {
      const count = receiver.messages.length;
      await tenant.admin.post(`/api/webhooks/${webhookId}/test`);
      const message = await eventually('the message of a webhook', () => receiver.messages[count]);
      for (const secret of webhookSecrets) expect(isSignedWith(secret, message)).toBe(true);
    }
  }
});
