import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, unpackDebianPackage, type Run } from './debian-packages.js';

/** The program that serves one connection, in the root that the package is unpacked into. */
const IMAP = join('usr', 'lib', 'dovecot', 'imap');

/** Where Dovecot was unpacked from Debian's packages: earlier, or now. @throws where there are no such packages */
export async function findDovecot(folder: string, command: Run = run): Promise<string> {
  const root = join(folder, 'root');
  if (existsSync(join(root, IMAP))) return root;
  const unfinished = join(folder, `root-${String(process.pid)}`);
  mkdirSync(folder, { recursive: true });
  try {
    await unpackDebianPackage('dovecot-imapd', unfinished, folder, command);
    if (!existsSync(join(root, IMAP))) renameSync(unfinished, root);
    return root;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
