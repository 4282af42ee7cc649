import { spawnSync } from 'node:child_process';
import { ServiceError } from './service-error.js';

/** The user that the PostgreSQL programs run as. */
export interface Account {
  uid: number;
  gid: number;
}

/** Undefined when we may run PostgreSQL ourselves. It refuses to run as root, where a user "postgres" stands in. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp('postgres');
  if (existing !== undefined) return existing;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = lookUp('postgres');
  if (made === undefined) {
    throw new ServiceError(
      'PostgreSQL refuses to run as root and a "postgres" user could not be made: run this as an ordinary user or set DATABASE_URL.',
    );
  }
  return made;
}

function lookUp(user: string): Account | undefined {
  const uid = numberFrom('id', ['-u', user]);
  const gid = numberFrom('id', ['-g', user]);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function numberFrom(command: string, args: string[]): number | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) : undefined;
}

/** Whether `account` gets through every folder above and into `folder`. Asked of the system, which also knows about ACLs. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
