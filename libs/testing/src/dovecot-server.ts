import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { LOCALHOST_CERTIFICATE } from './localhost-certificate.js';

/** The account `nobody`: Dovecot reads no mail as root. */
const NOBODY = 65_534;
const CAPABILITIES = 'IMAP4rev1 SASL-IR AUTH=XOAUTH2';
const isRoot = process.getuid?.() === 0;

/**
 * Dovecot's IMAP for one mailbox, over TLS. Its login is ours (its own needs an installed daemon); from then on every byte
 * is Dovecot's.
 */
export class DovecotServer {
  readonly password = 'correct horse';
  /** Breaks connections off after so many bytes of the server. */
  breakAfterBytes: number | undefined;
  logins = 0;
  /** The token that opens the mailbox as the password does. */
  accessToken: string | undefined;
  readonly #sockets = new Set<TLSSocket>();
  readonly #children = new Set<ChildProcessWithoutNullStreams>();

  private constructor(
    private readonly root: string,
    private readonly folder: string,
    private readonly server: Server,
  ) {}

  static async start(root: string): Promise<DovecotServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'shortlist-dovecot-'));
    const home = path.join(folder, 'mail');
    mkdirSync(home);
    chmodSync(folder, 0o755);
    if (isRoot) chownSync(home, NOBODY, NOBODY);
    writeFileSync(path.join(folder, 'imap.conf'), configuration(root, folder));
    const server = createServer(LOCALHOST_CERTIFICATE);
    const dovecot = new DovecotServer(root, folder, server);
    server.on('secureConnection', (socket) => {
      dovecot.welcome(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return dovecot;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** Puts a message into the inbox, as a mail server does. */
  async deliver(raw: Buffer): Promise<void> {
    const name = `${Date.now()}.${randomUUID()}.localhost`;
    const [inTmp, inNew] = ['tmp', 'new'].map((sub) => path.join(this.folder, 'mail', sub, name)) as [string, string];
    for (const folder of ['cur', 'new', 'tmp']) {
      const made = path.join(this.folder, 'mail', folder);
      if (mkdirSync(made, { recursive: true }) !== undefined && isRoot) chownSync(made, NOBODY, NOBODY);
    }
    await writeFile(inTmp, raw);
    if (isRoot) chownSync(inTmp, NOBODY, NOBODY);
    renameSync(inTmp, inNew);
  }

  dropConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.dropConnections();
    const ended = [...this.#children].map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of this.#children) child.stdin.end();
    await Promise.all(ended);
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private welcome(socket: TLSSocket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.write(`* OK [CAPABILITY ${CAPABILITIES}] ready\r\n`);
    const onData = (data: Buffer): void => {
      const line = data.toString('latin1').trim();
      const [tag = '*', command = ''] = line.split(' ');
      if (/^capability$/i.test(command)) {
        socket.write(`* CAPABILITY ${CAPABILITIES}\r\n${tag} OK\r\n`);
      } else if (this.isRightLogin(line)) {
        socket.off('data', onData);
        this.serve(socket, tag);
      } else if (/^(login|authenticate)$/i.test(command)) {
        socket.write(`${tag} NO [AUTHENTICATIONFAILED] no\r\n`);
      } else socket.write(`${tag} OK\r\n`);
    };
    socket.on('data', onData);
  }

  private isRightLogin(line: string): boolean {
    if (/^\S+ login /i.test(line)) return line.includes(this.password);
    const [, proof = ''] = /^\S+ authenticate xoauth2 (\S+)$/i.exec(line) ?? [];
    const given = Buffer.from(proof, 'base64').toString('latin1');
    return this.accessToken !== undefined && given.endsWith(`\x01auth=Bearer ${this.accessToken}\x01\x01`);
  }

  private serve(socket: TLSSocket, tag: string): void {
    this.logins++;
    const child = this.spawn();
    this.#children.add(child);
    child.on('close', () => {
      this.#children.delete(child);
      socket.destroy();
    });
    socket.on('close', () => child.stdin.end());
    child.stdin.on('error', () => undefined);
    socket.pipe(child.stdin);
    // Its greeting says that the user is known already; ours has been said.
    let greeting = '';
    const onGreeting = (data: Buffer): void => {
      greeting += data.toString('latin1');
      if (!greeting.includes('\n')) return;
      child.stdout.off('data', onGreeting);
      const capability = /\[CAPABILITY [^\]]*\]/.exec(greeting)?.[0] ?? '';
      socket.write(`${tag} OK ${capability} Logged in\r\n`);
      this.forward(child, socket);
    };
    child.stdout.on('data', onGreeting);
  }

  private forward(child: ChildProcessWithoutNullStreams, socket: TLSSocket): void {
    let sent = 0;
    child.stdout.on('data', (data: Buffer) => {
      sent += data.length;
      const { breakAfterBytes } = this;
      if (breakAfterBytes !== undefined && sent > breakAfterBytes) socket.destroy();
      else socket.write(data);
    });
  }

  private spawn(): ChildProcessWithoutNullStreams {
    const bin = (name: string): string => path.join(this.root, 'usr', name);
    const libraries = [bin('lib/dovecot'), bin(`lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`)];
    const file = path.join(this.folder, 'imap.conf');
    const command = [bin('bin/doveconf'), '-c', file, '-f', 'service=imap', '-e', bin('lib/dovecot/imap')];
    // Node's own pipes are sockets, at which it would take itself for started by inetd.
    const child = spawn('/bin/sh', ['-c', 'cat | "$@" | cat', 'sh', ...command], {
      env: {
        PATH: '/usr/bin:/bin',
        USER: 'jobs',
        HOME: path.join(this.folder, 'mail'),
        LD_LIBRARY_PATH: libraries.join(':'),
      },
    });
    createInterface(child.stderr).on('line', () => undefined);
    return child;
  }
}

function configuration(root: string, folder: string): string {
  return [
    `base_dir = ${path.join(folder, 'run')}`,
    'log_path = /dev/stderr',
    'import_environment = TZ LD_LIBRARY_PATH',
    'protocols = imap',
    'ssl = no',
    `mail_location = maildir:${path.join(folder, 'mail')}`,
    `mail_plugin_dir = ${path.join(root, 'usr/lib/dovecot/modules')}`,
    'default_login_user = nobody',
    'default_internal_user = nobody',
    'default_internal_group = nogroup',
    ...(isRoot ? ['mail_uid = nobody', 'mail_gid = nogroup', 'first_valid_uid = 1'] : []),
    'mailbox_idle_check_interval = 1 secs',
    'namespace inbox {',
    '  inbox = yes',
    '}',
    '',
  ].join('\n');
}
